import {
  JobFailure,
  JobStopped,
  type JobHandler,
  type RunningJob,
  type WorkerDatabase,
} from '@commonworks/api-platform/worker';
import { type Attempt, JobRows } from './job-rows.js';

export interface JobLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** How often at most a job writes how far it is, and looks whether it is to stop. */
const NOTE_MILLISECONDS = 250;
const UNEXPECTED = 'platform:jobReason.unexpected';
const INTERRUPTED = 'platform:jobReason.interrupted';

/** Makes one attempt at a job and writes what became of it. */
export class JobAttempts {
  private readonly rows: JobRows;

  constructor(
    private readonly database: WorkerDatabase,
    private readonly log: JobLog,
  ) {
    this.rows = new JobRows(database);
  }

  /** Puts back what a worker that died had begun; before the first job. */
  putBackInterrupted(): Promise<void> {
    return this.rows.putBackInterrupted();
  }

  /** @throws only where what became of it cannot be written; the attempt is then made again */
  async make({ kind, run }: JobHandler, attempt: Attempt): Promise<void> {
    const begun = await this.rows.begin(attempt);
    if (begun === null) return;
    // Each attempt ended with the worker itself: this job may be what ends it.
    if (begun.attempt > kind.attempts) return this.rows.endFailed(attempt, INTERRUPTED);
    const last = begun.attempt >= kind.attempts;
    try {
      await run(begun.ids, this.runningJob(attempt, last));
      await this.rows.endDone(attempt);
    } catch (error) {
      await this.endUnsuccessful(error, attempt, last, kind.name);
    }
  }

  private async endUnsuccessful(
    error: unknown,
    attempt: Attempt,
    last: boolean,
    kind: string,
  ): Promise<void> {
    if (error instanceof JobStopped) return this.rows.endStopped(attempt);
    const { reason, lasting } = error instanceof JobFailure ? error : { reason: UNEXPECTED, lasting: false };
    const final = last || lasting;
    this.log.warn({ err: error, jobId: attempt.jobId, kind, final }, 'a job failed');
    await (final ? this.rows.endFailed(attempt, reason) : this.rows.tryLater(attempt, reason));
  }

  private runningJob(attempt: Attempt, last: boolean): RunningJob {
    let notedAt = -Infinity;
    return {
      id: attempt.jobId,
      last,
      step: async (progress, word) => {
        const now = performance.now();
        if (now - notedAt < NOTE_MILLISECONDS) return;
        notedAt = now;
        if (!(await this.rows.note(attempt, Math.min(1, Math.max(0, progress)), word)))
          throw new JobStopped();
      },
      finish: (work, reason) =>
        this.database.write(async (tx) => {
          // First the row, so that of two attempts the second waits here and finds the job ended.
          if (!(await this.rows.end(tx, attempt, reason ?? null))) throw new JobStopped();
          await work(tx);
        }),
    };
  }
}
