import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ARRIVAL } from './server-limits.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A body of this route may take as long to come as a file over a slow line. */
    readonly takesFiles?: true;
  }
}

const TIMED_OUT = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/**
 * Ends requests whose body has not come in time, but for files: the limit that Node keeps for every request is as
 * long as one of those may take.
 */
export function addArrivalLimit(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', ({ raw, headers, routeOptions }, _reply, done) => {
      done();
      const hasBody =
        headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
      if (!hasBody || routeOptions.config?.takesFiles) return;
      const timer = setTimeout(() => {
        if (raw.complete || raw.socket.destroyed) return;
        raw.socket.end(TIMED_OUT, () => raw.socket.destroy());
      }, ARRIVAL.request);
      raw.once('close', () => clearTimeout(timer));
    });
}
