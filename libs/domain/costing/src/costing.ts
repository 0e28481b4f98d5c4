import type { Fairness } from './fairness.js';
import type { CostingFault } from './fault.js';
import type { TornadoBar } from './tornado.js';

/** What one participant pays of one line in one year. */
export interface CostingShare {
  readonly participant: string;
  readonly line: string;
  readonly year: number;
  readonly cents: number;
}

/** One year of one participant. */
export interface MemberYear {
  readonly participant: string;
  readonly year: number;
  /** Its shares of one-time and of recurring pots. */
  readonly oneTimeCents: number;
  readonly recurringCents: number;
  /** What it pays by itself because of the group. */
  readonly localCents: number;
  /** What it would pay without the group; in year 0 the replacement that is spared. Null: not known. */
  readonly baselineCents: number | null;
  readonly savingCents: number | null;
  /** All savings up to this year, not discounted. */
  readonly savedCents: number | null;
}

export interface ParticipantResult {
  readonly code: string;
  readonly npvCents: number | null;
  /** Years from the start, to the thousandth; null: not within the horizon, or the baseline is not known. */
  readonly paybackYear: number | null;
  /** Of the running cost of year 1, whole cents by the largest remainder. */
  readonly shapleyCents: number | null;
}

/** Everything that a costing says. Lists are in the order of the input; money is whole cents, exact in JavaScript. */
export interface Costing {
  readonly shares: readonly CostingShare[];
  readonly participants: readonly ParticipantResult[];
  readonly years: readonly {
    readonly year: number;
    readonly capitalCents: number;
    readonly operatingCents: number;
  }[];
  readonly pots: readonly { readonly line: string; readonly year: number; readonly cents: number }[];
  readonly bills: readonly MemberYear[];
  /** Of all together; null where a baseline is not known. */
  readonly group: { readonly npvCents: number | null; readonly paybackYear: number | null };
  /** Why there is no view by Shapley. */
  readonly shapleyMissing: 'BASELINE_UNKNOWN' | 'TOO_MANY_PARTICIPANTS' | null;
  readonly fairness: Fairness | null;
  readonly tornado: readonly TornadoBar[] | null;
}

export type CostingOutcome =
  | { readonly ok: true; readonly costing: Costing }
  | { readonly ok: false; readonly faults: readonly CostingFault[] };
