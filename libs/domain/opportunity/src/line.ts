/** Where a score stands to the line between low and high. */
export type Position = 'BELOW' | 'ON' | 'ABOVE';

/** What a score counts as. */
export type Side = 'LOW' | 'ON_LINE' | 'HIGH';

/**
 * Scores nearer to the line than this stand on it. Weighted means are computed in binary, where 0.1 × 25 + 0.2 × 62.5
 * is not quite half of 100 × 0.3; no answers of a campaign lie so near to each other without being equal.
 */
const SAME_WITHIN = 1e-9;
/** With so many decimals, scores that are not the same are not written alike. */
const MOST_DECIMALS = 9;

/** Where a score stands to a threshold, both 0 to 100. */
export function positionOf(score: number, threshold: number): Position {
  if (Math.abs(score - threshold) <= SAME_WITHIN) return 'ON';
  return score > threshold ? 'ABOVE' : 'BELOW';
}

/**
 * What a score counts as, both 0 to 100. Exactly on the line it is neither low nor high, for a middle answer says
 * neither, unless the consortium lets the line count as high.
 */
export function sideOf(score: number, threshold: number, lineIsHigh: boolean): Side {
  const position = positionOf(score, threshold);
  if (position === 'ON') return lineIsHigh ? 'HIGH' : 'ON_LINE';
  return position === 'ABOVE' ? 'HIGH' : 'LOW';
}

/**
 * The decimals, `least` or more, with which a score has to be written beside its threshold so that it reads as what it
 * is: a score of 50.04 above a line at 50 must not be written as 50.
 */
export function decimalsToTell(score: number, threshold: number, least: number): number {
  if (positionOf(score, threshold) === 'ON') return least;
  let decimals = least;
  while (decimals < MOST_DECIMALS && score.toFixed(decimals) === threshold.toFixed(decimals)) decimals += 1;
  return decimals;
}
