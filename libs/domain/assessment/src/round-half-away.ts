/**
 * Rounds to `places` decimals, halves away from zero, as people and PostgreSQL's `numeric` do: 1.005 to two
 * places is 1.01. Not a number when `places` is not an integer from 0 to 15.
 */
export function roundHalfAway(value: number, places = 0): number {
  if (!Number.isInteger(places) || places < 0 || places > 15) return NaN;
  return Math.sign(value) * shift(Math.round(shift(Math.abs(value), places)), -places);
}

/** Moves the decimal point in the written number, where 1.005 still is 1.005. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
