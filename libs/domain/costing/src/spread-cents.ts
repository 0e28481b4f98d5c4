import { floor, type Rational } from './rational.js';

/** Exact shares of one pot, over one denominator: share i is `nums[i] / den`. */
export interface ExactShares {
  readonly nums: readonly bigint[];
  readonly den: bigint;
}

/**
 * Whole cents from exact shares, by the largest remainder: each is cut down to whole cents, and the cents that are left
 * go one each to the largest fractions; where fractions are equal, to the lower code. Their sum is that of the exact
 * shares, to the nearest cent below; 100 cents over three equal shares are 34, 33 and 33.
 *
 * @param order the place of each in the order of codes: 0 comes first
 */
export function spreadCents({ nums, den }: ExactShares, order: readonly number[]): bigint[] {
  let sum = 0n;
  let spare = 0n;
  const cents = nums.map((num) => {
    const cut = floor({ n: num, d: den });
    sum += num;
    spare -= cut;
    return cut;
  });
  spare += floor({ n: sum, d: den });
  if (spare === 0n) return cents;
  const left = nums.map((num, at) => num - cents[at] * den);
  const queue = left
    .map((_, at) => at)
    .sort((a, b) => (left[a] === left[b] ? order[a] - order[b] : left[a] > left[b] ? -1 : 1));
  for (const at of queue.slice(0, Number(spare))) cents[at] += 1n;
  return cents;
}

/**
 * The same in numbers, for shares of 0 or more that come to whole cents which JavaScript counts exactly. Where the shares
 * are such numbers as well, nothing is counted in `BigInt`: that is ten times as fast, and every step is exact all the same.
 */
export function spreadNumbers(shares: ExactShares, order: readonly number[]): number[] {
  const den = Number(shares.den);
  const nums = shares.nums.map(Number);
  const sum = nums.reduce((sum, num) => sum + num, 0);
  // A number above it may have been rounded, and so may a sum.
  if (den > Number.MAX_SAFE_INTEGER || sum > Number.MAX_SAFE_INTEGER) {
    return spreadCents(shares, order).map(Number);
  }
  const left: number[] = [];
  let spare = quotient(sum, den);
  const cents = nums.map((num, at) => {
    const cut = quotient(num, den);
    left[at] = num - cut * den;
    spare -= cut;
    return cut;
  });
  if (spare === 0) return cents;
  const queue = left
    .map((_, at) => at)
    .sort((a, b) => (left[a] === left[b] ? order[a] - order[b] : left[b] - left[a]));
  for (const at of queue.slice(0, spare)) cents[at] += 1;
  return cents;
}

/** How often one whole number goes into another: what division rounds up is taken back. */
function quotient(num: number, den: number): number {
  const cut = Math.floor(num / den);
  return cut * den > num ? cut - 1 : cut;
}

/** Brings fractions over one denominator. */
export function overOne(shares: readonly Rational[]): ExactShares {
  const den = shares.reduce((den, { d }) => (den % d === 0n ? den : den * d), 1n);
  return { nums: shares.map(({ n, d }) => n * (den / d)), den };
}
