import { RequirementFileService, TABLE_FORMATS } from '@commonworks/api-group';
import { attachmentHeader, notFound, type Logger } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { servingPeople } from './serving-people.js';

interface Asked {
  Params: { id: string };
  Querystring: { version?: unknown; lang?: unknown };
}

/**
 * `GET /requirements/<id of the document>.<xlsx|csv>?version=n&lang=en|fr`: the requirements of a specification as a table, as
 * the reader sees them. What is not there and what may not be read are both 404.
 */
export function addRequirementTables(app: NestFastifyApplication, logger: Logger): void {
  const tables = app.get(RequirementFileService, { strict: false });
  const handle = servingPeople(app, logger);
  const server = app.getHttpAdapter().getInstance();
  for (const format of TABLE_FORMATS)
    server.get<Asked>(
      `/requirements/:id.${format}`,
      { compress: false, exposeHeadRoute: false },
      handle(`requirements ${format}`, async (ctx, request, reply) => {
        const { id } = request.params as Asked['Params'];
        const { version, lang } = request.query as Asked['Querystring'];
        const asked = { version: numberOf(version), language: lang, format };
        const { name, contentType, content } = await tables.write(ctx, id, asked);
        return reply
          .headers({
            'content-type': contentType,
            'content-disposition': attachmentHeader(name),
            'content-security-policy': "default-src 'none'; sandbox",
          })
          .send(content);
      }),
    );
}

/** @throws AppError NOT_FOUND for what is the number of no version */
function numberOf(version: unknown): number | null {
  if (version === undefined) return null;
  return typeof version === 'string' && /^[1-9]\d{0,5}$/.test(version) ? Number(version) : notFound();
}
