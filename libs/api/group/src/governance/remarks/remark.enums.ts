import { enumOf } from '@commonworks/api-platform';
import {
  REMARK_KINDS,
  REMARK_STATES,
  REMARK_STEPS,
  type RemarkKind,
  type RemarkState,
  type RemarkStep,
} from '@commonworks/domain-governance';
import { registerEnumType } from '@nestjs/graphql';

export const RemarkKindEnum = enumOf<RemarkKind>(REMARK_KINDS);
registerEnumType(RemarkKindEnum, {
  name: 'GovernanceRemarkKind',
  description: 'What a member says of a clause.',
  valuesMap: {
    COMMENT: { description: 'Something to think of.' },
    SUGGESTION: { description: 'A change that can be accepted.' },
  },
});

export const RemarkStateEnum = enumOf<RemarkState>(REMARK_STATES);
registerEnumType(RemarkStateEnum, {
  name: 'GovernanceRemarkState',
  description: 'What became of what a member said of a clause.',
  valuesMap: {
    OPEN: { description: 'Nothing yet.' },
    RESOLVED: { description: 'A comment: there is nothing to be done about it any more.' },
    ACCEPTED: { description: 'A suggestion: the clause was written so.' },
    REFUSED: { description: 'A suggestion: it was not, and the reason is given.' },
    WITHDRAWN: { description: 'Its author took it away.' },
  },
});

export const RemarkStepEnum = enumOf<RemarkStep>(REMARK_STEPS);
registerEnumType(RemarkStepEnum, {
  name: 'GovernanceRemarkStep',
  description: 'What somebody can do about what was said of a clause.',
  valuesMap: {
    REPLY: { description: 'Answer.' },
    RESOLVE: { description: 'Say that nothing is to be done about it any more.' },
    REOPEN: { description: 'Say that there is.' },
    ACCEPT: { description: 'Write the clause as suggested.' },
    REFUSE: { description: 'Say why it is not written so.' },
    WITHDRAW: { description: 'Take away what one said.' },
  },
});
