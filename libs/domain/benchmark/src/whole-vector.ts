/** A row of whole numbers, known up to a factor: only where it is zero matters. */
export type WholeVector = readonly number[];

/** Up to here the products in `cancel` are exact in double precision. */
const EXACT = 2 ** 26;

/**
 * A multiple of `vector` minus a multiple of `pivot` that is zero at `index`, divided by what its entries have
 * in common. Exact while both vectors are.
 *
 * @param pivot not zero at `index`
 */
export function cancel(vector: WholeVector, pivot: WholeVector, index: number): WholeVector {
  if (vector[index] === 0) return vector;
  const next = vector.map((entry, at) => entry * pivot[index] - pivot[at] * vector[index]);
  const divisor = next.reduce(greatestCommonDivisor, 0);
  return divisor > 1 ? next.map((entry) => entry / divisor) : next;
}

/** False when a further `cancel` might round, after which nothing could be concluded. */
export function isExact(vector: WholeVector): boolean {
  return vector.every((entry) => Math.abs(entry) <= EXACT);
}

/** True when the vector is zero everywhere. */
export function isZero(vector: WholeVector): boolean {
  return vector.every((entry) => entry === 0);
}

/** The greatest whole number that divides both, 0 counting as divided by all. */
export function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
