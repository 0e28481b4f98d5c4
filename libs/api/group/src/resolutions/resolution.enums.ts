import { enumOf } from '@commonworks/api-platform';
import { RESOLUTION_KINDS, type ResolutionKind } from '@commonworks/domain-group';
import { registerEnumType } from '@nestjs/graphql';

export const ResolutionKindEnum = enumOf<ResolutionKind>(RESOLUTION_KINDS);
registerEnumType(ResolutionKindEnum, {
  name: 'ResolutionKind',
  description: 'What a council resolves for a group.',
  valuesMap: {
    CHARTER: { description: 'That the municipality signs the charter.' },
    FUNDING: { description: 'What the municipality pays, or that it pays nothing.' },
  },
});
