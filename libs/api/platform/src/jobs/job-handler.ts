import type { Transaction } from '../database/transaction.js';
import type { JobIds, JobKind } from './define-job.js';

/** A job that is being done, as its handler sees it. */
export interface RunningJob {
  readonly id: string;
  /** Whether the job is given up when this attempt fails. */
  readonly last: boolean;
  /**
   * Says how far it is. Cheap to call often: it writes at most four times a second.
   * @param progress 0 to 1
   * @param word key of a message: what is being done
   * @throws JobStopped where somebody asked for the job to stop: let it pass, after tidying up what was begun
   */
  step(progress: number, word: string): Promise<void>;
  /**
   * The job's effect and its end, in one transaction: after whatever failure the effect is there once, with the
   * job ended, or not at all. The last thing a handler does.
   * @param reason key of a message, where there is something to say of the outcome
   * @throws JobStopped as `step`, and where the job was taken over by another attempt
   */
  finish(work: (tx: Transaction) => Promise<unknown>, reason?: string): Promise<void>;
}

/** How jobs of one kind are done. What it throws is tried again later, until the kind's attempts are used up. */
export interface JobHandler {
  readonly kind: JobKind;
  run(ids: JobIds<string>, job: RunningJob): Promise<void>;
}

/** Binds a kind of job to what does it, with the ids the kind declares. */
export const handleJob = <Id extends string>(
  kind: JobKind<Id>,
  run: (ids: JobIds<Id>, job: RunningJob) => Promise<void>,
): JobHandler => ({ kind, run });

/** A failure whose reason can be told to people. */
export class JobFailure extends Error {
  /**
   * @param reason key of a message in plain words
   * @param lasting whether another attempt would fail the same way
   */
  constructor(
    readonly reason: string,
    readonly lasting: boolean,
    options?: ErrorOptions,
  ) {
    super(`a job failed: ${reason}`, options);
    this.name = 'JobFailure';
  }
}

/** Somebody asked for the job to stop, or it has ended already. */
export class JobStopped extends Error {
  constructor() {
    super('the job was stopped');
    this.name = 'JobStopped';
  }
}
