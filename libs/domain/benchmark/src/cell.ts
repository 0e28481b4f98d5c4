import { type SharingLevel } from '@commonworks/domain-assessment';
import { type ValueCount } from './distribution.js';

/**
 * What a cell holds. SCALE: scores 0 to 100. AMOUNT: money and counts, never negative. NUMBER: any other
 * figure, a ratio for one. CATEGORY: codes of a rating or a choice.
 */
export type CellKind = 'SCALE' | 'AMOUNT' | 'NUMBER' | 'CATEGORY';

/** One municipality's answer to one question, with the level at which it is shared. */
export interface Contribution {
  municipalityId: string;
  value: number | string | readonly string[];
  level: SharingLevel;
}

/** The rule that withheld a figure: a word, never a count or a name. */
export type WithheldReason = 'TOO_FEW' | 'SAME_ANSWER' | 'DOMINANCE' | 'DIFFERENCING' | 'NO_ANSWERS';

export type OrderStatistics =
  { withheld: 'TOO_FEW_FOR_QUARTILES' } | { withheld: null; median: number; q1: number; q3: number };

export interface WithheldCell {
  withheld: WithheldReason;
}

export interface ReleasedCell {
  withheld: null;
  /** Municipalities that entered the figures. */
  n: number;
  /** Some shared answers were left out of the figures, because too few are hidden. */
  answersHeldBack: boolean;
  /** Ids of the hidden municipalities that entered, in order: for the ledger, never for a reader. */
  hidden: string[];
  mean: number | null;
  sd: number | null;
  order: OrderStatistics;
  /** Of a CATEGORY cell only. */
  counts: ValueCount[] | null;
}

/** The figures of one question in one group, or the reason there are none. */
export type Cell = WithheldCell | ReleasedCell;
