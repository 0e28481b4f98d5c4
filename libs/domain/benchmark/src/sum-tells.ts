import { type CellKind, type Contribution } from './cell.js';
import { type DisclosureParameters } from './disclosure-parameters.js';
import { dominates } from './dominates.js';
import { numberOf } from './number-of.js';
import { sameAnswer } from './same-answer.js';

/**
 * Rules 3 and 5: whether a reader of the figures of these hidden contributors alone could conclude the answer of
 * one of them, though they are enough.
 */
export function sumTells(
  kind: CellKind,
  hidden: readonly Contribution[],
  { dominancePercent }: DisclosureParameters,
): boolean {
  return (
    sameAnswer(hidden.map(({ value }) => value)) ||
    (kind === 'AMOUNT' && dominates(hidden.map(numberOf), dominancePercent))
  );
}
