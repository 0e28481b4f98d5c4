import { enumOf } from '@commonworks/api-platform';
import {
  MEETING_STATUSES,
  MEETING_STEPS,
  POLL_ANSWERS,
  QUORUM_FORECASTS,
  SCOPING_ITEMS,
  type MeetingStatus,
  type MeetingStep,
  type PollAnswer,
  type QuorumForecast,
  type ScopingItem,
} from '@commonworks/domain-meeting';
import { registerEnumType } from '@nestjs/graphql';

export const MeetingStatusEnum = enumOf<MeetingStatus>(MEETING_STATUSES);
registerEnumType(MeetingStatusEnum, {
  name: 'MeetingStatus',
  description: 'Where a meeting stands.',
  valuesMap: {
    POLLING: { description: 'Times are proposed, and municipalities say which suit.' },
    ARRANGED: { description: 'A time is chosen.' },
    HELD: { description: 'It took place.' },
    CANCELLED: { description: 'It was called off.' },
  },
});

export const MeetingStepEnum = enumOf<MeetingStep>(MEETING_STEPS);
registerEnumType(MeetingStepEnum, {
  name: 'MeetingStep',
  description: 'What somebody can do with a meeting.',
  valuesMap: {
    ANSWER: { description: 'Say for one’s municipality which times suit.' },
    REMIND: { description: 'Ask those again that have not answered.' },
    CHOOSE: { description: 'Choose one of the times.' },
    CHANGE: { description: 'Change its words, its agenda, its deadline or its time.' },
    CANCEL: { description: 'Call it off.' },
    HOLD: { description: 'Say that it took place.' },
  },
});

export const PollAnswerEnum = enumOf<PollAnswer>(POLL_ANSWERS);
registerEnumType(PollAnswerEnum, {
  name: 'PollAnswer',
  description: 'What a municipality says of a time.',
  valuesMap: {
    YES: { description: 'It suits.' },
    IF_NEEDED: { description: 'It will do where no other does.' },
    NO: { description: 'It does not suit.' },
  },
});

export const QuorumForecastEnum = enumOf<QuorumForecast>(QUORUM_FORECASTS);
registerEnumType(QuorumForecastEnum, {
  name: 'QuorumForecast',
  description: 'Whether more than half of the members would meet at a time.',
  valuesMap: {
    REACHED: { description: 'Enough say yes.' },
    REACHED_IF_NEEDED: { description: 'Enough say yes or, if needed, come.' },
    POSSIBLE: { description: 'Enough may yet say so.' },
    OUT_OF_REACH: { description: 'Too many say no.' },
  },
});

export const ScopingItemEnum = enumOf<ScopingItem>(SCOPING_ITEMS);
registerEnumType(ScopingItemEnum, {
  name: 'ScopingItem',
  description: 'An item of the agenda of a scoping meeting.',
  valuesMap: {
    ROLES: { description: 'Roles and confidentiality.' },
    RESULTS: { description: 'What the release shows.' },
    NEEDS: { description: 'What each member needs, and its limits.' },
    SCOPE: { description: 'What is in, what is out, which collaboration level.' },
    OPTIONS: { description: 'Options and ways of buying.' },
    DOCUMENTS: { description: 'The documents it takes.' },
    NEXT: { description: 'Champion, decisions, actions, next date.' },
  },
});
