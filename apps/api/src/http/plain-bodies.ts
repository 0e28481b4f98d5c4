import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Bodies come as they are. No page of ours compresses what it sends, and what is unpacked here would have no
 * bound but its own word.
 */
export function addPlainBodies(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      const encoding = request.headers['content-encoding'];
      if (encoding === undefined || encoding.trim().toLowerCase() === 'identity') return done();
      void reply
        .code(400)
        .send({ statusCode: 400, error: 'Bad Request', message: 'Send the body unpacked.' });
    });
}
