import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from './error-code.mjs';
import { present } from './present.mjs';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Who has run for this long has started well: what ends it then is a new story. */
const STEADY_MS = 60_000;

/**
 * How long to wait before the n-th start after another, in milliseconds: doubling, to half a minute.
 *
 * @param {number} failures
 */
export const pauseBefore = (failures) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));

/**
 * A service that is started again, by itself and for as long as it takes, whenever it ends.
 *
 * @template T
 * @typedef {object} Kept
 * @property {() => Promise<T>} begin starts it for the first time; what `start` gives, or throws
 * @property {() => Promise<string>} ended the reason, in words, for which its first process ended
 * @property {() => void} keep from now on it is started again
 * @property {() => Promise<void>} stop ends it in order, and for good
 * @property {() => void} kill ends it without ceremony
 */

/**
 * @typedef {<T>(name: string, start: (onStart: (service: import('./service.mjs').Service) => void) => T | Promise<T>) => Kept<T>} KeepRunning
 *   `keepRunning` for those who need not say who is told
 */

/**
 * @template T
 * @param {string} name
 * @param {(onStart: (service: import('./service.mjs').Service) => void) => T | Promise<T>} start gives the
 *   process to `onStart` as soon as there is one
 * @param {object} with
 * @param {(service: import('./service.mjs').Service) => void} with.onStart told of every process
 * @param {(line: string) => void} [with.say]
 * @param {(failures: number) => number} [with.pauseMs]
 * @returns {Kept<T>}
 */
export function keepRunning(name, start, { onStart, say = console.error, pauseMs = pauseBefore }) {
  const over = new AbortController();
  /** @type {import('./service.mjs').Service | undefined} */
  let current;
  let keeping = Promise.resolve();
  const ended = () => present(current, `process of ${name} yet`).ended;
  const begin = async () =>
    start((service) => {
      current = service;
      onStart(service);
    });

  /**
   * Starts it until it runs, or all is over.
   *
   * @param {string} reason
   * @param {number} failures
   */
  async function startAgain(reason, failures) {
    for (let why = reason; !over.signal.aborted; failures += 1) {
      const wait = pauseMs(failures);
      say(`${why}; starting it again in ${wait / 1000} s${failures > 1 ? ` (attempt ${failures})` : ''}.`);
      await pause(wait, undefined, { signal: over.signal }).catch(() => undefined);
      if (over.signal.aborted) break;
      try {
        await begin();
        say(`${name} was started again.`);
        break;
      } catch (error) {
        why = messageOf(error);
      }
    }
    return failures;
  }

  async function keepOn() {
    let failures = 0;
    while (!over.signal.aborted) {
      const since = performance.now();
      const reason = await ended();
      if (over.signal.aborted) return;
      if (performance.now() - since > STEADY_MS) failures = 0;
      failures = await startAgain(reason, failures + 1);
    }
    // It may have been on its way up when the end came.
    await current?.stop();
  }

  return {
    begin,
    ended,
    keep() {
      keeping = keepOn();
    },
    async stop() {
      over.abort();
      await current?.stop();
      await keeping;
    },
    kill() {
      over.abort();
      current?.kill();
    },
  };
}
