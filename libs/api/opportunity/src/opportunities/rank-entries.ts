import {
  rankOpportunities,
  scoreOpportunity,
  type FactorValues,
  type OpportunityScore,
  type Weights,
} from '@commonworks/domain-opportunity';
import type { CandidateRow } from '../candidates/candidate-rows.js';

/** What stands on candidates. */
export interface Rankable {
  readonly id: string;
  readonly candidates: readonly [CandidateRow, ...CandidateRow[]];
}

export interface RankedEntry<E> extends OpportunityScore {
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
  candidates: readonly [CandidateRow, ...CandidateRow[]],
  weights: Weights,
): [CandidateRow, ...CandidateRow[]] {
  const scoreOf = new Map(
    candidates.map((row) => [row.id, scoreOpportunity(valuesOf(row), weights).score ?? -1]),
  );
  const [best = candidates[0], ...rest] = candidates.toSorted(
    (a, b) => (scoreOf.get(b.id) ?? 0) - (scoreOf.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return [best, ...rest];
}

/** The score of what stands on candidates: that of the one which scores highest. */
export const scoreEntry = ({ candidates }: Rankable, weights: Weights): OpportunityScore =>
  scoreOpportunity(valuesOf(bestFirst(candidates, weights)[0]), weights);

/** The highest score first, each as `scoreEntry` says. */
export const rankEntries = <E extends Rankable>(entries: readonly E[], weights: Weights): RankedEntry<E>[] =>
  rankOpportunities(
    entries.map((entry) => ({
      id: entry.id,
      entry,
      values: valuesOf(bestFirst(entry.candidates, weights)[0]),
    })),
    weights,
  ).map(({ item: { entry }, rank, score, factors }) => ({ entry, rank, score, factors }));
