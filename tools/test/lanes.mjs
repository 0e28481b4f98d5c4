/**
 * The steps in their order, neighbours that are said to run beside each other together.
 *
 * @template {{ beside?: string }} S `beside`: the word by which those that run together know each other
 * @param {S[]} steps
 * @returns {S[][]}
 */
export function sideBySide(steps) {
  /** @type {S[][]} */
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.beside && last?.[0]?.beside === step.beside) last.push(step);
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
 * @param {(one: S) => Promise<R>} work
 * @returns {Promise<R[]>} in the order of `all`
 */
export async function inLanes(all, lanes, work) {
  /** @type {R[]} */
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < all.length) {
      const index = next++;
      results[index] = await work(/** @type {S} */ (all[index]));
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, all.length) }, lane));
  return results;
}
