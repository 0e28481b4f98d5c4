import { distribution } from './distribution.js';

/** Figures computed two ways may differ in the last digits and still be one answer. */
const SIGNIFICANT_DIGITS = 9;

/**
 * Rule 3. True when the figures let one conclude what each hidden contributor answered: all gave the same
 * answer (level, option or value), or all but a few did, of whom each would see it by taking their own out.
 * Where several codes may be chosen, one code chosen by that many is enough. A mean at an end of the scale is
 * the first case.
 *
 * Example: of six hidden, five gave 50 and one gave 100. Their mean is 58.3. The one who gave 100 takes it out:
 * 250 / 5 = 50, and five equal answers are the likeliest way to it; so the six are the same. Of 40 hidden, 38
 * at 50 are the same too: a guess of 50 is right 95 times of 100.
 */
export function sameAnswer(hidden: readonly (number | string | readonly string[])[]): boolean {
  const [mostFrequent] = distribution(hidden.map(comparable));
  return mostFrequent !== undefined && nearlyAll(mostFrequent.count, hidden.length);
}

/** Whether `some` of `all` is all of them, but for one or 5 %, whichever is more. */
export function nearlyAll(some: number, all: number): boolean {
  return some >= all - Math.max(1, Math.floor(all / 20));
}

function comparable(value: number | string | readonly string[]): number | string | readonly string[] {
  return typeof value === 'number' ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}
