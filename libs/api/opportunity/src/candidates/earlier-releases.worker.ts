import { publishedReleases, type MadeRelease } from '@commonworks/api-campaign/worker';
import type { Transaction, WorkerDatabase } from '@commonworks/api-platform/worker';
import { makeCandidates } from './make-candidates.worker.js';

export interface EarlierLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Gives the releases that were made before there were candidates theirs, each in a transaction of its own: an
 * interrupted start leaves whole ones done and the rest for the next, and of two that start at once each release is
 * done by one. A release that cannot have them keeps no other from its own.
 */
export async function makeMissingCandidates(
  database: WorkerDatabase,
  log: EarlierLog,
  stopping: AbortSignal,
): Promise<void> {
  for (const release of await database.snapshot(releasesWithoutCandidates)) {
    if (stopping.aborted) return;
    const fields = { releaseId: release.releaseId };
    try {
      if (await database.write((tx) => makeCandidates(tx, release)))
        log.info(fields, 'candidates made of a release published before');
    } catch (err) {
      log.error({ ...fields, err }, 'a release published before has no candidates');
    }
  }
}

async function releasesWithoutCandidates(tx: Transaction): Promise<MadeRelease[]> {
  const made = await tx.query<{ id: string }>('select release_id as id from opportunity_release');
  const done = new Set(made.map(({ id }) => id));
  return (await publishedReleases(tx)).filter(({ releaseId }) => !done.has(releaseId));
}
