import { join, resolve } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';

/**
 * The settings of a start, from the environment.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root of the checkout, against which DATA_DIR is resolved
 */
export function readOptions(env, root) {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ClearError(`PORT=${env.PORT} is not a port; give a number from 1 to 65535.`);
  }
  /** Where this machine reaches the page: an address that means "all" cannot be visited. */
  const url = `http://${{ '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`;
  const dataDir = resolve(root, env.DATA_DIR || '.data');
  return {
    host,
    port,
    url,
    /** Where people reach the page, which links in mails begin with. */
    publicUrl: env.PUBLIC_URL || url,
    /** The mail server and the sender's address; undefined where mails are to wait in the administrator's outbox. */
    mail: env.SMTP_URL ? { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM || '' } : undefined,
    dataDir,
    /** Where the contents of files lie that people attach. */
    filesDir: resolve(root, env.FILES_DIR || join(dataDir, 'files')),
    /** Undefined where the installation is to stay what it is. */
    demo: readSwitch(env, 'DEMO', undefined),
    given: {
      owner: env.DATABASE_URL || undefined,
      api: env.API_DATABASE_URL || undefined,
      identity: env.IDENTITY_DATABASE_URL || undefined,
      worker: env.WORKER_DATABASE_URL || undefined,
    },
    contextKey: env.CONTEXT_KEY || undefined,
    minimumHidden: env.DISCLOSURE_MINIMUM_HIDDEN || '5',
    dominancePercent: env.DISCLOSURE_DOMINANCE_PERCENT || undefined,
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {boolean | undefined} standard
 */
function readSwitch(env, name, standard) {
  const text = env[name];
  if (!text) return standard;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new ClearError(`${name}=${text} is neither true nor false.`);
}
