/** How far a value lies above (positive) or below the mean, in points and in standard deviations. */
export interface Distance {
  points: number;
  deviations: number | null;
}

/** `deviations` is null where the standard deviation is unknown, withheld or zero. */
export function distanceFromMean(value: number, mean: number, sd: number | null): Distance {
  const points = value - mean;
  return { points, deviations: sd === null || sd === 0 ? null : points / sd };
}
