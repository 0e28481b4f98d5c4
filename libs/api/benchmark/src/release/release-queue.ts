import { claimRelease, giveBackRelease, type ReleaseStep } from '@commonworks/api-campaign/worker';
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
    /** What follows from a release, made with it. */
    private readonly steps: readonly ReleaseStep[] = [],
  ) {}

  /** Takes the oldest waiting release and computes it; null when none is waiting. Safe in many processes. */
  async runNext(): Promise<ReleaseOutcome | null> {
    const releaseId = await this.claim();
    if (!releaseId) return null;
    try {
      // Loaded with the first release: reading formulas takes longer to load than the worker takes to start.
      const { computeRelease } = await import('./compute-release.js');
      const published = await computeRelease(this.database, this.params, releaseId, undefined, this.steps);
      return { kind: published ? 'PUBLISHED' : 'LEFT_ALONE', releaseId };
    } catch (error) {
      return { kind: 'ATTEMPT_FAILED', releaseId, error, final: await this.giveBack(releaseId) };
    }
  }

  private claim(): Promise<string | undefined> {
    return this.database.write((tx) => claimRelease(tx, MAX_ATTEMPTS));
  }

  /** @returns whether the release has failed for good */
  private giveBack(releaseId: string): Promise<boolean> {
    return this.database.write((tx) => giveBackRelease(tx, releaseId, MAX_ATTEMPTS));
  }
}
