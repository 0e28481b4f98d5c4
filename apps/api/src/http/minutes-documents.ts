import { MinutesDocumentService } from '@commonworks/api-group';
import { attachmentHeader, type Logger } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { servingPeople } from './serving-people.js';

type Named = { Params: { id: string } };

/**
 * `GET /meetings/<id>/minutes.docx` and `.pdf`: the minutes of a meeting as a file to keep, as the reader sees them and
 * without what is confidential, whoever reads. What is not there and what may not be read are both 404.
 */
export function addMinutesDocuments(app: NestFastifyApplication, logger: Logger): void {
  const minutes = app.get(MinutesDocumentService, { strict: false });
  const handle = servingPeople(app, logger);
  const server = app.getHttpAdapter().getInstance();
  for (const format of ['docx', 'pdf'] as const)
    server.get<Named>(
      `/meetings/:id/minutes.${format}`,
      // Compressed by their own format already.
      { compress: false, exposeHeadRoute: false },
      handle(`minutes ${format}`, async (ctx, request, reply) => {
        const { id } = request.params as Named['Params'];
        const left = new AbortController();
        reply.raw.once('close', () => left.abort());
        const { name, contentType, content } = await minutes.write(ctx, id, format, left.signal);
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
