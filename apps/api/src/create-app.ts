import { join } from 'node:path';
import cookie from '@fastify/cookie';
import { createLogger, NestLogger } from '@commonworks/api-platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Configuration } from './configuration.js';
import { addCompression } from './http/compression.js';
import { addHealth } from './http/health.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { addStaticWeb } from './http/static-web.js';
import { asFastifyWants } from './http/trust-proxy.js';

/** The largest request body, in bytes; a longer one is answered 413. */
const BODY_LIMIT = 256 * 1024;
const WEB = join(import.meta.dirname, '../../web/dist');

/** The whole api, ready to listen. */
export async function createApp(configuration: Configuration): Promise<NestFastifyApplication> {
  const logger = createLogger(configuration.logLevel);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: asFastifyWants(configuration.trustProxy),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(configuration, logger),
    adapter,
    { logger: new NestLogger(logger), abortOnError: false },
  );
  await addSecurityHeaders(app);
  await addCompression(app);
  await app.register(cookie);
  addHealth(app);
  await addStaticWeb(app, WEB);
  await app.init();
  return app;
}
