import { SessionService } from '@commonworks/api-identity';
import { asOneRequest, LiveStreams, VisitorIdentification, type Logger } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/** What may wait to be read on one stream, in bytes, before nobody is taken to read it. */
const MOST_UNREAD = 64 * 1024;

export interface LiveOptions {
  /** Where hints are heard: any role's connection string. */
  readonly databaseUrl: string;
  /** How often a stream that says nothing is kept open, in milliseconds. */
  readonly beatMilliseconds?: number;
}

/**
 * `GET /live`: a stream of server-sent events for whoever is signed in. Each says what changed, by topic and id;
 * the event `gap` says that some may have been missed. 401 for visitors, 429 for one stream too many.
 */
export function addLive(
  app: NestFastifyApplication,
  logger: Logger,
  { databaseUrl, beatMilliseconds }: LiveOptions,
): void {
  const server = app.getHttpAdapter().getInstance();
  const visitors = app.get(VisitorIdentification, { strict: false });
  const sessions = app.get(SessionService, { strict: false });
  const streams = new LiveStreams(
    databaseUrl,
    (err) => logger.warn({ err }, 'the connection that hears of changes was lost'),
    beatMilliseconds,
  );
  // Before the server waits for its connections to end: these never end by themselves.
  server.addHook('preClose', (done: () => void) => {
    streams.close();
    done();
  });

  server.get('/live', async (request, reply) => {
    const { ctx, cookie } = await visitors.identify(request, reply);
    const { personId, locale } = ctx;
    if (personId === null) return reply.code(401).send();
    const { token } = cookie;
    // A stream that is open is no use of the session: it idles away all the same.
    const recheck = () =>
      asOneRequest(async () => {
        const { ctx: now } = await sessions.authenticate(token, locale, { isUse: false });
        return now.personId === personId ? now : null;
      });
    const closed = streams.add({ ...ctx, personId }, recheck, sinkOf(reply));
    if (closed === null) return reply.code(429).header('retry-after', '30').send();
    reply.raw.once('close', closed);
    open(reply);
    // Whoever left before this will not be said to close.
    if (request.raw.destroyed) closed();
    return reply;
  });
}

/** Writes the head of the answer and takes it out of Fastify's hands. */
function open(reply: FastifyReply): void {
  const headers = reply.getHeaders();
  reply.hijack();
  // A connection that breaks while something is written to it says so here; `close` follows.
  reply.raw.on('error', () => undefined);
  reply.raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // Proxies that gather an answer before they pass it on let this one through as it comes.
    'x-accel-buffering': 'no',
  });
  reply.raw.write(': \n\n');
}

const sinkOf = ({ raw }: FastifyReply) => ({
  write: (text: string) => {
    if (raw.destroyed) return false;
    raw.write(text);
    return raw.writableLength < MOST_UNREAD;
  },
  close: () => void raw.destroy(),
});
