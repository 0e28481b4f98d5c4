import { enumOf } from '@commonworks/api-platform';
import { FILE_MARKS, type FileMark } from '@commonworks/domain-group';
import { registerEnumType } from '@nestjs/graphql';

export const FileMarkEnum = enumOf<FileMark>(FILE_MARKS);
registerEnumType(FileMarkEnum, {
  name: 'FileMark',
  description: 'What a file is for a group.',
  valuesMap: {
    NONE: { description: 'Nothing in particular.' },
    SIGNED_CHARTER: { description: 'The charter on which its members resolve; there is one at most.' },
    REQUIREMENTS: { description: 'What is required of what it buys or runs.' },
    COSTING: { description: 'What it costs, and who pays what.' },
    SLA: { description: 'The service level agreement.' },
    STAFF_CLAUSE: { description: 'What holds for staff who serve several municipalities.' },
  },
});
