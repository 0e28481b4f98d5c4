import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { NotLoaded } from '../on-demand/not-loaded.js';

export type ErrorKind =
  'offline' | 'unavailable' | 'unknown' | 'busy' | 'forbidden' | 'invalid' | 'server' | 'unexpected';

export interface ExplainedError {
  kind: ErrorKind;
  /** Words of the server for the reader, where it gave any. */
  message: string | null;
  /** To quote when asking for help; null when the failure never reached the server. */
  id: string | null;
}

// NOT_FOUND also stands for what is forbidden: the server does not tell the two apart.
const kinds: Record<string, ErrorKind> = {
  NOT_FOUND: 'forbidden',
  INVALID_INPUT: 'invalid',
  CONFLICT: 'invalid',
  PASSWORD_NEEDED: 'invalid',
  TOO_LARGE: 'invalid',
  COSTING_INVALID: 'invalid',
  UNAVAILABLE: 'unavailable',
  COMMIT_UNKNOWN: 'unknown',
  TOO_MANY_REQUESTS: 'busy',
};

/** Kinds of which the server says more than the page could. */
const inItsWords: ReadonlySet<ErrorKind> = new Set<ErrorKind>(['invalid', 'unavailable', 'unknown', 'busy']);

/** What went wrong, in the few kinds a reader can act on. Never shows what a server did not mean for the reader. */
export function explainError(error: unknown): ExplainedError {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors.at(0);
    const { code, id } = first?.extensions ?? {};
    const kind = (typeof code === 'string' ? kinds[code] : undefined) ?? 'server';
    return {
      kind,
      message: inItsWords.has(kind) ? (first?.message ?? null) : null,
      id: typeof id === 'string' ? id : null,
    };
  }
  if (ServerError.is(error)) {
    const isAway = error.statusCode === 502 || error.statusCode === 503 || error.statusCode === 504;
    return { kind: isAway ? 'unavailable' : 'server', message: null, id: null };
  }
  if (error instanceof TypeError || error instanceof NotLoaded)
    return { kind: 'offline', message: null, id: null };
  return { kind: 'unexpected', message: null, id: null };
}
