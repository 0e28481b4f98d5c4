import { ReleaseQueue } from '@commonworks/api-benchmark/worker';
import {
  composersByKind,
  createDataSource,
  WorkerDatabase,
  type Logger,
  type MailComposer,
} from '@commonworks/api-platform/worker';
import { checkComplete } from './jobs/check-complete.js';
import { JobRunner, type JobHandlers } from './jobs/job-runner.js';
import { MailTask } from './mail/mail-task.js';
import { smtpTransport } from './mail/smtp-transport.js';
import { ReleaseLoop } from './release-loop.js';
import { RequestListener } from './request-listener.js';
import { type WorkerSettings } from './settings.js';

export interface RunningWorker {
  /** Ends the release and the jobs at hand, then closes every connection. */
  stop(): Promise<void>;
}

/**
 * Connects and begins to compute releases and to work the queue of jobs; resolves once the database answers.
 * @param composers how the mails of every feature are written
 * @throws Error where a task lacks its handler, a kind of mail its composer, or the other way round
 */
export async function startWorker(
  settings: WorkerSettings,
  log: Logger,
  composers: readonly MailComposer[],
): Promise<RunningWorker> {
  const dataSource = await createDataSource({
    url: settings.databaseUrl,
    poolSize: 4,
    onConnectionLost: (err) => log.warn({ err }, 'a database connection was lost'),
  }).initialize();
  const database = new WorkerDatabase(dataSource);
  const transport = settings.mail && smtpTransport(settings.mail);
  const mail = new MailTask(database, composersByKind(composers), transport, log);
  const handlers: JobHandlers = { mail: (id, attempt) => mail.run(id, attempt) };
  try {
    await checkComplete(
      database,
      Object.keys(handlers),
      composers.map(({ kind }) => kind),
    );
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }

  const jobs = new JobRunner(settings.databaseUrl, handlers, log, (addJob) => mail.begin(addJob));
  const loop = new ReleaseLoop(new ReleaseQueue(database, settings.disclosure), log);
  const listener = new RequestListener(
    settings.databaseUrl,
    () => loop.wake(),
    (err) => log.warn({ err }, 'the connection that listens for requests was lost'),
  );
  await listener.start();
  jobs.start();
  const running = loop.run();
  return {
    async stop() {
      loop.stop();
      await Promise.all([listener.stop(), jobs.stop(), running]);
      transport?.close();
      await dataSource.destroy();
    },
  };
}
