import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClearError } from '../setup/clear-error.mjs';
import { codeOf, messageOf } from '../setup/error-code.mjs';
import { createPrivateFile, writePrivateFile } from '../setup/private-file.mjs';
import { describe, isRunning } from '../setup/process-identity.mjs';

/**
 * @typedef {{ pid: number, start?: string }} KnownProcess
 * @typedef {Partial<import('../database/roles.mjs').EachRole> & { page?: string }} RunningUrls how each role reaches
 *   the database, and people the page
 * @typedef {{ launcher: KnownProcess, services: (KnownProcess & { name: string })[], urls: RunningUrls }} RunningRecord
 */

/** @param {string} dataDir */
const recordIn = (dataDir) => join(dataDir, 'running.json');

/**
 * Takes the data directory for this launcher. Its `running.json` says who holds it, which processes the
 * launcher has started, and how each role reaches the database; it goes when the launcher ends in order.
 * What a launcher that was killed has left running is stopped first.
 *
 * @param {string} dataDir created if need be
 * @returns {Promise<{ note(service: { name: string, pid: number | undefined }): void, publish(urls: RunningUrls): void,
 *   release(): void }>}
 * @throws {ClearError} if another launcher holds it
 */
export async function takeDataDirectory(dataDir) {
  openDirectory(dataDir);
  const file = recordIn(dataDir);
  /** @type {RunningRecord} */
  const record = { launcher: identify(process.pid), services: [], urls: {} };
  const text = () => `${JSON.stringify(record, null, 2)}\n`;

  const patience = Date.now() + 3_000; // the one before may be on its way out
  while (!createPrivateFile(file, text())) {
    const other = readRecord(dataDir);
    if (other && isRunning(other.launcher)) {
      if (Date.now() > patience) throw taken(dataDir, other.launcher.pid);
      await pause(100);
    } else {
      for (const service of other?.services.toReversed() ?? []) await stopLeftover(service);
      rmSync(file, { force: true });
    }
  }
  return {
    /** A service that was started again takes the place of the process it had before. */
    note({ name, pid }) {
      if (pid === undefined) return;
      const before = record.services.findIndex((service) => service.name === name);
      record.services.splice(before < 0 ? record.services.length : before, 1, { name, ...identify(pid) });
      writePrivateFile(file, text());
    },
    publish(urls) {
      record.urls = urls;
      writePrivateFile(file, text());
    },
    release: () => rmSync(file, { force: true }),
  };
}

/**
 * How each role reaches the database of the launcher that runs on this data directory, and people the `page`.
 *
 * @param {string} dataDir
 * @returns {import('../database/roles.mjs').EachRole & { page?: string } | undefined} undefined if none runs
 */
export function readRunningUrls(dataDir) {
  const { owner, api, identity, worker, page } = runningRecord(dataDir)?.urls ?? {};
  return owner && api && identity && worker ? { owner, api, identity, worker, page } : undefined;
}

/**
 * The processes which the launcher that runs on this data directory has started and keeps.
 *
 * @param {string} dataDir
 * @returns {{ name: string, pid: number }[]}
 */
export function readRunningServices(dataDir) {
  return runningRecord(dataDir)?.services ?? [];
}

/** @param {string} dataDir */
function runningRecord(dataDir) {
  const record = readRecord(dataDir);
  return record && isRunning(record.launcher) ? record : undefined;
}

/** @param {number} pid */
const identify = (pid) => ({ pid, start: describe(pid)?.start });

/**
 * @param {string} dataDir
 * @param {number} pid
 */
function taken(dataDir, pid) {
  return new ClearError(
    `Commonworks already runs on ${dataDir} (process ${pid}). Stop it, or start with another folder: DATA_DIR=…`,
  );
}

/**
 * A new data directory is opened to passers-by, as far as walking through: PostgreSQL may run as another user.
 *
 * @param {string} dataDir
 */
function openDirectory(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    if (readdirSync(dataDir).length === 0) chmodSync(dataDir, 0o711);
  } catch (error) {
    throw new ClearError(`The data directory cannot be used: ${messageOf(error)}. Give another: DATA_DIR=…`);
  }
}

/**
 * @param {string} dataDir
 * @returns {RunningRecord | undefined}
 */
function readRecord(dataDir) {
  let text;
  try {
    text = readFileSync(recordIn(dataDir), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new ClearError(`${recordIn(dataDir)} cannot be read: ${messageOf(error)}.`);
  }
  return JSON.parse(text);
}

/**
 * Politely, then less so. PostgreSQL takes SIGINT as "end all connections, save, stop".
 *
 * @param {KnownProcess & { name: string }} service
 */
async function stopLeftover(service) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
    if (!isRunning(service)) return;
    console.log(`Stopping ${service.name}, left running by a launcher that was killed.`);
    try {
      process.kill(service.pid, signal);
    } catch (error) {
      if (codeOf(error) !== 'ESRCH') {
        throw new ClearError(
          `Process ${service.pid} (${service.name}) cannot be stopped: ${messageOf(error)}.`,
        );
      }
    }
    const patience = Date.now() + 5_000;
    while (isRunning(service) && Date.now() < patience) await pause(50);
  }
}
