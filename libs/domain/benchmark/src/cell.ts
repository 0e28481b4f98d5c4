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

/** What the municipalities of a group gave to one question. */
export interface GroupAnswers {
  /** At most one per municipality. The hidden are those who share in aggregate only; private ones enter nothing. */
  contributions: readonly Contribution[];
  /** Ids of the hidden municipalities that gave no value: they declined, do not know, or left it open. */
  silent: readonly string[];
}

/** Median and quartiles of a cell of figures. */
export type OrderStatistics =
  | { state: 'WITHHELD' }
  | {
      state: 'SHOWN';
      /** They are of the named alone, while the mean holds the hidden too or the cell is of the named altogether. */
      namedOnly: boolean;
      median: number;
      q1: number;
      q3: number;
    };

/** How many municipalities chose each option, and how many chose any of those put together as other. */
export interface OptionCounts {
  options: ValueCount[];
  /** The codes by alphabet, which tells nothing of how many chose each. */
  other: { values: string[]; count: number } | null;
}

export interface ReleasedCell {
  state: 'FIGURES';
  /** Municipalities that entered the figures. */
  n: number;
  /** The group has hidden municipalities that are not in the figures, whether or not they answered. */
  answersHeldBack: boolean;
  /** The group has hidden municipalities, and none of them is in the figures. */
  namedOnly: boolean;
  /** Ids of the hidden municipalities that entered, in order: for the ledger, never for a reader. */
  hidden: string[];
  /** Null for a CATEGORY cell, as `sd` and `order` are. */
  mean: number | null;
  /** Null too where any are hidden, and for one answer. */
  sd: number | null;
  order: OrderStatistics | null;
  /** Of a CATEGORY cell only. */
  counts: OptionCounts | null;
}

/**
 * The figures of one question in one group; or the word that they are withheld, the same whatever rule held
 * them; or that nobody gave a value where nobody is hidden.
 */
export type Cell = ReleasedCell | { state: 'WITHHELD' } | { state: 'NO_ANSWERS' };
