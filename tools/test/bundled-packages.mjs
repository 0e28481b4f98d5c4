import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Packages that come in some hundred files each. A spec that needs one would load every one of its files anew, which
 * takes longer than most specs; so each package is put into one file first, once for all specs.
 */
const OF_THE_DOMAIN = ['mathjs/number'];
/**
 * What is imported of a package that makes each of its functions as it is loaded; of others, all is there.
 *
 * @type {Record<string, string[]>}
 */
const IMPORTED = { 'mathjs/number': ['create', 'parseDependencies'] };
const OF_THE_PAGES = [
  '@apollo/client',
  '@apollo/client/cache',
  '@apollo/client/errors',
  '@apollo/client/link/context',
  '@apollo/client/link/error',
  '@apollo/client/react',
  '@apollo/client/testing',
  '@mantine/core',
  '@mantine/form',
  '@mantine/hooks',
  '@mantine/notifications',
  '@mantine/spotlight',
  'graphql',
  'rxjs',
];

/** What those packages share with the pages, of which there must be one. */
const SHARED = /^(react|react-dom)($|\/)/;

const root = dirname(dirname(import.meta.dirname));
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(readFileSync(import.meta.filename))
  .digest('hex');
/** By the versions that are installed, so that an old one is never taken for a new one. */
const folder = join(root, 'node_modules/.cache/commonworks-specs', lock.slice(0, 16));

/** @param {string} name */
const fileOf = (name) => name.replace(/^@/, '').replaceAll('/', '-');

/** @param {string[]} names */
const mapped = (names) =>
  Object.fromEntries(names.map((name) => [`^${name}$`, join(folder, `${fileOf(name)}.mjs`)]));

/** For Jest's `moduleNameMapper`: the files that `bundlePackages` makes. */
export const bundledForDomain = mapped(OF_THE_DOMAIN);
export const bundledForPages = mapped([...OF_THE_DOMAIN, ...OF_THE_PAGES]);

/** Any other path of theirs, put last: taken from the package itself, it would be a second one of it. */
export const unnamedForPages = {
  '^@(apollo/client|mantine)/': join(import.meta.dirname, 'unnamed-package.mjs'),
};

/** @type {import('rolldown').Plugin} */
const onlyWhatIsImported = {
  name: 'only-what-is-imported',
  // As if a file in the repository's root imported those parts.
  resolveId: (id, importer) => (id in IMPORTED && !importer ? join(root, `${fileOf(id)}.parts.js`) : null),
  load(id) {
    const name = Object.keys(IMPORTED).find((each) => id === join(root, `${fileOf(each)}.parts.js`));
    return name ? `export { ${IMPORTED[name].join(', ')} } from '${name}';` : null;
  },
};

/** Jest's `globalSetup`: makes the files, unless they are there. */
export default async function bundlePackages() {
  if (existsSync(folder)) return;
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries([...OF_THE_DOMAIN, ...OF_THE_PAGES].map((name) => [fileOf(name), name])),
    plugins: [onlyWhatIsImported],
    external: SHARED,
    platform: 'browser',
    resolve: { conditionNames: ['browser', 'import', 'default'] },
    transform: { define: { 'process.env.NODE_ENV': '"test"' } },
    logLevel: 'silent',
  });
  // Beside its place first: who finds the folder finds it whole.
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await bundle.write({
    dir: unfinished,
    format: 'es',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
