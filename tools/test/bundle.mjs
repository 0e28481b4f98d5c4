import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * What is imported of a package that makes each of its functions as it is loaded; of others, all is there.
 *
 * @type {Record<string, string[]>}
 */
const IMPORTED = { 'mathjs/number': ['create', 'parseDependencies'] };

/**
 * Puts each package into one file, and what several of them have in common into files of its own.
 *
 * @param {string} root
 * @param {Record<string, string>} packages by the name of the file, without its ending
 * @param {string} folder
 */
export async function bundle(root, packages, folder) {
  const made = await rolldown({
    cwd: root,
    input: packages,
    platform: 'browser',
    // What the packages share with the pages, of which there must be one.
    external: /^(react|react-dom)($|\/)/,
    resolve: { conditionNames: ['browser', 'import', 'default'] },
    transform: { define: { 'process.env.NODE_ENV': '"test"' } },
    plugins: [entries(root)],
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
 * @returns {import('rolldown').Plugin}
 */
function entries(root) {
  const ending = '.entry.js';
  return {
    name: 'entries',
    resolveId: (id, importer) => (!importer && IMPORTED[id] ? join(root, id + ending) : null),
    load(id) {
      if (!id.endsWith(ending)) return null;
      const name = id.slice(root.length + 1, -ending.length).replaceAll('\\', '/');
      return `export { ${(IMPORTED[name] ?? []).join(', ')} } from '${name}';`;
    },
  };
}
