import { SCALE_LEVELS } from './question.js';

/** The ends of every score. */
export const SCORES = { lowest: 0, highest: 100 } as const;

/**
 * The score of a scale answer, 0 to 100: `(level − 1) / (levels − 1) × 100`.
 *
 * @param level integer from 1 to `levels`
 * @param levels how many levels the scale has, at least 2
 * @throws RangeError when either is out of range
 */
export function scaleScore(level: number, levels: number): number {
  if (!Number.isInteger(levels) || levels < SCALE_LEVELS.fewest)
    throw new RangeError('A scale has at least two levels.');
  if (!Number.isInteger(level) || level < 1 || level > levels)
    throw new RangeError('Not a level of the scale.');
  return ((level - 1) / (levels - 1)) * 100;
}
