import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { withLogin } from '../database/connection.mjs';
import { readSecrets } from '../database/secrets.mjs';
import { codeOf } from '../setup/error-code.mjs';
import { freePort } from '../setup/free-port.mjs';
import { present } from '../setup/present.mjs';
import { readRunningServices, readRunningUrls } from '../start/data-directory.mjs';
import { PRODUCTION, startApi } from '../start/services.mjs';
import { waitUntilReady } from '../start/readiness.mjs';

const OWN_ROOT = dirname(dirname(import.meta.dirname));

/** @typedef {Awaited<ReturnType<typeof createInstallation>>} Installation */

/**
 * An installation of its own on a free port, and a data directory that goes when removed.
 *
 * @param {{ demo?: boolean, folder?: string, root?: string }} [options] whether the demo is in it, as by default,
 *   or nothing yet; the folder in which the data directory is made; the checkout to start it from, this one unless
 *   another is named
 */
export async function createInstallation({ demo = true, folder, root = OWN_ROOT } = {}) {
  const place = folder ?? (existsSync('/var/tmp') ? '/var/tmp' : tmpdir());
  const dataDir = mkdtempSync(join(place, 'commonworks-measure-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  /** @type {string[]} */
  const written = [];
  /** @type {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable> | undefined} */
  let launcher;
  let isSetUp = demo;
  /** The launcher, as long as it runs. */
  const running = () => (launcher?.exitCode === null && launcher.signalCode === null ? launcher : undefined);
  const urls = () => present(readRunningUrls(dataDir), `installation that runs on ${dataDir}`);

  return {
    url,
    dataDir,
    /**
     * How a role reaches the database; or the superuser of the embedded server.
     *
     * @param {keyof import('../database/roles.mjs').EachRole | 'superuser'} role
     */
    databaseUrl: (role) =>
      role === 'superuser'
        ? withLogin(urls().owner, 'postgres', readSecrets(dataDir).superuser, 'commonworks')
        : urls()[role],
    /** What tenant contexts are signed with there. */
    contextKey: () => readSecrets(dataDir).contextKey,
    /**
     * The process of a service at this moment.
     *
     * @param {'PostgreSQL' | 'worker' | 'api'} name
     */
    servicePid: (name) => readRunningServices(dataDir).find((service) => service.name === name)?.pid,
    /**
     * Another api beside the one of this installation: what is served by several processes. It ends with the process that
     * started it.
     *
     * @param {number} [onPort] a free one, unless it is to take the place of one that ended
     */
    async startAnotherApi(onPort) {
      const another = onPort ?? (await freePort());
      const itsUrl = `http://127.0.0.1:${another}`;
      const settings = {
        host: '127.0.0.1',
        port: another,
        contextKey: readSecrets(dataDir).contextKey,
        publicUrl: itsUrl,
        filesDir: join(dataDir, 'files'),
      };
      const quiet = /** @type {const} */ ({ ...PRODUCTION, output: 'ignore' });
      const service = startApi(root, urls(), settings, undefined, quiet);
      await waitUntilReady(itsUrl, new AbortController().signal);
      return {
        url: itsUrl,
        port: another,
        stop: service.stop,
        /** Ends it with SIGKILL, at once: it does not get to tidy up. */
        async kill() {
          service.kill();
          await service.ended;
        },
      };
    },
    /** All that its processes have written so far, PostgreSQL's own log included. */
    logs: () => written.join('\n') + readFileSync(join(dataDir, 'postgres.log'), 'utf8'),
    waitUntilReady: () => waitUntilReady(url, new AbortController().signal),
    /**
     * Starts it as `npm start` does, unless it runs; resolves when it is ready, an empty one the first time
     * with its setup token.
     *
     * @param {Record<string, string>} [env]
     * @returns {Promise<string | undefined>}
     */
    async start(env = {}) {
      if (running()) return undefined;
      const started = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
        env: { ...process.env, ...env, PORT: String(port), DATA_DIR: dataDir, DEMO: String(demo) },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      launcher = started;
      createInterface({ input: started.stderr }).on('line', (line) => written.push(line));
      return new Promise((resolve, reject) => {
        const output = createInterface({ input: started.stdout });
        output.on('line', (line) => {
          written.push(line);
          if (!line.startsWith(isSetUp ? 'ready ' : 'First administrator: ')) return;
          isSetUp = true;
          resolve(/one-time token (\S+)$/.exec(line)?.[1]);
        });
        output.on('close', () =>
          reject(new Error(`the installation did not start:\n${written.slice(-20).join('\n')}`)),
        );
      });
    },
    /** Ends the launcher and every service it started with SIGKILL, at once: nobody gets to tidy up. */
    async kill() {
      const killed = present(launcher, 'launcher');
      const ended = new Promise((resolve) => killed.once('exit', resolve));
      for (const pid of [killed.pid, ...readRunningServices(dataDir).map((service) => service.pid)])
        killNow(pid);
      await ended;
    },
    /** Ends it in order. */
    async stop() {
      const stopped = running();
      if (!stopped) return;
      const ended = new Promise((resolve) => stopped.once('exit', resolve));
      stopped.kill('SIGTERM');
      await ended;
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** @param {number | undefined} pid */
function killNow(pid) {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
