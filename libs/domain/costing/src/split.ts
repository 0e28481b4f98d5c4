import type { Split } from './bound-shares.js';

/**
 * Shares by weights: remaining × wᵢ / Σw over those who are free. Weights are 0 or more. Cannot tell where something
 * remains and nobody who is free has a weight.
 */
export const byWeight =
  (weights: readonly bigint[]): Split =>
  (free, remaining) => {
    const sum = free.reduce((sum, at) => sum + weights[at], 0n);
    if (sum === 0n) return remaining === 0n ? { nums: free.map(() => 0n), den: 1n } : null;
    return { nums: free.map((at) => remaining * weights[at]), den: sum };
  };

/**
 * Equalised savings: max(0, Bᵢ − s), with the s at which the shares come to what remains: whoever takes part saves the
 * same, and nobody is paid. Where the pot is above all baselines together, s is below 0 and everybody loses the same.
 * Among those who are free s is found anew.
 *
 * Example: 240 for baselines of 34, 70, 105 and 170: with all four s is (379 − 240) / 4 = 34.75, above the lowest, who
 * pays nothing; with the other three s is (345 − 240) / 3 = 35: they pay 35, 70 and 135.
 *
 * @param baselines in the unit of what remains
 */
export const byEqualSaving =
  (baselines: readonly bigint[]): Split =>
  (free, remaining) => {
    const falling = free.map((at) => baselines[at]).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
    let count = BigInt(free.length);
    let sum = falling.reduce((sum, baseline) => sum + baseline, 0n);
    // s = (sum − remaining) / count; the lowest pays nothing while it is not above s.
    while (count > 1n && falling[Number(count) - 1] * count <= sum - remaining) {
      count -= 1n;
      sum -= falling[Number(count)];
    }
    const nums = free.map((at) => {
      const share = baselines[at] * count - (sum - remaining);
      return share > 0n ? share : 0n;
    });
    return { nums, den: count };
  };
