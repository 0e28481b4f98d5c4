import { type CellKind, type Contribution } from './cell.js';
import { type DisclosureParameters } from './disclosure-parameters.js';
import { dominates } from './dominates.js';
import { numberOf } from './number-of.js';
import { sameAnswer } from './same-answer.js';

/**
 * Rules 3 and 5: what a reader of the figures of these hidden contributors alone could conclude of one of them,
 * though they are enough; `null` when nothing.
 */
export function whatSumTells(
  kind: CellKind,
  hidden: readonly Contribution[],
  { dominancePercent }: DisclosureParameters,
): 'SAME_ANSWER' | 'DOMINANCE' | null {
  if (sameAnswer(hidden.map((contribution) => contribution.value))) return 'SAME_ANSWER';
  if (kind === 'AMOUNT' && dominates(hidden.map(numberOf), dominancePercent)) return 'DOMINANCE';
  return null;
}
