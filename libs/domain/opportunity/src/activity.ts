import { type ReplacementStatus } from '@commonworks/domain-assessment';

/**
 * How much a municipality counts in a month of its window: 1 while undecided, ½ while it is replacing (it has begun, and
 * may still be joined), 0 once that is done.
 */
export const ACTIVITY: Readonly<Record<ReplacementStatus, number>> = {
  UNDECIDED: 1,
  REPLACING: 0.5,
  DONE: 0,
};
