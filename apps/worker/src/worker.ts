import { ReleaseQueue } from '@commonworks/api-benchmark/worker';
import type { ReleaseStep } from '@commonworks/api-campaign/worker';
import {
  AuditSealer,
  composersByKind,
  createDataSource,
  DiskFileStore,
  handleJob,
  mailJob,
  WorkerDatabase,
  type JobHandler,
  type Logger,
  type MailComposer,
  type NotificationComposer,
} from '@commonworks/api-platform/worker';
import { AuditLoop } from './audit-loop.js';
import { JobAttempts } from './jobs/attempt-job.js';
import { checkComplete } from './jobs/check-complete.js';
import { JobRunner } from './jobs/job-runner.js';
import { tidyFiles } from './jobs/tidy-files.js';
import { tidyJobs } from './jobs/tidy-jobs.js';
import { tidyNotifications } from './jobs/tidy-notifications.js';
import { findUnknownJobs } from './jobs/unknown-jobs.js';
import { MailTask } from './mail/mail-task.js';
import { smtpTransport } from './mail/smtp-transport.js';
import { ReleaseLoop } from './release-loop.js';
import { RequestListener } from './request-listener.js';
import { type WorkerSettings } from './settings.js';

export interface RunningWorker {
  /** Ends the release and the jobs at hand, then closes every connection. */
  stop(): Promise<void>;
}

/** What the features have for the worker to do. */
export interface WorkerFeatures {
  readonly composers: readonly MailComposer[];
  /** How the notifications are read that it tells of and mails. */
  readonly notifications: readonly NotificationComposer[];
  readonly handlers: (
    database: WorkerDatabase,
    settings: Pick<WorkerSettings, 'disclosure'>,
  ) => readonly JobHandler[];
  /** What they make of a release, in its own transaction. */
  readonly releaseSteps: readonly ReleaseStep[];
  /** What each start makes up for, beside all else; whatever fails is logged, and waits for the next. */
  readonly atStart: readonly ((
    database: WorkerDatabase,
    log: Logger,
    stopping: AbortSignal,
  ) => Promise<void>)[];
}

/**
 * Connects and begins to compute releases and to work the queue of jobs; resolves once the database answers.
 * @param features how the mails of every feature are written, and its jobs done
 * @throws Error where a kind of job lacks its handler, a kind of mail or of notification its composer, or the other way
 *   round
 */
export async function startWorker(
  settings: WorkerSettings,
  log: Logger,
  { composers, notifications, handlers: ofFeatures, releaseSteps, atStart }: WorkerFeatures,
): Promise<RunningWorker> {
  const dataSource = await createDataSource({
    url: settings.databaseUrl,
    poolSize: 5,
    onConnectionLost: (err) => log.warn({ err }, 'a database connection was lost'),
  }).initialize();
  const database = new WorkerDatabase(dataSource);
  const transport = settings.mail && smtpTransport(settings.mail);
  const mail = new MailTask(database, composersByKind(composers), transport);
  const handlers = [
    handleJob(mailJob, ({ mail: id }, job) => mail.run(id, job)),
    tidyJobs(),
    tidyFiles(database, new DiskFileStore(settings.filesDirectory)),
    tidyNotifications(),
    ...ofFeatures(database, settings),
  ];
  const kinds = handlers.map(({ kind }) => kind);
  try {
    await checkComplete(
      database,
      kinds,
      composers.map(({ kind }) => kind),
      notifications.map(({ kind }) => kind.name),
    );
    for (const unknown of await findUnknownJobs(
      database,
      kinds.map(({ name }) => name),
    ))
      log.warn(unknown, 'jobs wait that nobody in this version can do');
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }

  const jobs = new JobRunner({
    url: settings.databaseUrl,
    database,
    handlers,
    attempts: new JobAttempts(database, log),
    log,
    onBegin: () => mail.begin(),
  });
  const loop = new ReleaseLoop(new ReleaseQueue(database, settings.disclosure, releaseSteps), log);
  const audit = new AuditLoop(new AuditSealer(database), log);
  const listener = new RequestListener(
    settings.databaseUrl,
    () => loop.wake(),
    (err) => log.warn({ err }, 'the connection that listens for requests was lost'),
  );
  await listener.start();
  jobs.start();
  const stopping = new AbortController();
  const makingUp = atStart.map((makeUp) =>
    makeUp(database, log, stopping.signal).catch((err: unknown) =>
      log.error({ err }, 'what a start makes up for was not done'),
    ),
  );
  const running = Promise.all([loop.run(), audit.run(), ...makingUp]);
  return {
    async stop() {
      stopping.abort();
      loop.stop();
      audit.stop();
      await Promise.all([listener.stop(), jobs.stop(), running]);
      transport?.close();
      await dataSource.destroy();
    },
  };
}
