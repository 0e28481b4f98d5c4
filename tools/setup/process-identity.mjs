import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {number} pid
 * @returns {{ name: string, parent: number, start: string } | undefined} undefined if no such process runs;
 *   `start` is when it was started, as text to compare: together with the id it tells a process from a later
 *   one that was given the same id
 */
export function describe(pid) {
  return existsSync('/proc/self/stat') ? describeByProc(pid) : describeByPs(pid);
}

/** @param {{ pid: number, start?: string }} process as it was recorded */
export const isRunning = ({ pid, start }) => start !== undefined && describe(pid)?.start === start;

/**
 * proc(5): the name in brackets, then from field 3 on the state, the parent's id and, as field 22, the start.
 *
 * @param {number} pid
 */
function describeByProc(pid) {
  let text;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  const [ZOMBIE, START] = ['Z', 22 - 3];
  if (fields[0] === ZOMBIE) return undefined;
  return { name: text.slice(text.indexOf('(') + 1, end), parent: Number(fields[1]), start: fields[START] };
}

/** @param {number} pid */
function describeByPs(pid) {
  /** @param {string} column */
  const read = (column) =>
    spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout;
  const start = read('lstart')?.trim();
  return start ? { name: read('comm').trim(), parent: Number(read('ppid')), start } : undefined;
}
