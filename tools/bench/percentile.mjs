/**
 * The p-th percentile (0–100) of durations, by the nearest rank.
 *
 * @param {number[]} durations
 * @param {number} p
 */
export function percentile(durations, p) {
  const sorted = durations.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)];
}

/**
 * Milliseconds that an asynchronous piece of work took.
 *
 * @param {() => Promise<unknown>} work
 */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
