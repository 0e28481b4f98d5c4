import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { refuseOtherPages } from './refuse-other-pages.js';

/** Of a route that takes or gives a file: it is compressed by its own format already, and its length is known. */
export const FILE_ROUTE = {
  compress: false,
  exposeHeadRoute: false,
  config: { takesFiles: true },
} as const;

/** Adds routes whose bodies are files, `application/octet-stream`: not read here, what comes goes on piece by piece. */
export async function takingFiles(
  app: NestFastifyApplication,
  add: (server: FastifyInstance) => void,
): Promise<void> {
  await app.register(async (server: FastifyInstance) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('application/octet-stream', (_request, _body, done) => done(null));
    server.addHook('onRequest', refuseOtherPages);
    add(server);
  });
}
