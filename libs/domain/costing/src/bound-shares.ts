import type { ExactShares } from './spread-cents.js';

/** What one member pays at least and at most, in the unit of the pot; a cap of null is none. */
export interface Bound {
  readonly floor: bigint;
  readonly cap: bigint | null;
}

/**
 * What the rule gives each of those who are free, of what remains: one number a free member, over one denominator.
 * Null where the rule cannot tell.
 */
export type Split = (free: readonly number[], remaining: bigint) => ExactShares | null;

/**
 * Shares a pot by a rule within floors and caps. What the rule gives is clamped; then those are frozen who were lifted
 * to their floor if the clamped shares come to more than the pot, those who were cut to their cap if they come to less,
 * and all of them if they come to the same; the rest of the pot is shared anew among the others, until nobody's share
 * is outside. The floors together must not be above the pot, nor the caps below it.
 *
 * Example: 240,000 by population (8,400; 15,300; 28,600; 64,400), each between 10 and 45 %. By the rule 17,275.06,
 * 31,465.30, 58,817.48, 132,442.16. The first lacks 6,724.94 and the last is 24,442.16 over: less than the pot, so the
 * last is frozen at 108,000. 132,000 among the others give 21,200.76 to the first: frozen at 24,000. The last 108,000
 * give 37,640.09 and 70,359.91, within bounds.
 *
 * @param total the pot, in any whole unit
 * @returns null where the split could not tell
 */
export function boundShares(total: bigint, bounds: readonly Bound[], split: Split): ExactShares | null {
  const frozen = new Map<number, bigint>();
  for (;;) {
    const free = bounds.flatMap((_, at) => (frozen.has(at) ? [] : [at]));
    const remaining = [...frozen.values()].reduce((rest, amount) => rest - amount, total);
    const part: ExactShares | null = free.length > 0 ? split(free, remaining) : { nums: [], den: 1n };
    if (!part) return null;
    const { nums, den } = part;
    const low: number[] = [];
    const high: number[] = [];
    let excess = 0n;
    free.forEach((at, place) => {
      const { floor, cap } = bounds[at];
      if (nums[place] < floor * den) {
        low.push(at);
        excess += floor * den - nums[place];
      } else if (cap !== null && nums[place] > cap * den) {
        high.push(at);
        excess -= nums[place] - cap * den;
      }
    });
    if (low.length + high.length === 0) {
      const amounts = bounds.map((_, at) => (frozen.get(at) ?? 0n) * den);
      free.forEach((at, place) => {
        amounts[at] = nums[place];
      });
      return { nums: amounts, den };
    }
    if (excess >= 0n) for (const at of low) frozen.set(at, bounds[at].floor);
    if (excess <= 0n) for (const at of high) frozen.set(at, bounds[at].cap ?? 0n);
  }
}
