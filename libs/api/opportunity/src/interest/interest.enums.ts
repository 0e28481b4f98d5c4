import { enumOf } from '@commonworks/api-platform';
import { registerEnumType } from '@nestjs/graphql';

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
