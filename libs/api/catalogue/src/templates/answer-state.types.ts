import { ANSWER_STATES, type AnswerState } from '@commonworks/domain-assessment';
import { enumOf } from '@commonworks/api-platform';
import { registerEnumType } from '@nestjs/graphql';

export const AnswerStateEnum = enumOf<AnswerState>(ANSWER_STATES);
registerEnumType(AnswerStateEnum, {
  name: 'AnswerState',
  description:
    'Whether and how a question was answered. Only ANSWERED carries a value; none of the others is zero.',
  valuesMap: {
    ANSWERED: { description: 'With a value.' },
    UNKNOWN: { description: 'The answer is not known.' },
    NOT_APPLICABLE: { description: 'The question does not apply here.' },
    DECLINED: { description: 'The municipality would rather not say.' },
    UNANSWERED: { description: 'Not answered yet, or cleared.' },
  },
});
