import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClearError } from '../setup/clear-error.mjs';
import { freePort } from '../setup/free-port.mjs';
import { supervise } from '../setup/service.mjs';
import { findBinaries } from './binaries.mjs';
import { clusterIn, makeCluster } from './cluster.mjs';
import { clearLeftovers } from './leftovers.mjs';
import { unprivilegedUser } from './unprivileged-user.mjs';

/**
 * What the server writes down of its own life. A statement that fails is told to whoever sent it: in this log,
 * its text and the values that PostgreSQL quotes would be a copy of answers and addresses.
 */
const LOGGING = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/**
 * Starts the embedded PostgreSQL on a port of the loopback interface, making its cluster if need be.
 *
 * @param {object} with
 * @param {string} with.dataDir an existing folder; the cluster is `postgres` in it, the log `postgres.log`
 * @param {string} with.password of the superuser `postgres`
 * @param {number} [with.port] where it listened before, if it is started again; its log goes on then
 * @param {boolean} [with.durable] false for a throw-away server, which may lose its data with the machine
 * @param {(service: import('../setup/service.mjs').Service) => void} with.onStart called as soon as the
 *   process exists, before it answers
 * @returns {Promise<{ service: import('../setup/service.mjs').Service, superuserUrl: string, port: number }>}
 * @throws {ClearError} with the end of the log if the server does not come up
 */
export async function startEmbedded({ dataDir, password, port: givenPort, durable = true, onStart }) {
  const user = unprivilegedUser(clusterIn(dataDir));
  const bin = findBinaries(user);
  const cluster = makeCluster({ bin, dataDir, user, password, sync: durable });
  await clearLeftovers(cluster);

  const port = givenPort ?? (await freePort());
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    ...LOGGING,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const logFile = join(dataDir, 'postgres.log');
  const log = openSync(logFile, givenPort === undefined ? 'w' : 'a', 0o600);
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
  /** @type {string | undefined} */
  let failure;
  service.ended.then((reason) => (failure = reason));
  while (!failure && !accepts(cluster, child.pid)) await pause(10);
  if (failure) throw new ClearError(`${failure}:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
  return { service, port, superuserUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
}

/**
 * Whether the server says in its pid file, as `pg_ctl` reads it, that it takes connections.
 *
 * @param {string} cluster
 * @param {number | undefined} pid
 */
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
