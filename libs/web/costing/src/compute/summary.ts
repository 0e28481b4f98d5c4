import {
  compareRules,
  computeModel,
  readCosting,
  yearsOf,
  type Costing,
  type CostingFault,
  type CostingInput,
  type SharesByRule,
} from '@commonworks/domain-costing';

/** What the page says of a costing. The single shares of lines are left out: of a large one they are 36,000. */
export interface Summary extends Omit<Costing, 'shares' | 'pots'> {
  /** The running cost of year 1 under each rule. */
  readonly rules: readonly SharesByRule[];
}

export type Outcome =
  | { readonly ok: true; readonly summary: Summary }
  | { readonly ok: false; readonly faults: readonly CostingFault[] };

/** Computes all that the page says of a costing, or tells what is wrong with it. */
export function summarise(input: CostingInput): Outcome {
  const read = readCosting(input);
  if (!read.ok) return read;
  const outcome = computeModel(read.model);
  if (!outcome.ok) return outcome;
  const { shares: _shares, pots: _pots, ...rest } = outcome.costing;
  return { ok: true, summary: { ...rest, rules: compareRules(read.model, 1) } };
}

/** How many shares there are to be computed, which is what takes time. */
export function sharesIn({ participants, lines, years }: CostingInput): number {
  return participants.length * lines.reduce((sum, line) => sum + yearsOf(line, years).length, 0);
}
