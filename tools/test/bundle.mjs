import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * What is imported of a package that makes each of its functions as it is loaded; of others, all is there.
 *
 * @type {Record<string, string[]>}
 */
const IMPORTED = { 'mathjs/number': ['create', 'parseDependencies'] };

/** Of the older kind of module: what they export is known only once they are loaded. */
const OF_THE_OLDER_KIND = ['graphql', 'rxjs'];

/** @type {Record<'browser' | 'node', Partial<import('rolldown').InputOptions>>} */
const SETTINGS = {
  browser: {
    // What the packages share with the pages, of which there must be one.
    external: /^(react|react-dom)($|\/)/,
    resolve: { conditionNames: ['browser', 'import', 'default'] },
    transform: { define: { 'process.env.NODE_ENV': '"test"' } },
  },
  node: {
    // What specs use themselves, what starts threads from files beside its own, and what all of them add to.
    external: /^(pg|pino|reflect-metadata)($|\/)/,
    // As Node finds them.
    resolve: { mainFields: ['main'] },
  },
};

/**
 * Puts each package into one file, and what several of them have in common into files of its own.
 *
 * @param {string} root
 * @param {'browser' | 'node'} platform
 * @param {Record<string, string>} packages by the name of the file, without its ending
 * @param {string} folder
 */
export async function bundle(root, platform, packages, folder) {
  const made = await rolldown({
    ...SETTINGS[platform],
    cwd: root,
    input: packages,
    platform,
    plugins: [entries(root, platform)],
    logLevel: 'silent',
  });
  await made.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await made.close();
}

/**
 * For packages that cannot be taken as they are, a file that imports them, as if it lay in the repository's root.
 *
 * @param {string} root
 * @param {'browser' | 'node'} platform
 * @returns {import('rolldown').Plugin}
 */
function entries(root, platform) {
  const require = createRequire(join(root, 'package.json'));
  /** @type {Map<string, string>} */
  const sources = new Map();
  for (const [name, parts] of Object.entries(IMPORTED))
    sources.set(name, `export { ${parts.join(', ')} } from '${name}';`);
  if (platform === 'node') {
    for (const name of OF_THE_OLDER_KIND) {
      const parts = Object.keys(require(name)).filter((part) => part !== 'default');
      sources.set(
        name,
        `import whole from '${name}'; export default whole; export const { ${parts.join(', ')} } = whole;`,
      );
    }
  }
  const ending = '.entry.js';
  return {
    name: 'entries',
    resolveId: (id, importer) => (!importer && sources.has(id) ? join(root, id + ending) : null),
    load: (id) =>
      id.endsWith(ending)
        ? sources.get(id.slice(root.length + 1, -ending.length).replaceAll('\\', '/'))
        : null,
  };
}
