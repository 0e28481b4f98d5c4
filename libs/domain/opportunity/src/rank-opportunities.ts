import { type FactorValues, type Weights } from './factor.js';
import { scoreOpportunity, type OpportunityScore } from './score-opportunity.js';

/** What is put in order. */
export interface Rankable {
  /** Decides the order, never the rank, among equal scores. */
  readonly id: string;
  readonly values: FactorValues;
}

export interface Ranked<T> extends OpportunityScore {
  readonly item: T;
  /** From 1; equal scores share the better rank (1, 1, 3). Null where there is no score. */
  readonly rank: number | null;
}

/** Scores, 0 to 100, nearer to each other than this are equal: they are sums in binary. */
export const SAME_SCORE_WITHIN = 1e-9;

/**
 * Puts opportunities in order under the given weights, the highest score first, those without a score last.
 * The order in which they come changes nothing. Scores 60, 50, 50 and 40 have the ranks 1, 2, 2 and 4.
 */
export function rankOpportunities<T extends Rankable>(items: readonly T[], weights: Weights): Ranked<T>[] {
  const scored = items.map((item) => ({ item, ...scoreOpportunity(item.values, weights) }));
  scored.sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const ranked: Ranked<T>[] = [];
  while (ranked.length < scored.length) {
    const start = ranked.length;
    const best = scored[start].score;
    const rank = best === null ? null : start + 1;
    let end = start + 1;
    while (end < scored.length && isSame(best, scored[end].score)) end += 1;
    const equal = scored.slice(start, end).sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
    ranked.push(...equal.map((each) => ({ ...each, rank })));
  }
  return ranked;
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= SAME_SCORE_WITHIN;
}
