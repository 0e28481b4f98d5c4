import { MOST_TABLE_BYTES, RequirementImportService } from '@commonworks/api-group';
import { takeWhole, type Logger } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { arrivingFile } from './arriving-file.js';
import { refuseOtherPages } from './refuse-other-pages.js';
import { servingPeople } from './serving-people.js';

interface Asked {
  Params: { id: string };
  Querystring: { token?: unknown };
}

/**
 * `POST /requirements/<id of the document>/import`: says row by row what a table (.xlsx or .csv) would change in the
 * requirements of a specification, and a token; the same once more with `?token=` changes it, where nothing changed since.
 * Bodies and errors are those of files.
 */
export async function addRequirementImports(app: NestFastifyApplication, logger: Logger): Promise<void> {
  const imports = app.get(RequirementImportService, { strict: false });
  const handle = servingPeople(app, logger);
  await app.register(async (server: FastifyInstance) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('application/octet-stream', (_request, _body, done) => done(null));
    server.addHook('onRequest', refuseOtherPages);
    server.post<Asked>(
      '/requirements/:id/import',
      { compress: false, config: { takesFiles: true } },
      handle('requirements import', async (ctx, request, reply) => {
        const { id } = request.params as Asked['Params'];
        const { token } = request.query as Asked['Querystring'];
        const left = new AbortController();
        reply.raw.once('close', () => left.abort());
        const take = () => takeWhole(arrivingFile(request), MOST_TABLE_BYTES);
        const named = typeof token === 'string' ? token : null;
        return reply.send(await imports.bring(ctx, id, take, named, left.signal));
      }),
    );
  });
}
