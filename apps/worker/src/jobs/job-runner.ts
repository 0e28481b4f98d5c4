import {
  enqueueJob,
  ListeningClient,
  type JobHandler,
  type WorkerDatabase,
} from '@commonworks/api-platform/worker';
import { Logger as QueueLogger, parseCronItems, run, type Task } from 'graphile-worker';
import pg from 'pg';
import { Alarm } from '../alarm.js';
import { type JobAttempts, type JobLog } from './attempt-job.js';

/** A new attempt at a database that is away, or at a queue that another worker works. */
const RETRY_MILLISECONDS = 1_000;
/** Jobs come by notification; this only finds what a lost notification left, and what is to be tried again. */
const POLL_MILLISECONDS = 2_000;
const CONCURRENCY = 4;
/** Any number; the same for every worker: who holds this lock works the queue. */
const QUEUE_LOCK = 1_795_690_501;

/** What working the queue needs. */
export interface JobRunnerOptions {
  /** Connection string of the worker's role. */
  readonly url: string;
  readonly database: WorkerDatabase;
  readonly handlers: readonly JobHandler[];
  readonly attempts: JobAttempts;
  readonly log: JobLog;
  /** Runs each time this worker gets the queue, before the first job. */
  readonly onBegin: () => Promise<void>;
}

/**
 * Works the queue of jobs until stopped. One worker works it at a time, the one that holds the queue's lock;
 * another takes over when that one is gone. So whoever begins knows that a job which is still marked as begun was
 * begun by a worker that died, and takes it up again at once instead of after hours.
 */
export class JobRunner {
  private readonly alarm = new Alarm();
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: JobRunnerOptions) {}

  start(): void {
    this.running = this.loop();
  }

  /** Ends the jobs at hand, then closes every connection. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.alarm.ring();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.workUntilLost();
      } catch (err) {
        this.options.log.warn({ err }, 'the queue of jobs cannot be worked; trying again');
      }
      if (!this.stopping.signal.aborted) await this.alarm.sleep(RETRY_MILLISECONDS);
    }
  }

  private async workUntilLost(): Promise<void> {
    const client = new ListeningClient({ connectionString: this.options.url, keepAlive: true });
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
    });
    try {
      await client.connect();
      if (!(await holdsQueue(client))) return;
      await unlockLeftJobs(client);
      // Before the first job runs: one that is asked for again while it runs would run twice at once.
      await this.options.attempts.putBackInterrupted();
      await this.options.onBegin();
      await this.workUntil(lost);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async workUntil(lost: Promise<void>): Promise<void> {
    const pgPool = openPool(this.options.url);
    try {
      await this.workOn(pgPool, lost);
    } finally {
      await pgPool.end();
    }
  }

  private async workOn(pgPool: pg.Pool, lost: Promise<void>): Promise<void> {
    const runner = await run({
      pgPool,
      concurrency: CONCURRENCY,
      pollInterval: POLL_MILLISECONDS,
      noHandleSignals: true,
      parsedCronItems: parseCronItems(
        this.options.handlers.flatMap(({ kind: { name: task, schedule: match } }) =>
          match === undefined ? [] : [{ task, match }],
        ),
      ),
      logger: this.queueLogger(),
      taskList: Object.fromEntries(
        this.options.handlers.map((handler) => [handler.kind.name, this.taskOf(handler)]),
      ),
    });
    try {
      await Promise.race([lost, runner.promise, aborted(this.stopping.signal)]);
    } finally {
      // It refuses to stop where it has ended by itself.
      await runner.stop().catch(() => undefined);
    }
  }

  /** The queue's own row holds the id of a job; what the clock asks for has none, and gets one. */
  private taskOf(handler: JobHandler): Task {
    return async (payload, { job: { id: queueRow } }) => {
      const { job: jobId } = payload as { job?: unknown };
      if (typeof jobId === 'string') await this.options.attempts.make(handler, { jobId, queueRow });
      else await this.options.database.write((tx) => enqueueJob(tx, handler.kind, {}));
    };
  }

  /** What the queue says of itself is for looking into; that a job failed is what somebody should know. */
  private queueLogger(): QueueLogger {
    return new QueueLogger(() => (level, message) => {
      if (level === 'error' || level === 'warning') this.options.log.warn({}, `queue: ${message}`);
    });
  }
}

/** The queue's own, because the one graphile-worker opens loses its listeners before its connections. */
function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: CONCURRENCY + 2, Client: ListeningClient });
  pool.on('error', () => undefined);
  pool.on('connect', () => undefined);
  return pool;
}

async function holdsQueue(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
    QUEUE_LOCK,
  ]);
  return rows[0]?.held ?? false;
}

async function unlockLeftJobs(client: pg.Client): Promise<void> {
  await client.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct j.locked_by))
       from graphile_worker.jobs j where j.locked_by is not null having count(*) > 0`,
  );
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
