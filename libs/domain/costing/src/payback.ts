import { plus, roundHalfAway, whole } from './rational.js';

/**
 * The first moment at which what was saved so far reaches 0, in years from the start, to the thousandth: linear within a
 * year, not discounted. Savings of −44,245.79, then 23,500 and 24,205: 20,745.79 lack after year 1, so 1.857. 0 where
 * nothing is lacking in year 0; null where it is not reached within the horizon.
 *
 * @param savings whole cents of the years 0, 1, …
 */
export function payback(savings: readonly bigint[]): number | null {
  let sum = 0n;
  for (const [year, saving] of savings.entries()) {
    const before = sum;
    sum += saving;
    if (sum < 0n) continue;
    if (year === 0) return 0;
    const within = { n: -before * 1000n, d: saving };
    return Number(roundHalfAway(plus(whole(1000n * BigInt(year - 1)), within))) / 1000;
  }
  return null;
}
