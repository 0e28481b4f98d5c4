import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const YEAR = 31_536_000;

/**
 * Serves the built pages. Files under `assets` carry a hash in their names and are kept for ever; every path
 * that is no file is a page, which the browser's router finds.
 */
export async function addStaticWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    // The build has made a small copy of each script and style.
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(folder, 'assets'));
      void reply.header('cache-control', isHashed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const { pathname } = new URL(request.url, 'http://page');
      if (/\.[a-z0-9]+$/i.test(pathname) && pathname !== '/index.html') return reply.callNotFound();
      return reply.sendFile('index.html');
    });
}
