import { rankOpportunities, type FactorShare, type Weights } from '@commonworks/domain-opportunity';
import { type OpportunityRowFragment } from '@commonworks/web-graphql';
import { factorValues } from '../frame/factor-values.js';

/** An opportunity in its place. */
export interface Placed {
  readonly opportunity: OpportunityRowFragment;
  readonly rank: number | null;
  /** 0 to 100; null where nothing that is known has weight. */
  readonly score: number | null;
  readonly factors: readonly FactorShare[];
}

/**
 * Opportunities in the order of the saved weights, as the server gives them; or, while weights are moved, in that of
 * the moved ones, by the same rule.
 */
export function arrange(opportunities: readonly OpportunityRowFragment[], moved: Weights | null): Placed[] {
  if (moved === null) {
    return opportunities.map((opportunity) => ({
      opportunity,
      rank: opportunity.rank,
      score: opportunity.score,
      factors: opportunity.factors.map(({ code, ...part }) => ({ factor: code, ...part })),
    }));
  }
  const rankable = opportunities.map((opportunity) => ({
    id: opportunity.id,
    values: factorValues(opportunity.factors),
    opportunity,
  }));
  return rankOpportunities(rankable, moved).map(({ item, rank, score, factors }) => ({
    opportunity: item.opportunity,
    rank,
    score,
    factors,
  }));
}
