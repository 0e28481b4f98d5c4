import { enumOf } from '@commonworks/api-platform';
import { GROUP_FACTS, type GroupFactCode } from '@commonworks/domain-group';
import { registerEnumType } from '@nestjs/graphql';

export const GroupFactCodeEnum = enumOf<GroupFactCode>(GROUP_FACTS);
registerEnumType(GroupFactCodeEnum, {
  name: 'GroupFactCode',
  description: 'What a group says in its own words before it goes on.',
  valuesMap: {
    BUYING_ROUTE: { description: 'By which way it buys.' },
    BENEFITS: { description: 'What came of it.' },
    RECORDS: { description: 'Where its records lie.' },
    EXIT: { description: 'How it ended for each member.' },
  },
});
