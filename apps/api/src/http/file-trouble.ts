import {
  AppError,
  ContentDamaged,
  factsOf,
  FileRefused,
  preferredLocale,
  translate,
  type AppErrorCode,
  type Logger,
  type Refusal,
  type TenantContext,
} from '@commonworks/api-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { passOver } from './pass-over.js';

const STATUS: Record<AppErrorCode, number> = {
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  PASSWORD_NEEDED: 403,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  COMMIT_UNKNOWN: 503,
  TOO_MANY_REQUESTS: 429,
  TOO_LARGE: 400,
  COSTING_INVALID: 400,
  INTERNAL: 500,
};
const REFUSED_STATUS: Partial<Record<Refusal, number>> = { TOO_LARGE: 413, INCOMPLETE: 400, STORE_FULL: 507 };

interface Told {
  readonly status: number;
  readonly code: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** How it is logged: what somebody should look into, and what is the sender's own affair. */
  readonly level: 'debug' | 'warn' | 'error';
}

interface Trouble {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The reader's language; undefined where it is not known yet who that is. */
  readonly locale: TenantContext['locale'] | undefined;
  readonly logger: Logger;
  /** Bytes of a file at most. */
  readonly most: number;
}

/** Says in words what went wrong with a file, as GraphQL's answers do; what it was inside is logged and stays here. */
export async function answerFileTrouble(
  error: unknown,
  { request, reply, locale, logger, most }: Trouble,
): Promise<FastifyReply> {
  const { status, code, key, params, level } = explain(error, request);
  const { id, codes } = factsOf(request);
  codes.push(code);
  logger[level]({ id, code, ...(level === 'debug' ? {} : { err: error }) }, 'file not served');
  // A sender that is still sending does not listen: what is left is read first, within reason.
  if (!(await passOver(request.raw, 2 * most))) void reply.header('connection', 'close');
  const reader = locale ?? preferredLocale(request.headers['accept-language']);
  if (status === 503 || status === 429) void reply.header('retry-after', '5');
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ code, message: translate(reader, key, { ...params, id }), id });
}

function explain(error: unknown, { raw }: FastifyRequest): Told {
  if (error instanceof FileRefused) {
    const { reason, params } = error;
    const status = REFUSED_STATUS[reason] ?? 422;
    const level = reason === 'STORE_FULL' ? 'error' : 'debug';
    return { status, code: `FILE_${reason}`, key: `platform:file.refused.${reason}`, params, level };
  }
  if (error instanceof ContentDamaged)
    return { status: 500, code: 'FILE_DAMAGED', key: 'platform:file.damaged', level: 'error' };
  if (error instanceof AppError && error.code !== 'INTERNAL') {
    const { code, messageKey: key, params } = error;
    const level = code === 'UNAVAILABLE' || code === 'COMMIT_UNKNOWN' ? 'warn' : 'debug';
    return { status: STATUS[code], code, key, params, level };
  }
  if (raw.destroyed && !raw.complete)
    return { status: 400, code: 'FILE_INCOMPLETE', key: 'platform:file.refused.INCOMPLETE', level: 'debug' };
  return { status: 500, code: 'INTERNAL', key: 'platform:error.INTERNAL', level: 'error' };
}
