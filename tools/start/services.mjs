import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { mustRun } from '../setup/command.mjs';
import { supervise } from '../setup/service.mjs';

/** Migrates, loads the reference content and the demo; returns the lines it prints, one for each demo account. */
export async function prepare(root, urls, { demo }, stopping) {
  const stdout = await mustRun('Preparing the database', process.execPath, [script(root, 'api', 'prepare')], {
    cwd: root,
    env: {
      ...ordinaryEnvironment(),
      OWNER_DATABASE_URL: urls.owner,
      API_DATABASE_URL: urls.api,
      WORKER_DATABASE_URL: urls.worker,
      DEMO: String(demo),
    },
    capture: true,
    stopping,
  });
  return stdout.split('\n').filter(Boolean);
}

/** The process that faces the network. It is given neither the owner's nor the worker's connection. */
export function startApi(root, urls, { host, port, demo, publicUrl }, setupToken) {
  return start(root, 'api', {
    HOST: host,
    PORT: String(port),
    DEMO: String(demo),
    API_DATABASE_URL: urls.api,
    PUBLIC_URL: publicUrl,
    ...(setupToken && { SETUP_TOKEN: setupToken }),
  });
}

/** The process that aggregates and sends mail; it alone knows disclosure control's parameters and the mail server. */
export function startWorker(root, urls, { minimumHidden, dominancePercent, publicUrl, mail }) {
  return start(root, 'worker', {
    WORKER_DATABASE_URL: urls.worker,
    DISCLOSURE_MINIMUM_HIDDEN: minimumHidden,
    DISCLOSURE_DOMINANCE_PERCENT: String(dominancePercent),
    PUBLIC_URL: publicUrl,
    ...(mail && { SMTP_URL: mail.smtpUrl, MAIL_FROM: mail.from }),
  });
}

/**
 * The pipe on the child's stdin closes with this process, however it ends, SIGKILL included; with
 * EXIT_WITH_PARENT the child ends when it does.
 */
function start(root, name, environment) {
  const child = spawn(process.execPath, ['--enable-source-maps', script(root, name, 'main')], {
    cwd: root,
    env: { ...ordinaryEnvironment(), NODE_ENV: 'production', EXIT_WITH_PARENT: 'true', ...environment },
    stdio: ['pipe', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
  return supervise(name, child);
}

const script = (root, app, file) => join(root, 'apps', app, 'dist', `${file}.js`);

/** Our environment without what only some of the children may know; each is given its own part again. */
function ordinaryEnvironment() {
  const own =
    /^((OWNER_|API_|WORKER_)?DATABASE_URL|DISCLOSURE_.*|SETUP_TOKEN|SMTP_URL|MAIL_FROM|PUBLIC_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
