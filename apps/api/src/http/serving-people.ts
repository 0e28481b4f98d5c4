import { finished } from 'node:stream';
import {
  AppError,
  factsOf,
  FileLimits,
  requestLoad,
  Shares,
  VisitorIdentification,
  type Logger,
  type TenantContext,
} from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFileTrouble } from './file-trouble.js';

type Serve<R> = (ctx: TenantContext, request: FastifyRequest, reply: FastifyReply) => Promise<R>;
type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/**
 * Handlers of requests for files: each serves as the person who is signed in, within that person's share, and keeps what
 * it answers out of every cache.
 */
export function servingPeople(
  app: NestFastifyApplication,
  logger: Logger,
): <R>(operation: string, serve: Serve<R>) => Handler {
  const get = <T>(token: abstract new (...args: never[]) => T) => app.get<T>(token, { strict: false });
  const visitors = get(VisitorIdentification);
  const limits = get(FileLimits);
  const shares = get(Shares);

  return (operation, serve) => async (request, reply) => {
    void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    let locale: TenantContext['locale'] | undefined;
    try {
      const facts = factsOf(request);
      facts.operation = operation;
      const { ctx, address } = await visitors.identify(request, reply);
      const { personId } = ctx;
      locale = ctx.locale;
      facts.personId = personId;
      if (personId === null) throw new AppError('UNAUTHENTICATED');
      const share = shares.of(personId, address);
      const leave = await share.files.enter();
      if (!leave) throw new AppError('TOO_MANY_REQUESTS');
      // A file that goes out is done with when its last byte is gone, or nobody takes it any more.
      finished(reply.raw, () => {
        leave();
        shares.tidy(personId, address);
      });
      const load = requestLoad();
      if (load) load.share = share;
      return await serve(ctx, request, reply);
    } catch (error) {
      return answerFileTrouble(error, { request, reply, locale, logger, most: limits.greatest });
    }
  };
}
