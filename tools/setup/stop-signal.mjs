import { constants } from 'node:os';
import { describe, isRunning } from './process-identity.mjs';

/**
 * Turns Ctrl-C, a polite kill and a closed terminal into one AbortSignal, so that whatever runs can be
 * ended in order. A second request ends at once, through `force`, for a person who will not wait.
 *
 * One Ctrl-C may arrive twice: from the terminal, and again from npm, which passes it on.
 *
 * @param {() => void} force ends every child without ceremony
 * @returns {AbortSignal} aborted with the signal's name as its reason
 */
export function stopOnSignals(force) {
  const SAME_REQUEST_MS = 500;
  const controller = new AbortController();
  /** @type {number | undefined} */
  let since;
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      since ??= Date.now();
      if (Date.now() - since > SAME_REQUEST_MS) {
        force();
        process.exit(exitCodeOf(name));
      }
      controller.abort(name);
    });
  }
  stopWithNpm();
  // After a closed terminal or pipe there is nobody to write to; that must not stop the stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return controller.signal;
}

/** npm that is killed outright passes nothing on: its script would stay behind, with no one to stop it. */
function stopWithNpm() {
  const npm = findNpm();
  if (!npm) return;
  const watch = setInterval(() => {
    if (isRunning(npm)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** npm runs a script directly or through a shell. */
function findNpm() {
  if (!process.env.npm_lifecycle_event) return undefined;
  /** @type {number | undefined} */
  let pid = process.ppid;
  for (let generation = 0; generation < 2; generation += 1) {
    /** @type {ReturnType<typeof describe>} */
    const found = pid === undefined ? undefined : describe(pid);
    if (pid !== undefined && found?.name.startsWith('npm')) return { pid, start: found.start };
    pid = found?.parent;
  }
  return undefined;
}

/**
 * The exit code by which shells report a process that a signal has ended.
 *
 * @param {NodeJS.Signals} signalName
 */
export const exitCodeOf = (signalName) => 128 + constants.signals[signalName];
