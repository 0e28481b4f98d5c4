import { FACTORS, type Factor, type FactorValues, type Weights } from './factor.js';

/** A factor's part in a score. */
export interface FactorShare {
  readonly factor: Factor;
  /** 0 to 1; null where unknown. */
  readonly value: number | null;
  /** Its weight among those that are known: 0 to 1, together 1; 0 where unknown. */
  readonly weight: number;
  /** Points of the score, 0 to 100: 100 × weight × value. */
  readonly contribution: number;
}

export interface OpportunityScore {
  /** 0 to 100, the sum of the contributions; null where nothing that is known has weight. */
  readonly score: number | null;
  /** In the order of `FACTORS`. */
  readonly factors: readonly FactorShare[];
}

/**
 * The score of an opportunity: the weighted mean of its known factors, in points of 100. What is unknown counts
 * neither for nor against it: the weights are taken among the others.
 *
 * With the standard weights, demand 0.60, supply 0.50, reach unknown and urgency 0.20: the known weigh
 * 0.40 + 0.20 + 0.25 = 0.85, so the score is 100 × (0.24 + 0.10 + 0.05) / 0.85 = 45.9. With urgency 0.50 alone: 50.
 *
 * @param weights each 0 or more and finite; scaling them all changes nothing
 */
export function scoreOpportunity(values: FactorValues, weights: Weights): OpportunityScore {
  // Scaled by the largest first, so that weights near either end of what a number holds keep their proportions.
  const largest = Math.max(...FACTORS.map((factor) => (values[factor] === null ? 0 : weights[factor])));
  const scaled = (factor: Factor) =>
    values[factor] === null || largest === 0 ? 0 : weights[factor] / largest;
  const known = FACTORS.reduce((sum, factor) => sum + scaled(factor), 0);
  const factors = FACTORS.map((factor) => {
    const value = values[factor];
    const weight = known === 0 ? 0 : scaled(factor) / known;
    return { factor, value, weight, contribution: 100 * weight * (value ?? 0) };
  });
  const score = factors.reduce((sum, { contribution }) => sum + contribution, 0);
  return { score: known === 0 ? null : Math.min(100, score), factors };
}
