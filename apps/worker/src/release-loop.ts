import { type ReleaseOutcome, type ReleaseQueue } from '@commonworks/api-benchmark/worker';
import { Alarm } from './alarm.js';

/** Requests come by notification; this only finds what a lost notification left. */
const POLL_MILLISECONDS = 5_000;
/** A database that is away, or a lock, may be gone by then. */
const PAUSE_AFTER_FAILURE_MILLISECONDS = 1_000;

export interface LoopLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Computes waiting releases one after another until stopped. */
export class ReleaseLoop {
  private readonly alarm = new Alarm();
  private stopping = false;

  constructor(
    private readonly queue: Pick<ReleaseQueue, 'runNext'>,
    private readonly log: LoopLog,
  ) {}

  /** Looks for a waiting release now. */
  wake(): void {
    this.alarm.ring();
  }

  /** Ends `run` once the release at hand is done. */
  stop(): void {
    this.stopping = true;
    this.alarm.ring();
  }

  async run(): Promise<void> {
    while (!this.stopping) {
      const pause = await this.step();
      if (pause > 0 && !this.stopping) await this.alarm.sleep(pause);
    }
  }

  /** @returns how long to sleep, in milliseconds */
  private async step(): Promise<number> {
    try {
      return this.pauseAfter(await this.queue.runNext());
    } catch (err) {
      this.log.error({ err }, 'the queue of releases cannot be read');
      return PAUSE_AFTER_FAILURE_MILLISECONDS;
    }
  }

  private pauseAfter(outcome: ReleaseOutcome | null): number {
    switch (outcome?.kind) {
      case undefined:
        return POLL_MILLISECONDS;
      case 'PUBLISHED':
        this.log.info({ releaseId: outcome.releaseId }, 'release published');
        return 0;
      case 'LEFT_ALONE':
        return PAUSE_AFTER_FAILURE_MILLISECONDS;
      case 'ATTEMPT_FAILED': {
        const { releaseId, final, error } = outcome;
        this.log.error({ releaseId, final, err: error }, 'release failed');
        return PAUSE_AFTER_FAILURE_MILLISECONDS;
      }
    }
  }
}
