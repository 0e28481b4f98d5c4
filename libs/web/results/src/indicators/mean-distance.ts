/** How far a figure is from a mean. */
export type MeanDistance =
  | { side: 'level' }
  | {
      side: 'above' | 'below';
      /** In the figure's unit, more than 0. */
      amount: number;
      /** As a part of the mean, 0.12 for 12%; null where the mean is not above zero, of which nothing is a part. */
      share: number | null;
    };

/** Less than half a tenth of a percent reads as none at all. */
const LEAST_SHARE = 0.0005;

/**
 * Sets a figure against a mean.
 * @param digits decimals in which the distance is written: what rounds to zero there is level with the mean
 */
export function meanDistance(figure: number, mean: number, digits: number): MeanDistance {
  const amount = Math.abs(figure - mean);
  const share = mean > 0 ? amount / mean : null;
  const written = Number(amount.toFixed(digits));
  if (written === 0 || (share !== null && share < LEAST_SHARE)) return { side: 'level' };
  return { side: figure > mean ? 'above' : 'below', amount, share };
}

/**
 * Whether a place beside the mean is the better one; null where nobody says which is. A template says of a figure that
 * less is better, as of a cost. Of the others it says nothing (higher is only what a scale means by itself): more
 * workstations than elsewhere are neither better nor worse.
 */
export function judged(
  { side }: MeanDistance,
  { higherIsBetter }: { higherIsBetter: boolean },
): 'better' | 'worse' | null {
  if (higherIsBetter || side === 'level') return null;
  return side === 'below' ? 'better' : 'worse';
}
