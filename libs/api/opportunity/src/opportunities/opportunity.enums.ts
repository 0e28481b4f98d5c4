import { enumOf } from '@commonworks/api-platform';
import { CANDIDATE_KINDS, FACTORS, type CandidateKind, type Factor } from '@commonworks/domain-opportunity';
import { registerEnumType } from '@nestjs/graphql';

export const OpportunityKindEnum = enumOf<CandidateKind>(CANDIDATE_KINDS);
registerEnumType(OpportunityKindEnum, {
  name: 'OpportunityKind',
  description: 'What municipalities would do together.',
  valuesMap: {
    SERVICE: { description: 'A service that enough of them pursue, or that some can supply.' },
    REPLACEMENT: { description: 'A product that several of them can replace at the same time.' },
  },
});

export const OPPORTUNITY_STATUSES = ['CANDIDATE', 'PUBLISHED', 'RETIRED'] as const;
export type OpportunityStatus = (typeof OPPORTUNITY_STATUSES)[number];

export const OpportunityStatusEnum = enumOf<OpportunityStatus>(OPPORTUNITY_STATUSES);
registerEnumType(OpportunityStatusEnum, {
  name: 'OpportunityStatus',
  description: 'Who sees an opportunity.',
  valuesMap: {
    CANDIDATE: {
      description:
        'Found in a release, or made of such by a coordinator and not published: for coordinators.',
    },
    PUBLISHED: { description: 'Published by a coordinator: for everybody in the consortium.' },
    RETIRED: { description: 'Taken back by a coordinator: in no list, and for coordinators.' },
  },
});

export const OpportunityFactorEnum = enumOf<Factor>(FACTORS);
registerEnumType(OpportunityFactorEnum, {
  name: 'OpportunityFactorCode',
  description: 'What the score of an opportunity is made of.',
  valuesMap: {
    DEMAND: { description: 'How many of those placed pursue the service; who tests it counts half.' },
    SUPPLY: { description: 'Whether some are ready to supply it: two that harvest are enough.' },
    REACH: { description: 'For how many residents it would be.' },
    URGENCY: { description: 'How many users of one product can replace it at the same time, and how soon.' },
  },
});

/** Where a municipality stands on a chart; beside it where a score is missing. */
export const CHART_PLACES = [
  'PURSUE',
  'EXPLORE',
  'TEST',
  'MONITOR',
  'HARVEST',
  'IMPROVE',
  'INVEST',
  'MAYBE',
  'LINE',
  'BESIDE',
] as const;
export type ChartPlace = (typeof CHART_PLACES)[number];

export const ChartPlaceEnum = enumOf<ChartPlace>(CHART_PLACES);
registerEnumType(ChartPlaceEnum, {
  name: 'ChartPlace',
  description: 'Where a municipality stands with a service: in a region of a chart, or in none.',
  valuesMap: {
    PURSUE: { description: 'High priority, high improvement.' },
    EXPLORE: { description: 'High priority, low improvement.' },
    TEST: { description: 'Low priority, high improvement.' },
    MONITOR: { description: 'Low priority, low improvement.' },
    HARVEST: { description: 'High readiness, high improvement.' },
    IMPROVE: { description: 'High readiness, low improvement.' },
    INVEST: { description: 'Low readiness, high improvement.' },
    MAYBE: { description: 'Low readiness, low improvement.' },
    LINE: { description: 'Exactly on a line between regions: on the chart, and in none of them.' },
    BESIDE: { description: 'A score is missing: not on the chart.' },
  },
});
