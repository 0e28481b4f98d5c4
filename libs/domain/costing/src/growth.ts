import { WHOLE } from './decimal.js';
import { reduce, type Rational } from './rational.js';

/**
 * By what money of year 1 is multiplied in each year from 0 to `years`: (1 + escalation)^max(0, t − 1). At 3 %: 1, 1,
 * 1.03, 1.0609, …
 *
 * @param escalation in millionths of a per cent
 */
export function growth(escalation: bigint, years: number): Rational[] {
  const { n, d } = reduce({ n: WHOLE + escalation, d: WHOLE });
  return Array.from({ length: years + 1 }, (_, year) => {
    const power = BigInt(Math.max(0, year - 1));
    return { n: n ** power, d: d ** power };
  });
}
