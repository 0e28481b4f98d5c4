import { CostingWorkbookWriter } from '@commonworks/api-costing';
import { CostingFileService, refuseFile } from '@commonworks/api-group';
import { attachmentHeader, notFound, type Logger } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { servingPeople } from './serving-people.js';
import { versionNumber } from './version-number.js';

interface Asked {
  Params: { id: string };
  Querystring: { scenario?: unknown; version?: unknown; lang?: unknown };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * `GET /costings/<id>.xlsx?scenario=&version=n&lang=en|fr`: a scenario of a costing as a workbook that computes, with the
 * figures that the reader sees: the one that is proposed, as it stands and in the reader's language, unless told. What is
 * not there and what may not be read are both 404.
 */
export function addCostingWorkbooks(app: NestFastifyApplication, logger: Logger): void {
  const costings = app.get(CostingFileService, { strict: false });
  const workbooks = app.get(CostingWorkbookWriter, { strict: false });
  const handle = servingPeople(app, logger);
  app
    .getHttpAdapter()
    .getInstance()
    .get<Asked>(
      '/costings/:id.xlsx',
      // Compressed by its own format already.
      { compress: false, exposeHeadRoute: false },
      handle('costing xlsx', async (ctx, request, reply) => {
        const { id } = request.params as Asked['Params'];
        const { scenario, version, lang } = request.query as Asked['Querystring'];
        if (scenario !== undefined && typeof scenario !== 'string') notFound();
        const left = new AbortController();
        reply.raw.once('close', () => left.abort());
        // Read first and as a whole: no transaction waits for a workbook.
        const { name, ...task } = await costings.read(ctx, id, {
          scenario: scenario ?? null,
          version: versionNumber(version),
          language: lang,
        });
        const content = await workbooks.write(task, left.signal).catch(refuseFile);
        return reply
          .headers({
            'content-type': XLSX,
            'content-disposition': attachmentHeader(name),
            'content-security-policy': "default-src 'none'; sandbox",
          })
          .send(content);
      }),
    );
}
