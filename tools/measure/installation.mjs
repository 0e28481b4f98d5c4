import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { readRunningServices, readRunningUrls } from '../start/data-directory.mjs';

const root = dirname(dirname(import.meta.dirname));

/**
 * An installation of its own on a free port, and a data directory that goes when removed.
 *
 * @param {{ demo?: boolean }} [options] whether the demo is in it, as by default, or nothing yet
 */
export async function createInstallation({ demo = true } = {}) {
  const dataDir = mkdtempSync(join(existsSync('/var/tmp') ? '/var/tmp' : tmpdir(), 'commonworks-measure-'));
  const port = await freePort();
  let launcher;

  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    /** How a role reaches the database: owner, api or worker. */
    databaseUrl: (role) => readRunningUrls(dataDir)[role],
    /** Starts it as `npm start` does; resolves when it is ready, an empty one with its setup token. */
    async start() {
      launcher = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
        env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DEMO: String(demo) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = [];
      for await (const line of createInterface({ input: launcher.stdout })) {
        lines.push(line);
        if (line.startsWith(demo ? 'ready ' : 'First administrator: ')) {
          launcher.stdout.resume();
          return /one-time token (\S+)$/.exec(line)?.[1];
        }
      }
      throw new Error(`the installation did not start:\n${lines.join('\n')}`);
    },
    /** Ends the launcher and every service it started with SIGKILL, at once: nobody gets to tidy up. */
    async kill() {
      const ended = new Promise((resolve) => launcher.once('exit', resolve));
      for (const pid of [launcher.pid, ...readRunningServices(dataDir)]) killNow(pid);
      await ended;
    },
    /** Ends it in order. */
    async stop() {
      if (launcher.exitCode !== null || launcher.signalCode !== null) return;
      const ended = new Promise((resolve) => launcher.once('exit', resolve));
      launcher.kill('SIGTERM');
      await ended;
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

function killNow(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
