import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { codeOf } from './error-code.mjs';

/**
 * Writes a file that only its owner may read; it holds the old text or the new, whatever happens meanwhile.
 *
 * @param {string} path
 * @param {string} text
 */
export function writePrivateFile(path, text) {
  renameSync(writeAside(path, text), path);
}

/**
 * As `writePrivateFile`, but returns false and changes nothing if the file exists already.
 *
 * @param {string} path
 * @param {string} text
 */
export function createPrivateFile(path, text) {
  const aside = writeAside(path, text);
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside);
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
function writeAside(path, text) {
  const aside = `${path}.${process.pid}`;
  rmSync(aside, { force: true });
  const file = openSync(aside, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return aside;
}
