import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Locale } from '../context/tenant-context.js';
import { translate } from '../i18n/translate.js';
import type { Logger } from '../logging/logger.js';
import { AppError } from './app-error.js';

/**
 * What the client is told of an error: a message in the reader's language, a code and an id. What went wrong
 * inside is logged under the same id and stays here. Errors of the request itself (its syntax, its shape,
 * its limits) keep their message, for whoever wrote the request.
 */
export function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  locale: Locale,
  logger: Logger,
): GraphQLFormattedError {
  const id = randomUUID();
  const cause = unwrapResolverError(error);
  if (cause instanceof AppError && cause.code !== 'INTERNAL') {
    logger.info({ id, code: cause.code, message: cause.messageKey, path: formatted.path }, 'refused');
    return {
      ...formatted,
      message: translate(locale, cause.messageKey, { ...cause.params, id }),
      extensions: { code: cause.code, id },
    };
  }
  const code = formatted.extensions?.code;
  if (cause instanceof GraphQLError && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
    const limit = formatted.extensions?.limit;
    return { ...formatted, extensions: { code, id, ...(limit === undefined ? {} : { limit }) } };
  }
  logger.error({ id, err: cause, path: formatted.path }, 'failed');
  return {
    ...formatted,
    message: translate(locale, 'platform:error.INTERNAL', { id }),
    extensions: { code: 'INTERNAL', id },
  };
}
