import { enumOf } from '@commonworks/api-platform';
import { RELEASE_STATUSES, type ReleaseStatus } from '@commonworks/domain-assessment';
import { LENSES, type Lens, type Region } from '@commonworks/domain-opportunity';
import { registerEnumType } from '@nestjs/graphql';
import { PEER_GROUP_KINDS, type PeerGroupKind } from '@commonworks/domain-benchmark';
import { type PublishedReason } from '@commonworks/api-campaign';

export const ReleaseStatusEnum = enumOf<ReleaseStatus>(RELEASE_STATUSES);
registerEnumType(ReleaseStatusEnum, {
  name: 'ReleaseStatus',
  description: 'How far a release is.',
  valuesMap: {
    REQUESTED: { description: 'Asked for; it waits to be computed.' },
    COMPUTING: { description: 'Being computed.' },
    PUBLISHED: { description: 'Published; it will not change any more.' },
    FAILED: { description: 'Could not be computed; another may be asked for.' },
    WITHDRAWN: {
      description: 'Published under former rules; nobody reads it any more, and it is made again.',
    },
  },
});

export const PeerGroupKindEnum = enumOf<PeerGroupKind>(PEER_GROUP_KINDS);
registerEnumType(PeerGroupKindEnum, {
  name: 'PeerGroupKind',
  description: 'What the municipalities of a peer group have in common.',
  valuesMap: {
    CAMPAIGN: { description: 'They take part in the campaign.' },
    MUNICIPALITY_TYPE: { description: 'They are of the same legal status.' },
    POPULATION_BAND: { description: 'Their populations lie in the same band.' },
  },
});

export const WithheldReasonEnum = enumOf<PublishedReason>(['PROTECTED']);
registerEnumType(WithheldReasonEnum, {
  name: 'WithheldReason',
  description: 'Why a figure is withheld: one word, whatever rule held it.',
  valuesMap: {
    PROTECTED: { description: 'It could tell something of an answer that is shared in aggregate only.' },
  },
});

export const LensEnum = enumOf<Lens>(LENSES);
registerEnumType(LensEnum, {
  name: 'Lens',
  description: 'The side from which a service is looked at.',
  valuesMap: {
    CLIENT: { description: 'Priority across, improvement up: what to look for.' },
    SUPPLIER: { description: 'Readiness across, improvement up: what to offer.' },
  },
});

export const QuadrantRegionEnum = enumOf<Region>([
  'PURSUE',
  'EXPLORE',
  'TEST',
  'MONITOR',
  'HARVEST',
  'IMPROVE',
  'INVEST',
  'MAYBE',
]);
registerEnumType(QuadrantRegionEnum, {
  name: 'QuadrantRegion',
  description:
    'A region of the quadrants: the first four of the client lens, the others of the supplier lens.',
  valuesMap: {
    PURSUE: { description: 'High priority, high improvement.' },
    EXPLORE: { description: 'High priority, low improvement.' },
    TEST: { description: 'Low priority, high improvement.' },
    MONITOR: { description: 'Low priority, low improvement.' },
    HARVEST: { description: 'High readiness, high improvement.' },
    IMPROVE: { description: 'High readiness, low improvement.' },
    INVEST: { description: 'Low readiness, high improvement.' },
    MAYBE: { description: 'Low readiness, low improvement; or one of them unknown.' },
  },
});
