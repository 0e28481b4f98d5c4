import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe } from '../setup/process-identity.mjs';

const PATIENCE_MS = 5_000;

/**
 * Makes way for a new server after one that was killed outright. Its backends notice that by themselves, but
 * hold their shared memory for a moment; and PostgreSQL takes a dead process for a live one until its parent
 * has collected it, which some containers' first process is slow to do.
 *
 * @param {string} cluster whose server, if it runs, is left alone
 */
export async function clearLeftovers(cluster) {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const [PID_LINE, SHARED_MEMORY_LINE] = [0, 6];
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  if (describe(Number(lines[PID_LINE]))) return;

  const sharedMemory = lines[SHARED_MEMORY_LINE]?.trim().split(/\s+/)[1];
  const deadline = Date.now() + PATIENCE_MS;
  while (isAttached(sharedMemory)) {
    if (Date.now() > deadline) return;
    await pause(20);
  }
  rmSync(pidFile);
}

/**
 * Linux lists shared memory as: key, id, permissions, size, creator, last user, number of processes attached.
 *
 * @param {string | undefined} id
 */
function isAttached(id) {
  const list = '/proc/sysvipc/shm';
  if (!id || !existsSync(list)) return false;
  const row = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find((cells) => cells[1] === id);
  return row !== undefined && Number(row[6]) > 0;
}
