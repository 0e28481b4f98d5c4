import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';
import { codeOf, messageOf } from '../setup/error-code.mjs';
import { SHARED_FOLDER, canReach } from './unprivileged-user.mjs';

/** @param {string} dataDir */
export const clusterIn = (dataDir) => join(dataDir, 'postgres');

/**
 * Refuses a data directory that this version cannot use. Reads only.
 *
 * @param {string} dataDir which need not exist
 * @param {string} major the major version of PostgreSQL that Commonworks runs, as '18'
 */
export function requireUsableCluster(dataDir, major) {
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new ClearError(
      `${dataDir} is itself a data directory of PostgreSQL; nothing in it was touched. ` +
        'Give a folder for Commonworks: DATA_DIR=…',
    );
  }
  const version = join(clusterIn(dataDir), 'PG_VERSION');
  let found;
  try {
    found = readFileSync(version, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw new ClearError(`${version} cannot be read: ${messageOf(error)}. Start as the user who owns it.`);
  }
  if (found !== major) {
    throw new ClearError(
      `${clusterIn(dataDir)} was written by PostgreSQL ${found}; Commonworks runs PostgreSQL ${major}. ` +
        'Nothing was touched. Dump it with its own version, or start with another folder: DATA_DIR=…',
    );
  }
}

/**
 * Makes the cluster unless there is one; an interrupted attempt leaves nothing that looks like a cluster.
 *
 * @param {{ bin: string, dataDir: string, user?: { uid: number, gid: number }, password: string, sync: boolean }} with
 *   `password` is the superuser's; `sync` waits until the files are safe on the disk
 * @returns {string} the cluster's real path
 */
export function makeCluster({ bin, dataDir, user, password, sync }) {
  const cluster = clusterIn(dataDir);
  if (existsSync(cluster)) return realpathSync(cluster);

  const place = user && !canReach(user, dataDir) ? sharedPlace() : cluster;
  const unfinished = `${place}.new`;
  const passwordFile = `${place}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);

  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      unfinished,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(sync ? [] : ['--no-sync']),
    ],
    { ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' }, encoding: 'utf8' },
  );
  rmSync(passwordFile);
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new ClearError(`PostgreSQL could not create ${cluster}: ${made.stderr || made.error}`);
  }
  renameSync(unfinished, place);
  if (place !== cluster) symlinkSync(place, cluster);
  return realpathSync(cluster);
}

/** For a data directory in a private home, where only root can go: a folder outside, linked from within. */
function sharedPlace() {
  mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  return join(SHARED_FOLDER, `cluster-${randomBytes(6).toString('hex')}`);
}
