import { type FieldRule, withParent } from './field-rules.js';
import type { Row } from './row.js';
import { CONSORTIUM, nobodyAtAll } from './who.js';

/** Who may what with opportunities. */
export const OPPORTUNITY_ROWS: readonly Row[] = [
  {
    field: 'Query.opportunities',
    released: true,
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED }),
    lists: ({ candidateId }) => candidateId,
  },
  {
    field: 'Query.opportunities',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ campaigns }) => ({ campaignId: campaigns.OPEN }),
  },
  {
    field: 'Query.opportunity',
    of: 'a candidate',
    released: true,
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ candidateId }) => ({ id: candidateId }),
  },
];

/** Every field of theirs. */
export const OPPORTUNITY_FIELDS: Record<string, Record<string, FieldRule>> = {
  Opportunity: withParent(
    'id kind name rank score status campaignId synthetic services factors firmness asOf releasedAt windows ' +
      'evidence places quadrants',
  ),
  OpportunityFactor: withParent('code value weight contribution'),
  OpportunityWindow: withParent('questionId product from to municipalityCount named urgency'),
  OpportunityEvidence: withParent(
    'municipality questionId product status supportEnds plannedFrom plannedTo from to',
  ),
  OpportunityPlace: withParent('municipality client supplier'),
  OpportunityQuadrants: withParent('n pursue explore test monitor onLine harvest improve invest maybe'),
};
