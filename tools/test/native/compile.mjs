import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from '@swc/core';
import { SWC } from './swc-options.mjs';

const root = dirname(dirname(dirname(import.meta.dirname)));
const made = createHash('sha256')
  .update(version + JSON.stringify(SWC))
  .digest('hex')
  .slice(0, 16);
const folder = join(root, 'node_modules/.cache/commonworks-specs', `swc-${made}`);
mkdirSync(folder, { recursive: true });

/**
 * The JavaScript of a file in TypeScript, and where its source map lies. What was made once of the same text at the
 * same place is taken again.
 *
 * @param {string} url
 */
export function compile(url) {
  const file = fileURLToPath(url);
  const source = readFileSync(file, 'utf8');
  const kept = placeOf(file, source);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { code, map } = transformSync(source, { ...SWC, filename: file, sourceMaps: true });
  write(`${kept}.map`, map ?? '');
  write(kept, code);
  return code;
}

/**
 * Where the source map of a file lies that was compiled.
 *
 * @param {string} url
 */
export function sourceMapOf(url) {
  const file = fileURLToPath(url);
  return `${placeOf(file, readFileSync(file, 'utf8'))}.map`;
}

/**
 * @param {string} file
 * @param {string} source
 */
const placeOf = (file, source) =>
  join(
    folder,
    `${createHash('sha256').update(file).update('\0').update(source).digest('hex').slice(0, 32)}.mjs`,
  );

/**
 * Beside its place first: several processes may write the same, and who finds it finds it whole.
 *
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}
