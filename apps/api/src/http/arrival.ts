import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ARRIVAL } from './server-limits.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A body of this route may take as long to come as a file over a slow line. */
    readonly takesFiles?: true;
  }
}

/**
 * Ends requests whose body has not come in time, but for files: the limit that Node keeps for every request is as
 * long as one of those may take.
 */
export function addArrivalLimit(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', ({ raw, headers, routeOptions }, reply, done) => {
      done();
      const hasBody =
        headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
      if (!hasBody || routeOptions.config?.takesFiles) return;
      const end = () => {
        if (reply.sent) raw.destroy();
        else void reply.code(408).header('connection', 'close').send();
      };
      const timer = setTimeout(end, ARRIVAL.request);
      for (const event of ['end', 'close']) raw.once(event, () => clearTimeout(timer));
    });
}
