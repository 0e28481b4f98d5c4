import { translate, type Locale } from '@commonworks/api-platform';
import {
  rankOpportunities,
  scoreOpportunity,
  type FactorValues,
  type OpportunityScore,
  type Weights,
} from '@commonworks/domain-opportunity';
import type { CandidateRow } from '../candidates/candidate-rows.js';

/** What a list holds, before it is put in order. */
export interface Entry {
  readonly id: string;
  /** The candidates it stands on, the highest score first. */
  readonly candidates: readonly [CandidateRow, ...CandidateRow[]];
}

export interface RankedEntry<E extends Entry> extends OpportunityScore {
  readonly entry: E;
  readonly rank: number | null;
}

export const valuesOf = ({ demand, supply, reach, urgency }: CandidateRow): FactorValues => ({
  DEMAND: demand,
  SUPPLY: supply,
  REACH: reach,
  URGENCY: urgency,
});

/** Candidates, the highest score first; of equal ones the first by id, and last those without a score. */
export function bestFirst(
  [first, ...others]: readonly [CandidateRow, ...CandidateRow[]],
  weights: Weights,
): [CandidateRow, ...CandidateRow[]] {
  const scored = [first, ...others].map((row) => ({
    row,
    score: scoreOpportunity(valuesOf(row), weights).score,
  }));
  scored.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.row.id < b.row.id ? -1 : 1));
  const [best, ...rest] = scored.map(({ row }) => row);
  return [best ?? first, ...rest];
}

/** The highest score first. An entry counts as the candidate of its that scores highest. */
export function rankEntries<E extends Entry>(entries: readonly E[], weights: Weights): RankedEntry<E>[] {
  return rankOpportunities(
    entries.map((entry) => ({ id: entry.id, entry, values: valuesOf(entry.candidates[0]) })),
    weights,
  ).map(({ item: { entry }, rank, score, factors }) => ({ entry, rank, score, factors }));
}

/** What a candidate is called. @param serviceName in the reader's language; null where it is of no service */
export const candidateName = (
  { kind, product }: CandidateRow,
  serviceName: string | null,
  locale: Locale,
): string =>
  kind === 'REPLACEMENT'
    ? translate(locale, 'opportunity:replacement', { product: product ?? '' })
    : (serviceName ?? '');
