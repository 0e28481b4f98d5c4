import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '../database/connection.mjs';
import { codeOf } from '../setup/error-code.mjs';

/**
 * @typedef {import('../measure/installation.mjs').Installation} Installation
 * @typedef {() => Promise<'KILLED' | void>} Happening KILLED where nothing runs afterwards
 */

/**
 * Everything is killed with SIGKILL, at a moment drawn at random.
 *
 * @param {Installation} installation
 * @returns {Happening}
 */
export const killEverything = (installation) => async () => {
  await pause(Math.random() * 1_000);
  await installation.kill();
  return 'KILLED';
};

/**
 * Connections of the api are killed for a while, whatever they are doing.
 *
 * @param {Installation} installation
 * @param {number} seconds
 * @returns {Happening}
 */
export const killConnections = (installation, seconds) => async () => {
  const client = await connect(installation.databaseUrl('superuser'));
  try {
    const end = Date.now() + seconds * 1_000;
    while (Date.now() < end) {
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename like 'commonworks_%' and random() < 0.3`,
      );
      await pause(Math.random() * 100);
    }
  } finally {
    await client.end();
  }
};

/**
 * PostgreSQL is killed, and again whenever it has been started, for a while.
 *
 * @param {Installation} installation
 * @param {number} seconds
 * @returns {Happening}
 */
export const keepDatabaseAway = (installation, seconds) => async () => {
  const end = Date.now() + seconds * 1_000;
  while (Date.now() < end) {
    signal(installation.servicePid('PostgreSQL'), 'SIGKILL');
    await pause(50);
  }
};

/**
 * PostgreSQL and its backends stand still for a while, with every connection open.
 *
 * @param {Installation} installation
 * @param {number} seconds
 * @returns {Happening}
 */
export const haltDatabase = (installation, seconds) => async () => {
  const server = installation.servicePid('PostgreSQL');
  const all = [server, ...childrenOf(server)];
  for (const pid of all) signal(pid, 'SIGSTOP');
  await pause(seconds * 1_000);
  for (const pid of all) signal(pid, 'SIGCONT');
};

/**
 * The api and the worker are killed, one after the other.
 *
 * @param {Installation} installation
 * @returns {Happening}
 */
export const killProcesses = (installation) => async () => {
  for (const name of /** @type {const} */ (['worker', 'api'])) {
    signal(installation.servicePid(name), 'SIGKILL');
    await pause(500);
  }
  await installation.waitUntilReady();
};

/**
 * The disk is full for a while.
 *
 * @param {number} seconds
 * @param {import('./small-disk.mjs').SmallDisk} disk
 * @returns {Happening}
 */
export const fillDisk = (seconds, disk) => async () => {
  const free = disk.fill();
  await pause(seconds * 1_000);
  free();
};

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  if (pid === undefined) return;
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/**
 * proc(5): the parent's id is the second field behind the name in brackets.
 *
 * @param {number | undefined} parent
 */
function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}
