import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup/command.mjs';

const SCHEMA = 'apps/api/schema.graphql';
const DOCUMENTS = 'libs/web/graphql/src/generated';

/**
 * Whether the committed schema is what the api serves.
 *
 * @param {string} root
 * @param {AbortSignal} stopping
 */
export async function schemaIsCurrent(root, stopping) {
  const { code, stdout } = await run(process.execPath, ['apps/api/dist/bundle/print-schema.js'], {
    cwd: root,
    capture: true,
    stopping,
  });
  if (code !== 0) return false;
  if (stdout.trim() === readFileSync(join(root, SCHEMA), 'utf8').trim()) return true;
  console.error(`${SCHEMA} is not what the api serves. Bring it up to date:`);
  console.error(`  node apps/api/dist/bundle/print-schema.js > ${SCHEMA}`);
  return false;
}

/**
 * Whether the committed documents are what the generator makes; it leaves them as they were.
 *
 * @param {string} root
 * @param {AbortSignal} stopping
 */
export async function documentsAreCurrent(root, stopping) {
  const folder = join(root, DOCUMENTS);
  const before = readFolder(folder);
  try {
    const { code } = await run('npm', ['run', '--silent', 'codegen'], { cwd: root, stopping });
    if (code !== 0) return false;
    const after = readFolder(folder);
    const names = new Set([...before.keys(), ...after.keys()]);
    const changed = [...names].filter((name) => before.get(name) !== after.get(name));
    if (changed.length === 0) return true;
    console.error(`Not up to date in ${DOCUMENTS}: ${changed.join(', ')}. Generate: npm run codegen`);
    return false;
  } finally {
    writeFolder(folder, before);
  }
}

/** @param {string} folder */
function readFolder(folder) {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * @param {string} folder
 * @param {Map<string, string>} wanted
 */
function writeFolder(folder, wanted) {
  for (const [name, text] of readFolder(folder)) {
    if (!wanted.has(name)) rmSync(join(folder, name));
    else if (wanted.get(name) !== text) writeFileSync(join(folder, name), wanted.get(name) ?? '');
  }
  const found = readFolder(folder);
  for (const [name, text] of wanted) if (!found.has(name)) writeFileSync(join(folder, name), text);
}
