import { percentile, timed } from './percentile.mjs';

/**
 * Two pieces of work in turns, so that a busy machine slows both alike. Who goes first changes, so that neither
 * always finds the other's work still running.
 *
 * @param {() => Promise<unknown>} first
 * @param {() => Promise<unknown>} second
 * @param {{ rounds: number, warmUp: number }} counts rounds that count, and rounds before them that do not
 * @returns {Promise<[number, number]>} the median of each, in milliseconds
 */
export async function inTurns(first, second, { rounds, warmUp }) {
  /** @type {[number[], number[]]} */
  const durations = [[], []];
  const works = [first, second];
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const side of round % 2 ? [0, 1] : [1, 0]) durations[side].push(await timed(works[side]));
  }
  const [p50, p50OfSecond] = durations.map((all) => percentile(all.slice(warmUp), 50));
  return [p50, p50OfSecond];
}

/**
 * A row as `tools/bench.mjs` prints it.
 *
 * @param {string} what
 * @param {[number, number]} medians of the work, and of what it is held against
 * @param {{ against: string, target: number }} bound the most the first may be of the second, as a factor
 */
export function ratioRow(what, [p50, floor], { against, target }) {
  const ratio = p50 / floor;
  return {
    what: `${what}: ${p50.toFixed(2)} ms, ${against} ${floor.toFixed(2)} ms`,
    figure: `${ratio.toFixed(2)} ×`,
    target: `≤ ${target} ×`,
    met: ratio <= target,
  };
}
