import { type DisclosureParameters } from '@commonworks/domain-benchmark';
import { type WorkerDatabase } from '@commonworks/api-platform';

/** After this many attempts a release has failed; the coordinator may then request another. */
export const MAX_ATTEMPTS = 3;

/** What became of one release. */
export type ReleaseOutcome =
  | { kind: 'PUBLISHED'; releaseId: string }
  | { kind: 'ATTEMPT_FAILED'; releaseId: string; final: boolean; error: unknown }
  /** Another process had it. */
  | { kind: 'LEFT_ALONE'; releaseId: string };

/**
 * The releases waiting to be computed. An attempt is counted, and committed, before it begins: a release that
 * kills its process cannot do so for ever. What a killed process left as COMPUTING is taken up like a request.
 */
export class ReleaseQueue {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly params: DisclosureParameters,
  ) {}

  /** Takes the oldest waiting release and computes it; null when none is waiting. Safe in many processes. */
  async runNext(): Promise<ReleaseOutcome | null> {
    const releaseId = await this.claim();
    if (!releaseId) return null;
    try {
      // Loaded with the first release: reading formulas takes longer to load than the worker takes to start.
      const { computeRelease } = await import('./compute-release.js');
      const published = await computeRelease(this.database, this.params, releaseId);
      return { kind: published ? 'PUBLISHED' : 'LEFT_ALONE', releaseId };
    } catch (error) {
      return { kind: 'ATTEMPT_FAILED', releaseId, error, final: await this.giveBack(releaseId) };
    }
  }

  private async claim(): Promise<string | undefined> {
    return this.database.write(async (tx) => {
      await tx.query(
        `update release set status = 'FAILED'
         where id in (select id from release where status = 'COMPUTING' and attempts >= $1
                      for update skip locked)`,
        [MAX_ATTEMPTS],
      );
      const [claimed] = await tx.query<{ id: string }>(
        `update release set status = 'COMPUTING', attempts = attempts + 1
         where id = (select id from release where status in ('REQUESTED', 'COMPUTING')
                     order by requested_at, id limit 1 for update skip locked)
         returning id`,
      );
      return claimed?.id;
    });
  }

  /** @returns whether the release has failed for good */
  private async giveBack(releaseId: string): Promise<boolean> {
    const [release] = await this.database.write((tx) =>
      tx.query<{ failed: boolean }>(
        `update release set status = case when attempts >= $2 then 'FAILED' else 'REQUESTED' end
         where id = $1 and status = 'COMPUTING' returning status = 'FAILED' as failed`,
        [releaseId, MAX_ATTEMPTS],
      ),
    );
    return release?.failed ?? false;
  }
}
