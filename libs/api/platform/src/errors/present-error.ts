import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Locale } from '../context/tenant-context.js';
import { translate } from '../i18n/translate.js';
import type { Logger } from '../logging/logger.js';
import { AppError, type AppErrorCode } from './app-error.js';
import type { ErrorReader } from './error-reader.js';
import { FieldError, type FieldFault } from './field-error.js';
import { ToldError } from './told-error.js';

/** Refusals that somebody should look into: the product does not do what it is there for. */
const TROUBLE: ReadonlySet<AppErrorCode> = new Set(['UNAVAILABLE', 'COMMIT_UNKNOWN']);
/** What an error of the request itself may say of itself besides its code. */
const KEPT = ['limit', 'fields'];

/**
 * What the client is told of an error: a message in the reader's language, a code and the request's id. What
 * went wrong inside is logged under the same id and stays here. Errors of the request itself (its syntax, its
 * shape, its limits) keep their message, for whoever wrote the request.
 * @param reader undefined for an error of no request that is known
 */
export function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  reader: ErrorReader | undefined,
  logger: Logger,
): GraphQLFormattedError {
  const { locale, requestId: id } = reader ?? { locale: 'en' as const, requestId: randomUUID() };
  const { path } = formatted;
  const cause = causeOf(error);
  if (cause instanceof AppError && cause.code !== 'INTERNAL') {
    const { code, messageKey, params } = cause;
    if (TROUBLE.has(code)) logger.warn({ id, code, path, err: cause }, 'not done');
    else logger.debug({ id, code, message: messageKey, path }, 'refused');
    return {
      ...formatted,
      message: translate(locale, messageKey, { ...params, id }),
      extensions: {
        ...(cause instanceof ToldError && cause.told),
        code,
        id,
        ...(cause instanceof FieldError && {
          fields: cause.faults.map((fault) => presentFault(fault, locale)),
        }),
      },
    };
  }
  const code = formatted.extensions?.code;
  if (cause instanceof GraphQLError && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
    const kept = Object.entries(formatted.extensions ?? {}).filter(([key]) => KEPT.includes(key));
    logger.debug({ id, code }, 'refused');
    return { ...formatted, extensions: { code, id, ...Object.fromEntries(kept) } };
  }
  logger.error({ id, err: cause, path }, 'failed');
  return {
    ...formatted,
    message: translate(locale, 'platform:error.INTERNAL', { id }),
    extensions: { code: 'INTERNAL', id },
  };
}

/** A fault as the client gets it. */
export interface PresentedFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

function presentFault({ path, messageKey, params }: FieldFault, locale: Locale): PresentedFault {
  const code = messageKey.slice(messageKey.indexOf(':') + 1);
  return { path, code, message: translate(locale, messageKey, params) };
}

/** The error of ours that GraphQL's stands for, if it is one. */
export function appErrorOf(error: unknown): AppError | undefined {
  const cause = causeOf(error);
  return cause instanceof AppError ? cause : undefined;
}

/** What was thrown, under what GraphQL made of it: in a resolver, or before there was a path. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const original = error.originalError;
  return original && !(original instanceof GraphQLError) ? original : error;
}
