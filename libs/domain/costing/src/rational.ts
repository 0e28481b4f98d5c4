/** An exact fraction; the denominator is above 0. Not always in lowest terms. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };

export const whole = (value: bigint | number): Rational => ({ n: BigInt(value), d: 1n });

export const plus = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d });

export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });

/** Below 0 where a is less than b, 0 where they are equal, above 0 where it is more. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** In lowest terms, so that powers of it stay small. */
export function reduce({ n, d }: Rational): Rational {
  const divisor = gcd(n < 0n ? -n : n, d);
  return divisor > 1n ? { n: n / divisor, d: d / divisor } : { n, d };
}

export function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** To a whole number, half away from zero: 2.5 gives 3, −2.5 gives −3. */
export function roundHalfAway({ n, d }: Rational): bigint {
  const up = (2n * (n < 0n ? -n : n) + d) / (2n * d);
  return n < 0n ? -up : up;
}

/** The largest whole number that is not above it. */
export function floor({ n, d }: Rational): bigint {
  const cut = n / d;
  return n < 0n && cut * d !== n ? cut - 1n : cut;
}
