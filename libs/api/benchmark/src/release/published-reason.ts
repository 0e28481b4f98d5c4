import { type WithheldReason } from '@commonworks/domain-benchmark';

/** Why a cell is withheld, as far as readers are told. */
export type PublishedReason = 'TOO_FEW' | 'INFERENCE' | 'DOMINANCE' | 'NO_ANSWERS';

/**
 * What is told of the rule that withheld a cell. That all hidden contributors gave the same answer is not told
 * apart from what subtraction would give away: read by one of them, it would be the answer of all the others.
 */
export function publishedReason(reason: WithheldReason): PublishedReason {
  return reason === 'SAME_ANSWER' || reason === 'DIFFERENCING' ? 'INFERENCE' : reason;
}
