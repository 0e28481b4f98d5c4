import { signalGroup } from './command.mjs';

/**
 * A process that is meant to run until it is told to stop.
 *
 * @typedef {{ name: string, pid: number | undefined, ended: Promise<string>, stop: () => Promise<void>, kill: () => void }} Service
 *   without a `pid` if it could not be started; `ended` resolves with the reason, in words, and never rejects
 */

/**
 * @param {string} name
 * @param {import('node:child_process').ChildProcess} child started as the leader of its own process group
 * @param {{ stopSignal?: NodeJS.Signals, killSignal?: NodeJS.Signals, patienceMs?: number }} manner
 * @returns {Service}
 */
export function supervise(
  name,
  child,
  { stopSignal = 'SIGTERM', killSignal = 'SIGKILL', patienceMs = 10_000 } = {},
) {
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(`${name} cannot be run: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`${name} ended with ${signal ?? `exit code ${code}`}`));
  });
  const kill = () => {
    if (child.pid) signalGroup(child, killSignal);
  };
  return {
    name,
    pid: child.pid,
    ended,
    kill,
    async stop() {
      child.kill(stopSignal);
      const impatient = setTimeout(kill, patienceMs);
      await ended;
      clearTimeout(impatient);
    },
  };
}
