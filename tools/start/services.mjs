import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { mustRun } from '../setup/command.mjs';
import { supervise } from '../setup/service.mjs';

/**
 * @typedef {import('../database/roles.mjs').EachRole} EachRole
 * @typedef {{ host: string, port: number, contextKey: string, publicUrl: string, filesDir: string }} ApiSettings
 * @typedef {{ nodeArguments: string[], mode: 'production' | 'development', folder: string,
 *   output?: 'inherit' | 'ignore' }} Manner how Node runs a process; `mode` is what it is told as NODE_ENV: in development
 *   the api explains its schema; `folder` is where in the app its file lies; `output` is where what it logs goes, by
 *   default to where our own does
 * @typedef {{ minimumHidden: string, dominancePercent: string | number, publicUrl: string, filesDir: string,
 *   mail?: { smtpUrl: string, from: string } }} WorkerSettings
 */

/** @type {Manner} */
export const PRODUCTION = {
  nodeArguments: ['--enable-source-maps'],
  mode: 'production',
  folder: 'dist/bundle',
};

/**
 * Migrates, records whether the installation is a demo, loads the reference content and the demo.
 *
 * @param {string} root of the checkout
 * @param {EachRole} urls
 * @param {{ demo?: boolean, demoWhenNew?: boolean, contextKey: string }} asked with `demo` undefined to follow what the
 *   database says; `demoWhenNew` is what a new one then becomes; `contextKey` signs tenant contexts
 * @param {AbortSignal} stopping
 * @returns {Promise<{ demo: boolean, accounts: string[] }>} what it is, and a line for each demo account
 */
export async function prepare(root, urls, asked, stopping) {
  const { demo, demoWhenNew = true, contextKey } = asked;
  const stdout = await mustRun(
    'Preparing the database',
    process.execPath,
    [script(root, 'api', PRODUCTION.folder, 'prepare')],
    {
      cwd: root,
      env: {
        ...ordinaryEnvironment(),
        OWNER_DATABASE_URL: urls.owner,
        API_DATABASE_URL: urls.api,
        IDENTITY_DATABASE_URL: urls.identity,
        WORKER_DATABASE_URL: urls.worker,
        CONTEXT_KEY: contextKey,
        DEMO: demo === undefined ? '' : String(demo),
        DEMO_WHEN_NEW: String(demoWhenNew),
      },
      capture: true,
      stopping,
    },
  );
  const [mode, ...accounts] = stdout.split('\n').filter(Boolean);
  return { demo: mode === 'mode DEMO', accounts };
}

/**
 * The process that faces the network. It is given neither the owner's nor the worker's connection.
 *
 * @param {string} root
 * @param {EachRole} urls
 * @param {ApiSettings} settings
 * @param {string} [setupToken]
 * @param {Manner} [manner]
 */
export function startApi(root, urls, settings, setupToken, manner = PRODUCTION) {
  const { host, port, contextKey, publicUrl, filesDir } = settings;
  return start(root, 'api', manner, {
    HOST: host,
    PORT: String(port),
    API_DATABASE_URL: urls.api,
    IDENTITY_DATABASE_URL: urls.identity,
    CONTEXT_KEY: contextKey,
    PUBLIC_URL: publicUrl,
    FILES_DIR: filesDir,
    ...(setupToken && { SETUP_TOKEN: setupToken }),
  });
}

/**
 * The process that aggregates and sends mail; it alone knows disclosure control's parameters and the mail server.
 *
 * @param {string} root
 * @param {EachRole} urls
 * @param {WorkerSettings} settings
 * @param {Manner} [manner]
 */
export function startWorker(root, urls, settings, manner = PRODUCTION) {
  const { minimumHidden, dominancePercent, publicUrl, filesDir, mail } = settings;
  return start(root, 'worker', manner, {
    WORKER_DATABASE_URL: urls.worker,
    DISCLOSURE_MINIMUM_HIDDEN: minimumHidden,
    DISCLOSURE_DOMINANCE_PERCENT: String(dominancePercent),
    PUBLIC_URL: publicUrl,
    FILES_DIR: filesDir,
    ...(mail && { SMTP_URL: mail.smtpUrl, MAIL_FROM: mail.from }),
  });
}

/**
 * The pipe on the child's stdin closes with this process, however it ends, SIGKILL included; with
 * EXIT_WITH_PARENT the child ends when it does.
 *
 * @param {string} root
 * @param {'api' | 'worker'} name
 * @param {Manner} manner
 * @param {Record<string, string>} environment
 */
function start(root, name, { nodeArguments, mode, folder, output = 'inherit' }, environment) {
  const child = spawn(process.execPath, [...nodeArguments, script(root, name, folder, 'main')], {
    cwd: root,
    env: { ...ordinaryEnvironment(), NODE_ENV: mode, EXIT_WITH_PARENT: 'true', ...environment },
    stdio: ['pipe', output, output],
    detached: process.platform !== 'win32',
  });
  return supervise(name, child);
}

/**
 * @param {string} root
 * @param {string} app
 * @param {string} folder
 * @param {string} file
 */
const script = (root, app, folder, file) => join(root, 'apps', app, folder, `${file}.js`);

/** Our environment without what only some of the children may know; each is given its own part again. */
function ordinaryEnvironment() {
  const own = new RegExp(
    '^((OWNER_|API_|IDENTITY_|WORKER_)?DATABASE_URL|CONTEXT_KEY|DISCLOSURE_.*|SETUP_TOKEN|SMTP_URL|MAIL_FROM|PUBLIC_URL)$',
  );
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
