import { ReleaseQueue } from '@commonworks/api-benchmark/worker';
import { AuditSealer, createDataSource, WorkerDatabase, type Logger } from '@commonworks/api-platform/worker';
import { AuditLoop } from './audit-loop.js';
import { ReleaseLoop } from './release-loop.js';
import { RequestListener } from './request-listener.js';
import { type WorkerSettings } from './settings.js';

export interface RunningWorker {
  /** Ends the release at hand, then closes every connection. */
  stop(): Promise<void>;
}

/** Connects and begins to compute releases; resolves once the database answers. */
export async function startWorker(settings: WorkerSettings, log: Logger): Promise<RunningWorker> {
  const dataSource = await createDataSource({
    url: settings.databaseUrl,
    poolSize: 3,
    onConnectionLost: (err) => log.warn({ err }, 'a database connection was lost'),
  }).initialize();
  const database = new WorkerDatabase(dataSource);
  const loop = new ReleaseLoop(new ReleaseQueue(database, settings.disclosure), log);
  const audit = new AuditLoop(new AuditSealer(database), log);
  const listener = new RequestListener(
    settings.databaseUrl,
    () => loop.wake(),
    (err) => log.warn({ err }, 'the connection that listens for requests was lost'),
  );
  await listener.start();
  const running = Promise.all([loop.run(), audit.run()]);
  return {
    async stop() {
      loop.stop();
      audit.stop();
      await listener.stop();
      await running;
      await dataSource.destroy();
    },
  };
}
