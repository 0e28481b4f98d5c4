import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../setup/error-code.mjs';

const SIZE = '1g';

/** @typedef {{ folder: string, fill: () => () => void, remove: () => void }} SmallDisk `fill` takes all that is left of it and gives the way to free it */

/**
 * A file system of its own, small enough to be filled.
 *
 * @returns {SmallDisk | { why: string }} `why` there is none, in words
 */
export function mountSmallDisk() {
  if (process.platform !== 'linux') return { why: `no small file system is made on ${process.platform}` };
  const folder = mkdtempSync(join(tmpdir(), 'commonworks-disk-'));
  const { status, stderr, error } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0711`, 'tmpfs', folder],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return { why: `no file system may be mounted here (${(stderr || String(error)).trim()})` };
  }
  return {
    folder,
    fill: () => fill(folder),
    remove() {
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {string} folder */
function fill(folder) {
  const file = join(folder, 'everything-that-is-left');
  const chunk = Buffer.alloc(1 << 20);
  const out = openSync(file, 'w');
  try {
    while (statfsSync(folder).bavail > 0) writeSync(out, chunk);
  } catch (error) {
    if (codeOf(error) !== 'ENOSPC') throw error;
  } finally {
    closeSync(out);
  }
  return () => rmSync(file, { force: true });
}
