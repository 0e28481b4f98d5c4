import { distribution } from './distribution.js';

/** Figures computed two ways may differ in the last digits and still be one answer. */
const SIGNIFICANT_DIGITS = 9;

/**
 * True when the figures let one conclude what each hidden contributor answered: all gave the same answer, or
 * all but one did, whose author would then see it by taking their own out. Where several codes may be chosen,
 * one code chosen by that many is enough. A mean at an end of the scale is the first case.
 */
export function sameAnswer(hidden: readonly (number | string | readonly string[])[]): boolean {
  const [mostFrequent] = distribution(hidden.map(comparable));
  return mostFrequent !== undefined && mostFrequent.count >= hidden.length - 1;
}

function comparable(value: number | string | readonly string[]): number | string | readonly string[] {
  return typeof value === 'number' ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}
