import type { Locale } from '../context/tenant-context.js';

/** Whom an error is told to. */
export interface ErrorReader {
  readonly locale: Locale;
  /** The request's id, to be quoted. */
  readonly requestId: string;
}
