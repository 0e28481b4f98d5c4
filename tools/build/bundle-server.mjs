import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * `node ../../tools/build/bundle-server.mjs main prepare`, in the folder of an app that is compiled: puts what a
 * process loads into few files. Loaded from the some two thousand files of the packages, the api takes more than twice
 * as long before it answers; and what a package has and nobody calls is left out.
 */
const entries = process.argv.slice(2);
const app = process.cwd();
const compiled = join(app, 'dist');
const folder = join(compiled, 'bundle');

const PACKAGES = 'packages';

/** What starts threads from files beside its own, or is not JavaScript. */
const LEFT_WHERE_IT_IS = /^(@node-rs\/argon2|graphile-worker|pg|pino)($|\/)/;

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: app,
  input: Object.fromEntries(entries.map((entry) => [entry, join(compiled, `${entry}.js`)])),
  platform: 'node',
  external: LEFT_WHERE_IT_IS,
  // As Node finds them.
  resolve: { mainFields: ['main'] },
  plugins: [sources(), ownPlace()],
  logLevel: 'silent',
});
await bundle.write({
  dir: folder,
  format: 'es',
  // What migrations and errors are called is their class's name.
  keepNames: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  codeSplitting: { groups: [{ name: PACKAGES, test: /node_modules/ }] },
  sourcemap: true,
});
await bundle.close();

/**
 * The lines of our sources, for what an error says. Those of the packages would be longer than the code, and Node reads
 * them with it.
 *
 * @returns {import('rolldown').Plugin}
 */
function sources() {
  return {
    name: 'sources',
    load(id) {
      if (isOfPackage(id) || !existsSync(`${id}.map`)) return null;
      return { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') };
    },
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk' || file.name !== PACKAGES) continue;
        file.map = null;
        file.code = file.code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
        delete files[`${file.fileName}.map`];
      }
    },
  };
}

/**
 * A file that asks where it lies, because it reads what lies beside it, is told where it lay.
 *
 * @returns {import('rolldown').Plugin}
 */
function ownPlace() {
  return {
    name: 'own-place',
    transform(code, id) {
      if (isOfPackage(id) || !code.includes('import.meta')) return null;
      if (/import\.meta\.(?!url)/.test(code))
        throw new Error(`${id} asks for more than import.meta.url, which alone is known in a bundle`);
      const place = JSON.stringify(relative(folder, id).replaceAll('\\', '/'));
      // Lines stay the same lines.
      return {
        code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
        map: null,
      };
    },
  };
}

/** @param {string} id */
function isOfPackage(id) {
  return id.includes('node_modules');
}
