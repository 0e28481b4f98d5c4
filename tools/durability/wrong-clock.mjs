import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/local/lib'];

/**
 * The environment in which a process takes it to be two hours later than it is; PostgreSQL is given none of
 * it, so that the two disagree. Needs libfaketime (Debian's package `faketime`).
 *
 * @returns {{ env: Record<string, string> } | { why: string }}
 */
export function twoHoursAhead() {
  const library = findLibrary();
  if (!library) return { why: 'libfaketime is not installed (Debian: apt-get install faketime)' };
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME: '+2h',
      // Pauses and time-outs run on; only what time it is is wrong.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
  };
}

function findLibrary() {
  for (const folder of FOLDERS.filter((path) => existsSync(path))) {
    const names = ['', ...readdirSync(folder).filter((name) => /-linux-/.test(name))];
    for (const name of names) {
      const path = join(folder, name, 'faketime/libfaketime.so.1');
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}
