/** The place of a value across the picture, in pixels. */
export type BarScale = (value: number) => number;

/**
 * Lays values out from the least to the largest, zero always among them, so that the length of a bar is its value.
 * Where all are zero, all stand at the beginning.
 * @param values all that is to find room; nothing else has a say in the scale
 */
export function barScale(values: readonly number[], { from, to }: { from: number; to: number }): BarScale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  if (most === least) return () => from;
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}
