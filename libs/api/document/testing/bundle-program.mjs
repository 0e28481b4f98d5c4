import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `node bundle-program.mjs libs/api/costing src/process/costing-process.ts libs/domain/costing/src`: bundles a process, of
 * a library and with these others that it is made of, from its sources, unless they are bundled already, and says where it
 * lies; the one that makes documents unless told. A process of its own runs plain Node, which reads no TypeScript.
 */
const root = join(import.meta.dirname, '../../../..');
const [library = 'libs/api/document', program = 'src/process/document-process.ts', ...others] =
  process.argv.slice(2);
const own = join(root, library);
const read = others.length > 0 ? others : ['libs/domain/document/src'];
const sources = [join(own, 'src'), ...read.map((folder) => join(root, folder)), import.meta.dirname];

const hash = createHash('sha256')
  .update(program)
  .update(readFileSync(join(root, 'package-lock.json')));
for (const folder of sources)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
const folder = join(root, 'node_modules/.cache/commonworks-documents', hash.digest('hex').slice(0, 16));

if (!existsSync(folder)) {
  const { rolldown } = await import('rolldown');
  const made = await rolldown({
    cwd: own,
    input: program,
    platform: 'node',
    external: /^(?!@commonworks\/)[a-z@]/,
    resolve: {
      conditionNames: ['@commonworks/source', 'import', 'node'],
      extensionAlias: { '.js': ['.ts', '.js'] },
    },
    plugins: [{ name: 'own-place', transform: ownPlace }],
    logLevel: 'silent',
  });
  // Beside its place first: who finds the folder finds it whole.
  const unfinished = `${folder}.${process.pid}`;
  await made.write({
    dir: unfinished,
    format: 'es',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await made.close();
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true });
  }
}
process.stdout.write(join(folder, `${basename(program, '.ts')}.mjs`));

/**
 * A file that reads what lies beside it is told where it lay.
 *
 * @param {string} code
 * @param {string} id
 */
function ownPlace(code, id) {
  if (!code.includes('import.meta.url')) return null;
  return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null };
}
