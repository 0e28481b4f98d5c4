import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { ClearError } from '../setup/clear-error.mjs';

/** Where root keeps what an unprivileged user has to reach when the checkout itself is private. */
export const SHARED_FOLDER = '/var/lib/commonworks';

// initdb wants a user that the system knows by name; these two are looked for and none is created.
const CANDIDATES = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of the existing cluster, or as a
 * user without privileges for a new one; everyone else runs it as they are.
 *
 * @param {string} cluster the cluster's folder, which need not exist
 * @returns {{ uid: number, gid: number } | undefined} undefined: as ourselves
 */
export function unprivilegedUser(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of CANDIDATES) {
    /** @param {'-u' | '-g'} flag */
    const id = (flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
    const uid = id('-u');
    if (uid > 0) return { uid, gid: id('-g') };
  }
  throw new ClearError(
    `PostgreSQL does not run as root, and this system has no user ${CANDIDATES.join(' or ')} to run it as. ` +
      'Start Commonworks as another user.',
  );
}

/**
 * Whether that user may enter a folder, through all of its parents.
 *
 * @param {{ uid: number, gid: number }} user
 * @param {string} folder
 */
export function canReach(user, folder) {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { ...user, cwd: '/' }).status === 0;
}
