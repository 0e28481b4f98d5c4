import { enumOf } from '@commonworks/api-platform';
import {
  MINUTES_STATUSES,
  MINUTES_STEPS,
  VOTES,
  VOTING_RULES,
  type MinutesStatus,
  type MinutesStep,
  type Vote,
  type VoteResult,
  type VotingRule,
} from '@commonworks/domain-minutes';
import { registerEnumType } from '@nestjs/graphql';

export const MINUTES_LANGUAGES = ['EN', 'FR'] as const;
export type MinutesLanguage = (typeof MINUTES_LANGUAGES)[number];

export const MinutesLanguageEnum = enumOf<MinutesLanguage>(MINUTES_LANGUAGES);
registerEnumType(MinutesLanguageEnum, {
  name: 'MinutesLanguage',
  description: 'In which language minutes are written.',
  valuesMap: { EN: { description: 'English.' }, FR: { description: 'French.' } },
});

export const MinutesStatusEnum = enumOf<MinutesStatus>(MINUTES_STATUSES);
registerEnumType(MinutesStatusEnum, {
  name: 'MinutesStatus',
  description: 'Where minutes stand.',
  valuesMap: {
    DRAFT: { description: 'They are written.' },
    CIRCULATED: { description: 'They were sent round, and can be corrected for some days.' },
    ADOPTED: { description: 'They stand for good; what comes later is added beside them.' },
  },
});

export const MinutesStepEnum = enumOf<MinutesStep>(MINUTES_STEPS);
registerEnumType(MinutesStepEnum, {
  name: 'MinutesStep',
  description: 'What somebody can do with minutes.',
  valuesMap: {
    WRITE: { description: 'Write their text.' },
    CIRCULATE: { description: 'Send them round to everybody in the group.' },
    REVISE: { description: 'Take them back to be written on; and answer corrections.' },
    CORRECT: { description: 'Propose a correction for one’s municipality.' },
    ADOPT: { description: 'Adopt them for good.' },
    ADD: { description: 'Add something to what is adopted.' },
  },
});

export const VotingRuleEnum = enumOf<VotingRule>(VOTING_RULES);
registerEnumType(VotingRuleEnum, {
  name: 'VotingRule',
  description:
    'By which rule a group decides. Without a quorum nothing is carried; an abstention is no vote.',
  valuesMap: {
    CONSENSUS: { description: 'Nobody says no.' },
    SIMPLE_MAJORITY: { description: 'More say yes than no.' },
    TWO_THIRDS: { description: 'Of those that say yes or no, two thirds say yes.' },
    DOUBLE_MAJORITY: {
      description: 'More than half of all members say yes, and they have half of the population of all.',
    },
    UNANIMITY: { description: 'All members say yes.' },
  },
});

export const VoteEnum = enumOf<Vote>(VOTES);
registerEnumType(VoteEnum, {
  name: 'Vote',
  description: 'What a municipality says in a vote.',
  valuesMap: {
    YES: { description: 'It is for it.' },
    NO: { description: 'It is against it.' },
    ABSTAIN: { description: 'It counts for the quorum, and is no vote.' },
  },
});

export const VOTE_RESULTS = ['CARRIED', 'LOST'] as const satisfies readonly VoteResult[];
export const VoteResultEnum = enumOf<VoteResult>(VOTE_RESULTS);
registerEnumType(VoteResultEnum, {
  name: 'VoteResult',
  description: 'What came of a vote.',
  valuesMap: { CARRIED: { description: 'It was decided.' }, LOST: { description: 'It was not.' } },
});
