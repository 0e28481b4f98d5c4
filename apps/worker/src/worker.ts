import { ReleaseQueue } from '@commonworks/api-benchmark/worker';
import { createDataSource, WorkerDatabase, type Logger } from '@commonworks/api-platform/worker';
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
    poolSize: 2,
    onConnectionLost: (err) => log.warn({ err }, 'a database connection was lost'),
  }).initialize();
  const loop = new ReleaseLoop(new ReleaseQueue(new WorkerDatabase(dataSource), settings.disclosure), log);
  const listener = new RequestListener(
    settings.databaseUrl,
    () => loop.wake(),
    (err) => log.warn({ err }, 'the connection that listens for requests was lost'),
  );
  await listener.start();
  const running = loop.run();
  return {
    async stop() {
      loop.stop();
      await listener.stop();
      await running;
      await dataSource.destroy();
    },
  };
}
