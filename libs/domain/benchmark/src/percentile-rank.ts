/**
 * Where a value stands among values, 0 to 100: `(below + ½ equal) / n × 100`.
 *
 * @throws RangeError when there is nothing to stand among
 */
export function percentileRank(value: number, values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('No value to stand among.');
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  return ((below + equal / 2) / values.length) * 100;
}
