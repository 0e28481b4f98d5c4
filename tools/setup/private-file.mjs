import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes a file that only its owner may read; it holds the old text or the new, whatever happens meanwhile. */
export function writePrivateFile(path, text) {
  renameSync(writeAside(path, text), path);
}

/** As `writePrivateFile`, but returns false and changes nothing if the file exists already. */
export function createPrivateFile(path, text) {
  const aside = writeAside(path, text);
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside);
  }
}

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
