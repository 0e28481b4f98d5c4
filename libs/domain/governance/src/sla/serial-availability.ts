import { checkedShareOf, compare, percentageOf, times, whole, type Exact } from './exact.js';

/**
 * What availability suppliers give together that all have to work: the product of theirs. Assumes that they fail
 * independently of each other, as is usual; where one stands on another, what they give together is better.
 *
 * @param percentages of each, as “99.9”
 * @returns exactly, as text; “100” where there is none
 */
export const serialAvailability = (percentages: readonly string[]): string =>
  percentageOf(product(percentages));

/** Whether suppliers in a row can carry a target. */
export const canCarry = (percentages: readonly string[], target: string): boolean =>
  compare(product(percentages), checkedShareOf(target)) >= 0;

const product = (percentages: readonly string[]): Exact =>
  percentages.map(checkedShareOf).reduce(times, whole(1));
