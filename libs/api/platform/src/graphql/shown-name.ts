import type { FieldMiddleware } from '@nestjs/graphql';
import { RequestScope } from '../context/request-scope.js';
import { translate } from '../i18n/translate.js';

/** What stands for the name of a person whose account was closed. Kept in the database, so it is frozen. */
export const FORMER_MEMBER = 'former member';

/** For a field that holds a person's name: who has left is named so in the reader's language. */
export const shownName: FieldMiddleware = async ({ context }, next) => {
  const name: unknown = await next();
  return name === FORMER_MEMBER && context instanceof RequestScope
    ? translate(context.ctx.locale, 'platform:formerMember')
    : name;
};
