import 'reflect-metadata';
import { createLogger } from '@commonworks/api-platform/worker';
import { senderAddress } from './mail/smtp-transport.js';
import { productFeatures } from './features.js';
import { readSettings } from './settings.js';
import { startWorker } from './worker.js';

const log = createLogger(process.env.LOG_LEVEL ?? 'info');

// What nobody caught leaves the process in a state nobody knows: it ends, and is started again.
process.on('uncaughtException', (err) => {
  log.fatal({ err }, 'nobody caught this');
  process.exit(1);
});

try {
  const settings = readSettings(process.env);
  const worker = await startWorker(
    settings,
    log,
    productFeatures(settings.mail?.publicUrl ?? '', senderAddress(settings.mail?.from ?? '')),
  );
  log.info('worker ready');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await worker.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (settings.exitWithParent) process.stdin.once('close', stop).once('end', stop).resume();
} catch (error) {
  process.stderr.write(
    `The worker does not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
