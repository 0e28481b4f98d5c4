import {
  COLLABORATION_LEVELS,
  INTEREST_LEVELS,
  type CollaborationLevel,
  type InterestLevel,
} from '@commonworks/domain-opportunity';
import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enums.js';

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
