import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClearError } from '../setup/clear-error.mjs';
import { supervise } from '../setup/service.mjs';
import { findBinaries } from './binaries.mjs';
import { clusterIn, makeCluster } from './cluster.mjs';
import { clearLeftovers } from './leftovers.mjs';
import { unprivilegedUser } from './unprivileged-user.mjs';

/**
 * Starts the embedded PostgreSQL on a free port of the loopback interface, making its cluster if need be.
 *
 * @param {object} with
 * @param {string} with.dataDir an existing folder; the cluster is `postgres` in it, the log `postgres.log`
 * @param {string} with.password of the superuser `postgres`
 * @param {boolean} [with.durable] false for a throw-away server, which may lose its data with the machine
 * @param {(service: import('../setup/service.mjs').Service) => void} with.onStart called as soon as the
 *   process exists, before it answers
 * @returns {Promise<{ service: import('../setup/service.mjs').Service, superuserUrl: string }>}
 * @throws {ClearError} with the end of the log if the server does not come up
 */
export async function startEmbedded({ dataDir, password, durable = true, onStart }) {
  const user = unprivilegedUser(clusterIn(dataDir));
  const bin = findBinaries(user);
  const cluster = makeCluster({ bin, dataDir, user, password, sync: durable });
  await clearLeftovers(cluster);

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const logFile = join(dataDir, 'postgres.log');
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...user,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      stdio: ['ignore', log, log],
      detached: true,
    },
  );
  closeSync(log);
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, from which it recovers at the next start.
  const service = supervise('PostgreSQL', child, { stopSignal: 'SIGINT', killSignal: 'SIGQUIT' });
  onStart(service);
  let failure;
  service.ended.then((reason) => (failure = reason));
  while (!failure && !accepts(cluster, child.pid)) await pause(10);
  if (failure) throw new ClearError(`${failure}:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
  return { service, superuserUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
}

/** Whether the server says in its pid file, as `pg_ctl` reads it, that it takes connections. */
function accepts(cluster, pid) {
  const STATUS_LINE = 7;
  let lines;
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return false;
  }
  return lines[0] === String(pid) && lines[STATUS_LINE]?.trim() === 'ready';
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
