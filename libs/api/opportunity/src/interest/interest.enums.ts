import { enumOf } from '@commonworks/api-platform';
import {
  COLLABORATION_LEVELS,
  INTEREST_LEVELS,
  type CollaborationLevel,
  type InterestLevel,
} from '@commonworks/domain-opportunity';
import { registerEnumType } from '@nestjs/graphql';

export const InterestLevelEnum = enumOf<InterestLevel>(INTEREST_LEVELS);
registerEnumType(InterestLevelEnum, {
  name: 'InterestLevel',
  description: 'What a municipality would do in an opportunity.',
  valuesMap: {
    LEAD: { description: 'Be its champion.' },
    TAKE_PART: { description: 'Be one of those who do it together.' },
    OBSERVE: { description: 'Be told how it goes on.' },
  },
});

export const CollaborationLevelEnum = enumOf<CollaborationLevel>(COLLABORATION_LEVELS);
registerEnumType(CollaborationLevelEnum, {
  name: 'CollaborationLevel',
  description: 'How far municipalities go together, from the least to the most.',
  valuesMap: {
    KNOWLEDGE: { description: 'Share what they know.' },
    PURCHASES: { description: 'Buy together.' },
    SYSTEM: { description: 'Share a system.' },
    SERVICE: { description: 'Share a service.' },
  },
});

export const REVEAL_STEPS = ['NONE', 'ANSWERED', 'MATCHED', 'NAMED'] as const;
export type RevealStep = (typeof REVEAL_STEPS)[number];

export const RevealStepEnum = enumOf<RevealStep>(REVEAL_STEPS);
registerEnumType(RevealStepEnum, {
  name: 'RevealStep',
  description: 'What a municipality is told of others in an opportunity.',
  valuesMap: {
    NONE: { description: 'It has declared no interest.' },
    ANSWERED: { description: 'It has, and is told nothing of others.' },
    MATCHED: {
      description: 'Another would lead or take part too. Who consents is named to those who do too.',
    },
    NAMED: { description: 'It is named to the others who consented, and they to it.' },
  },
});
