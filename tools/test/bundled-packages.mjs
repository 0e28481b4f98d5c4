import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Packages that come in some hundred files each. A spec that needs one would load every one of its files anew, which
 * takes longer than most specs; so each package is put into one file first, once for all specs.
 */
const OF_THE_DOMAIN = ['mathjs/number'];
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

const root = dirname(dirname(import.meta.dirname));
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
for (const file of ['bundled-packages.mjs', 'bundle.mjs'])
  lock.update(readFileSync(join(import.meta.dirname, file)));
/** By the versions that are installed, so that an old one is never taken for a new one. */
const folder = join(root, 'node_modules/.cache/commonworks-specs', lock.digest('hex').slice(0, 16));

/** @param {string} name */
const fileOf = (name) => name.replace(/^@/, '').replaceAll('/', '-');

/** @param {string[]} names */
const mapped = (names) =>
  Object.fromEntries(names.map((name) => [`^${name}$`, join(folder, `${fileOf(name)}.mjs`)]));

/** For Jest's `moduleNameMapper`: the files that `bundlePackages` makes. */
export const bundledForPages = mapped([...OF_THE_DOMAIN, ...OF_THE_PAGES]);

/** Any other path of theirs, put last: taken from the package itself, it would be a second one of it. */
const unnamed = join(import.meta.dirname, 'unnamed-package.mjs');
export const unnamedForPages = { '^@(apollo/client/|mantine/(?!tiptap))': unnamed };

/** Jest's `globalSetup`: makes the files, unless they are there. */
export default async function bundlePackages() {
  if (existsSync(folder)) return;
  const { bundle } = await import('./bundle.mjs');
  // Beside its place first: who finds the folder finds it whole.
  const unfinished = `${folder}.${process.pid}`;
  const files = Object.fromEntries([...OF_THE_DOMAIN, ...OF_THE_PAGES].map((name) => [fileOf(name), name]));
  await bundle(root, files, unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
