/**
 * What can go wrong that nobody's schema expects. Forbidden is NOT_FOUND: the two look the same.
 *
 * PASSWORD_NEEDED: the password was not asked for lately; confirm it, then do the same again.
 * UNAVAILABLE: the database cannot be reached, and nothing of what was tried stands. COMMIT_UNKNOWN: the
 * connection broke before the database confirmed a change, which stands as a whole or not at all.
 * TOO_MANY_REQUESTS: one person asks for more at once than leaves room for others. TOO_LARGE: the answer
 * would hold more than one request may ask for. COSTING_INVALID: a costing has a value that cannot be computed with.
 */
export type AppErrorCode =
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'PASSWORD_NEEDED'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'UNAVAILABLE'
  | 'COMMIT_UNKNOWN'
  | 'TOO_MANY_REQUESTS'
  | 'TOO_LARGE'
  | 'COSTING_INVALID'
  | 'INTERNAL';

/**
 * An error with a code. Its message is translated once, at the edge, from `messageKey` (by default
 * `platform:error.<code>`) and `params`; nothing else of it reaches the client.
 */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly messageKey: string = `platform:error.${code}`,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AppError';
  }
}

/** Refuses what does not exist or may not be seen. */
export function notFound(): never {
  throw new AppError('NOT_FOUND');
}

/** The value, or NOT_FOUND where there is none. */
export function found<T>(value: T | null | undefined): T {
  return value ?? notFound();
}
