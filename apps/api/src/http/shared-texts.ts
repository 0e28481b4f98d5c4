import { SessionService } from '@commonworks/api-identity';
import {
  asOneRequest,
  preferredLocale,
  refuseUpgrade,
  SharedTexts,
  Shares,
  TenantDatabase,
  type Logger,
  type PersonContext,
  type SharedText,
} from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { sessionTokenIn } from './session-cookie.js';
import { answerWithoutUpgrade } from './upgrades.js';

export interface SharedTextsOptions {
  readonly kinds: readonly SharedText[];
  /** Where processes hear of each other: any role's connection string. */
  readonly databaseUrl: string;
  /** Where people reach the product. */
  readonly publicUrl: string;
}

const ADDRESS = /^\/texts\/([a-z-]+)\/([0-9a-f-]{36})$/i;

/**
 * `GET /texts/<kind>/<id>?v=<schema version>`, upgraded to a WebSocket: a text that several write at once, for a page of
 * ours. 403 for another site's page, 404 for what is not there and what is another's; why a connection ends later, or is
 * of no use from the start, is said by how it ends (see `close-codes.ts`).
 */
export function addSharedTexts(
  app: NestFastifyApplication,
  logger: Logger,
  { kinds, databaseUrl, publicUrl }: SharedTextsOptions,
): void {
  const get = <T>(token: abstract new (...args: never[]) => T) => app.get<T>(token, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  const sessions = get(SessionService);
  const texts = new SharedTexts({
    kinds,
    database: get(TenantDatabase),
    databaseUrl,
    shares: get(Shares),
    failed: (err, message) => logger.warn({ err }, message),
  });
  // Before the server waits for its connections to end: these never end by themselves.
  fastify.addHook('preClose', async () => texts.close());

  fastify.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket')
      return answerWithoutUpgrade(fastify.server, request, socket, head);
    const url = URL.canParse(request.url ?? '', 'http://text')
      ? new URL(request.url ?? '', 'http://text')
      : null;
    const [, kind, id] = ADDRESS.exec(url?.pathname ?? '') ?? [];
    if (!url || kind === undefined || id === undefined) return refuseUpgrade(socket, 404);
    if (!isOwnPage(request, publicUrl)) return refuseUpgrade(socket, 403);
    const token = sessionTokenIn(fastify.parseCookie(request.headers.cookie ?? ''));
    const locale = preferredLocale(request.headers['accept-language']);
    void texts.open({
      request,
      socket,
      head,
      kind,
      id,
      schemaVersion: Number(url.searchParams.get('v') ?? Number.NaN),
      authenticate: ({ isUse }) =>
        asOneRequest(async () => {
          const { ctx } = await sessions.authenticate(token, locale, { isUse });
          return ctx.personId === null ? null : (ctx as PersonContext);
        }),
    });
  });
}

/** A page of another site could else write in the name of who looks at it: browsers send the cookie all the same. */
function isOwnPage({ headers: { origin, host } }: IncomingMessage, publicUrl: string): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).host === host || origin === new URL(publicUrl).origin;
}
