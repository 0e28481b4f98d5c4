import 'reflect-metadata';
import { createLogger, readInstallationMode } from '@commonworks/api-platform';
import { readConfiguration } from './configuration.js';
import { createApp } from './create-app.js';
import { refuseExposedDemo } from './http/demo-exposure.js';

/** Serves until it is told to stop. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const logger = createLogger(configuration.logLevel);
  // What nobody caught leaves the process in a state nobody knows: it ends, and is started again.
  process.on('uncaughtException', (err) => {
    logger.fatal({ err }, 'nobody caught this');
    process.exit(1);
  });
  const { host, demoExposed, identity } = configuration;
  const demo = (await readInstallationMode(configuration.database.apiUrl)) === 'DEMO';
  refuseExposedDemo({ demo, host, exposed: demoExposed });
  const app = await createApp({ ...configuration, identity: { ...identity, demo } }, logger);
  app.enableShutdownHooks();
  if (configuration.exitWithParent) {
    // The parent holds the other end of this pipe: however it dies, the pipe closes.
    process.stdin.resume().once('close', () => process.kill(process.pid, 'SIGTERM'));
  }
  await app.listen(configuration.port, configuration.host);
  if (demo) {
    // Loaded only here: a real installation has no use for it.
    const { completeDemo } = await import('./complete-demo.js');
    void completeDemo(configuration.database, logger);
  }
}

main().catch((error: unknown) => {
  console.error(`The api cannot start. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
