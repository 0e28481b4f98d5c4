import { enumOf } from '@commonworks/api-platform';
import { REPLACEMENT_STATUSES, type ReplacementStatus } from '@commonworks/domain-assessment';
import { registerEnumType } from '@nestjs/graphql';

export const ReplacementStatusEnum = enumOf<ReplacementStatus>(REPLACEMENT_STATUSES);
registerEnumType(ReplacementStatusEnum, {
  name: 'ReplacementStatus',
  description: 'How far the replacement of a system is.',
  valuesMap: {
    UNDECIDED: { description: 'Nothing is decided.' },
    REPLACING: { description: 'It is being replaced.' },
    DONE: { description: 'The replacement is carried out: it replaced another system, or was replaced.' },
  },
});
