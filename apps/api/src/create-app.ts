import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import { createLogger, NestLogger } from '@commonworks/api-platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Configuration } from './configuration.js';
import { addAnswerHeaders } from './http/answer-headers.js';
import { addArrivalLimit } from './http/arrival.js';
import { addCompression } from './http/compression.js';
import { addCalendar } from './http/calendar.js';
import { addFiles } from './http/files.js';
import { addHealth } from './http/health.js';
import { addLibraryDocuments } from './http/library-documents.js';
import { addLibraryForms } from './http/library-forms.js';
import { addLive } from './http/live.js';
import { addCostingWorkbooks } from './http/costing-workbooks.js';
import { addGovernanceDocuments } from './http/governance-documents.js';
import { addRequirementImports } from './http/requirement-imports.js';
import { addRequirementTables } from './http/requirement-tables.js';
import { addMinutesDocuments } from './http/minutes-documents.js';
import { addPlainBodies } from './http/plain-bodies.js';
import { addRequestLog } from './http/request-log.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { serverOptions } from './http/server-limits.js';
import { addSharedTexts } from './http/shared-texts.js';
import { addStaticWeb } from './http/static-web.js';
import { asFastifyWants } from './http/trust-proxy.js';
import { SHARED_TEXTS } from './shared-texts.js';

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** The whole api, ready to listen. */
export async function createApp(
  configuration: Configuration,
  logger = createLogger(configuration.logLevel),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    ...serverOptions,
    trustProxy: asFastifyWants(configuration.trustProxy),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(configuration, logger),
    adapter,
    { logger: new NestLogger(logger), abortOnError: false },
  );
  addRequestLog(app, logger);
  addAnswerHeaders(app);
  addArrivalLimit(app);
  addPlainBodies(app);
  await addSecurityHeaders(app);
  await addCompression(app);
  await app.register(cookie);
  addHealth(app);
  const { database } = configuration;
  await addFiles(app, logger);
  addCalendar(app, logger, configuration.publicUrl);
  addMinutesDocuments(app, logger);
  addLibraryDocuments(app, logger);
  await addLibraryForms(app, logger);
  addGovernanceDocuments(app, logger);
  addRequirementTables(app, logger);
  await addRequirementImports(app, logger);
  addCostingWorkbooks(app, logger);
  if (database !== null) {
    const databaseUrl = database.apiUrl;
    addLive(app, logger, { databaseUrl });
    addSharedTexts(app, logger, { kinds: SHARED_TEXTS, databaseUrl, publicUrl: configuration.publicUrl });
  }
  await addStaticWeb(app, WEB);
  await app.init();
  return app;
}
