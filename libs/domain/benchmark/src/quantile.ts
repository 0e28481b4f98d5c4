/**
 * The quantile at `p`, 0 to 1, by linear interpolation between the two nearest values: R type 7, PostgreSQL
 * `percentile_cont`, Excel `QUARTILE.INC`.
 *
 * @param sorted values in ascending order, at least one
 * @throws RangeError when there is no value or `p` is out of range
 */
export function quantile(sorted: readonly number[], p: number): number {
  if (sorted.length === 0) throw new RangeError('No value has no quantile.');
  if (!(p >= 0 && p <= 1)) throw new RangeError('A quantile lies between 0 and 1.');
  const position = (sorted.length - 1) * p;
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  return lower + (upper - lower) * (position - Math.floor(position));
}
