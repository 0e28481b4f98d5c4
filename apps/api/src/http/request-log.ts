import { createHmac, randomBytes } from 'node:crypto';
import { asOneRequest, factsOf, type Logger } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Known to this process only: whose line it is cannot be told, that two lines are of one person can. */
const KEY = randomBytes(32);
const pseudonym = (personId: string) =>
  createHmac('sha256', KEY).update(personId).digest('base64url').slice(0, 12);

/**
 * Gives every request its id, in the header `x-request-id`, and one line in the log once it is answered: what
 * was asked for in words of ours, how it went and how long it took in milliseconds. Never an address with its
 * parameters, a variable, or a header.
 */
export function addRequestLog(app: NestFastifyApplication, logger: Logger): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // After the body has come: whatever is read for it counts as one request's.
  server.addHook('preHandler', (_request, _reply, done) => asOneRequest(done));
  server.addHook('onResponse', (request, reply, done) => {
    const { id, operation, personId, codes } = factsOf(request);
    const route = request.routeOptions.url ?? 'none';
    const line = {
      id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(operation === undefined ? {} : { operation }),
      ...(personId ? { person: pseudonym(personId) } : {}),
      ...(codes.length > 0 ? { codes } : {}),
    };
    if (route.startsWith('/health/')) logger.debug(line, 'answered');
    else logger.info(line, 'answered');
    done();
  });
}
