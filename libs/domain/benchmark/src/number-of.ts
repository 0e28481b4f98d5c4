import { type Contribution } from './cell.js';

/**
 * The figure of a contribution.
 *
 * @throws Error when it is none: a cell of figures takes figures only
 */
export function numberOf({ value }: Contribution): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('This cell takes figures only.');
  return value;
}
