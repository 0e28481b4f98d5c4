import type { AppErrorCode } from './app-error.js';

/** How an answer is marked for whatever stands between the server and the reader. */
export interface HttpMark {
  readonly status: number;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number;
}

/** Of the codes that are more than a GraphQL answer: a proxy, a monitor or a browser should see them too. */
const MARKS: Partial<Record<AppErrorCode, HttpMark>> = {
  UNAVAILABLE: { status: 503, retryAfter: 5 },
  COMMIT_UNKNOWN: { status: 503, retryAfter: 1 },
  TOO_MANY_REQUESTS: { status: 429, retryAfter: 5 },
  TOO_LARGE: { status: 400 },
};

export const httpMarkOf = (code: AppErrorCode): HttpMark | undefined => MARKS[code];

/** The headers that go with the mark. */
export const headersOf = ({ retryAfter }: HttpMark): [string, string][] =>
  retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]];
