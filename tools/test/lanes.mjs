/**
 * The steps in their order, those that may run at the same time together: neighbours that change nothing.
 *
 * @template {{ readsOnly?: boolean }} S
 * @param {S[]} steps
 * @returns {S[][]}
 */
export function sideBySide(steps) {
  /** @type {S[][]} */
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.readsOnly && last?.[0]?.readsOnly) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/**
 * Does something with each, a few at a time.
 *
 * @template S, R
 * @param {S[]} all
 * @param {number} lanes how many at a time
 * @param {(one: S, alone: boolean) => Promise<R>} work
 * @returns {Promise<R[]>} in the order of `all`
 */
export async function inLanes(all, lanes, work) {
  /** @type {R[]} */
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < all.length) {
      const index = next++;
      results[index] = await work(/** @type {S} */ (all[index]), all.length === 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, all.length) }, lane));
  return results;
}
