import { nearness } from './nearness.js';

/**
 * How urgent it is to replace a product together, 0 to 1: the activity at its peak beside that of all who named a system
 * for the same purpose, and less the further ahead it lies. One alone has nobody to replace it with: 0.
 *
 * A peak of 3 in this month, of 5: (3 − 1) / (5 − 1) × 1 = 0.50. The same in 36 months: 0.50 × 0.625 = 0.3125.
 *
 * @param peak sum of the activity of its users, each 1 or ½; 0 or more
 * @param named municipalities that named any system for the question, at least as many as its users
 * @param months from the as-of month to the peak, 0 or more
 */
export function urgency(peak: number, named: number, months: number): number {
  if (named < 2) return 0;
  return Math.max(0, (peak - 1) / (named - 1)) * nearness(months);
}
