import { RequestScope, shownName, translate } from '@commonworks/api-platform';
import type { FieldMiddleware } from '@nestjs/graphql';
import '../group-messages.js';

/** For the name of somebody in a group: who has no role there any more is told to have left, in the reader's language. */
export const personName: FieldMiddleware = async (field, next) => {
  const { hasLeft } = field.source as { hasLeft?: boolean };
  return hasLeft && field.context instanceof RequestScope
    ? translate(field.context.ctx.locale, 'group:hasLeft')
    : shownName(field, next);
};
