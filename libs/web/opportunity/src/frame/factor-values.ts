import { type FACTORS, type FactorValues, type Weights } from '@commonworks/domain-opportunity';
import { type OpportunityFactorPartsFragment, type SavedWeightsFragment } from '@commonworks/web-graphql';

/** The values of an opportunity as the rule takes them. */
export function factorValues(factors: readonly OpportunityFactorPartsFragment[]): FactorValues {
  const valueOf = (code: (typeof FACTORS)[number]) =>
    factors.find((factor) => factor.code === code)?.value ?? null;
  return {
    DEMAND: valueOf('DEMAND'),
    SUPPLY: valueOf('SUPPLY'),
    REACH: valueOf('REACH'),
    URGENCY: valueOf('URGENCY'),
  };
}

/** Saved weights as the rule takes them. */
export function weightsOf({ demand, supply, reach, urgency }: SavedWeightsFragment): Weights {
  return { DEMAND: demand, SUPPLY: supply, REACH: reach, URGENCY: urgency };
}
