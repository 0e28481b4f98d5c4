import { WHOLE } from './decimal.js';
import { reduce, type Rational } from './rational.js';

/**
 * What flows of the years 0, 1, … are worth in year 0, exactly: Σ flowₜ / (1 + rate)ᵗ. Rounded by whoever shows it, once.
 *
 * @param flows whole cents
 * @param rate a year, in millionths of a per cent
 */
export function presentValue(flows: readonly bigint[], rate: bigint): Rational {
  // 1 / (1 + rate) is d / n; over n^last, flow t is flow · d^t · n^(last − t): summed from the last year back.
  const { n, d } = reduce({ n: WHOLE + rate, d: WHOLE });
  let sum = 0n;
  let power = 1n;
  for (let year = flows.length - 1; year >= 0; year -= 1) {
    sum = sum * d + flows[year] * power;
    if (year > 0) power *= n;
  }
  return { n: sum, d: power };
}
