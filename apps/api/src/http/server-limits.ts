import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodableUrl } from './decodable-url.js';

/** The largest request body, in bytes; a longer one is answered 413. */
const BODY_LIMIT = 256 * 1024;

/**
 * Milliseconds. A request that has not come in full by then is answered 408 and its connection closed; `file` is for
 * one that brings a file, 20 MiB at half a megabit a second.
 */
export const ARRIVAL = { headers: 10_000, request: 20_000, file: 330_000, checkedEvery: 2_000 } as const;

/** How the server listens: what a request may weigh and how long it may take to come. */
export const serverOptions = {
  bodyLimit: BODY_LIMIT,
  // An id of the client's own choosing could be anything.
  requestIdHeader: false as const,
  genReqId: () => randomUUID(),
  rewriteUrl: ({ url = '/' }: Pick<IncomingMessage, 'url'>) => decodableUrl(url),
  requestTimeout: ARRIVAL.file,
  keepAliveTimeout: 65_000,
  http: {
    headersTimeout: ARRIVAL.headers,
    requestTimeout: ARRIVAL.file,
    connectionsCheckingInterval: ARRIVAL.checkedEvery,
  },
};
