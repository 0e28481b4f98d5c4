import type { Bound } from './bound-shares.js';
import type { LineKind, LineNature, ShareRule } from './model.js';

/** A participant as it is computed with: money in whole cents, weights in millionths. */
export interface ModelParticipant {
  readonly code: string;
  readonly name: string | null;
  readonly population: bigint;
  readonly users: bigint;
  readonly assessment: bigint;
  readonly baseline: bigint | null;
  readonly avoided: bigint;
  readonly localOnce: bigint;
  readonly localYearly: bigint;
}

/** A line as it is computed with; percentages in millionths of a per cent. */
export interface ModelLine {
  readonly code: string;
  readonly name: string | null;
  readonly kind: LineKind;
  readonly nature: LineNature;
  readonly year: number;
  readonly amount: bigint;
  readonly perUser: bigint | null;
  readonly contingency: boolean;
  readonly escalates: boolean;
  readonly rule: ShareRule;
  readonly fixed: bigint | null;
  /** One for each participant; null where nobody has any. */
  readonly bounds: readonly Bound[] | null;
  /** All grants of the line together. */
  readonly grant: bigint;
  /** Where the last of them stands in the input; empty where there is none. */
  readonly grantPath: string;
}

/** A costing that reads well. Made by `readCosting` only. */
export interface CostingModel {
  readonly years: number;
  /** Millionths of a per cent, as the other two. */
  readonly rate: bigint;
  readonly escalation: bigint;
  readonly contingency: bigint;
  readonly participants: readonly ModelParticipant[];
  readonly lines: readonly ModelLine[];
}
