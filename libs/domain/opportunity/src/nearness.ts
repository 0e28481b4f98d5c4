/** Up to so many months ahead a peak is near. */
const NEAR = 12;
/** From so many months ahead on it is as far as anything is. */
const FAR = 60;
const LEAST = 0.25;

/**
 * What a peak counts by its distance: 1 up to 12 months ahead, then falling evenly to 0.25 at 60, and 0.25 beyond.
 * 36 months ahead: 0.625.
 *
 * @param months from the as-of month to the peak's first, 0 or more
 */
export function nearness(months: number): number {
  const past = Math.min(Math.max(months - NEAR, 0), FAR - NEAR);
  return 1 - (1 - LEAST) * (past / (FAR - NEAR));
}
