import {
  jobFailed,
  notify,
  type JobIds,
  type Transaction,
  type WorkerDatabase,
} from '@commonworks/api-platform/worker';

/** A job as an attempt at it begins. */
export interface BegunJob {
  readonly ids: JobIds<string>;
  /** Which attempt this is; 1 is the first. */
  readonly attempt: number;
}

/** An attempt: the job, and the row of the queue it was begun from, which no other attempt has. */
export interface Attempt {
  readonly jobId: string;
  readonly queueRow: string;
}

const MINE = `id = $1 and queue_row = $2 and state = 'RUNNING'`;
/** Longest wait between two attempts, in seconds: e⁹, some two hours and a quarter. */
const LONGEST_WAIT_EXPONENT = 9;

/** The rows of jobs, as attempts at them write them. Each statement leaves alone what another attempt has. */
export class JobRows {
  constructor(private readonly database: WorkerDatabase) {}

  /**
   * Begins an attempt.
   * @returns null where there is nothing to do: the job was stopped, has ended, or is being done
   */
  async begin({ jobId, queueRow }: Attempt): Promise<BegunJob | null> {
    const [begun] = await this.database.write((tx) =>
      tx.query<BegunJob>(
        `update job set state = 'RUNNING', queue_row = $2, attempts = attempts + 1, next_at = null,
                begun_at = now(), progress = 0, word = null, reason = null
          where id = $1 and (state = 'WAITING' or (state = 'RUNNING' and (queue_row is null or queue_row = $2)))
          returning ids, attempts as attempt`,
        [jobId, queueRow],
      ),
    );
    return begun ?? null;
  }

  /** Notes how far it is. @returns whether the attempt goes on: nobody asked to stop, nobody took the job over */
  async note({ jobId, queueRow }: Attempt, progress: number, word: string): Promise<boolean> {
    const [noted] = await this.database.write((tx) =>
      tx.query<{ goesOn: boolean }>(
        `update job set progress = $3, word = $4 where ${MINE} returning stop_asked_at is null as "goesOn"`,
        [jobId, queueRow, progress, word],
      ),
    );
    return noted?.goesOn ?? false;
  }

  /**
   * Ends the job in the transaction of its effect.
   * @returns whether it was this attempt's to end, and nobody had asked to stop
   */
  async end(tx: Transaction, { jobId, queueRow }: Attempt, reason: string | null): Promise<boolean> {
    const ended = await tx.query(
      `update job set state = 'DONE', ended_at = now(), progress = 1, word = null, reason = $3
        where ${MINE} and stop_asked_at is null returning id`,
      [jobId, queueRow, reason],
    );
    return ended.length > 0;
  }

  /** Ends a job that its handler left without an effect of its own; it is done, whatever was asked meanwhile. */
  async endDone({ jobId, queueRow }: Attempt): Promise<void> {
    await this.database.write((tx) =>
      tx.query(`update job set state = 'DONE', ended_at = now(), progress = 1, word = null where ${MINE}`, [
        jobId,
        queueRow,
      ]),
    );
  }

  async endStopped({ jobId, queueRow }: Attempt): Promise<void> {
    await this.database.write((tx) =>
      tx.query(`update job set state = 'STOPPED', ended_at = now(), word = null where ${MINE}`, [
        jobId,
        queueRow,
      ]),
    );
  }

  /** Gives the job up, and tells the administrators; where somebody had asked for it to stop, nobody. */
  async endFailed({ jobId, queueRow }: Attempt, reason: string): Promise<void> {
    await this.database.write(async (tx) => {
      const [ended] = await tx.query<{ failed: boolean }>(
        `update job set state = case when stop_asked_at is null then 'FAILED' else 'STOPPED' end,
                ended_at = now(), word = null, reason = $3 where ${MINE} returning state = 'FAILED' as failed`,
        [jobId, queueRow, reason],
      );
      if (!ended?.failed) return;
      await notify(tx, {
        kind: jobFailed,
        about: { subjectId: jobId },
        groupId: null,
        place: 'INSTALLATION',
        to: { roles: ['ADMINISTRATOR'] },
      });
    });
  }

  /**
   * Has the job tried again later, and later again after each attempt. It is not where somebody asked it to stop,
   * or where the same was asked for meanwhile and waits.
   */
  async tryLater({ jobId, queueRow }: Attempt, reason: string): Promise<void> {
    await this.database.write(async (tx) => {
      const [later] = await tx.query<Place>(
        `update job set state = 'WAITING', word = null, reason = $3,
                next_at = now() + make_interval(secs => exp(least(attempts, ${LONGEST_WAIT_EXPONENT})))
          where ${MINE} and stop_asked_at is null
            and not exists (select from job o where o.kind = job.kind and o.ids = job.ids and o.state = 'WAITING')
          returning kind, next_at as at, (select k.queue from job_kind k where k.name = kind) as queue`,
        [jobId, queueRow, reason],
      );
      if (later) await queue(tx, jobId, later);
      else
        await tx.query(
          `update job set state = 'STOPPED', ended_at = now(), word = null, reason = $3 where ${MINE}`,
          [jobId, queueRow, reason],
        );
    });
  }

  /**
   * Puts back what a worker that died had begun. Only for who alone works the queue, before the first job.
   */
  async putBackInterrupted(): Promise<void> {
    await this.database.write(async (tx) => {
      const interrupted = await tx.query<{ id: string; kind: string; queue: string | null }>(
        `update job set queue_row = null from job_kind k
          where job.state = 'RUNNING' and k.name = job.kind returning job.id, job.kind, k.queue`,
      );
      for (const { id, kind, queue: serial } of interrupted)
        await queue(tx, id, { kind, at: null, queue: serial });
    });
  }
}

interface Place {
  readonly kind: string;
  /** Null for now. */
  readonly at: Date | null;
  readonly queue: string | null;
}

/** As the database's `enqueue_job` does, for a job that has its row. */
const queue = (tx: Transaction, jobId: string, { kind, at, queue: serial }: Place) =>
  tx.query(
    `select graphile_worker.add_job($1, json_build_object('job', $2::text), queue_name => $3, run_at => $4,
                                    job_key => $2::text, job_key_mode => 'replace')`,
    [kind, jobId, serial, at],
  );
