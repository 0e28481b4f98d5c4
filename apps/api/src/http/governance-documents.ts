import { GovernanceForms } from '@commonworks/api-governance';
import {
  AgreedTextService,
  FormFileService,
  GOVERNANCE_FORMATS,
  GovernanceFileService,
} from '@commonworks/api-group';
import { attachmentHeader, type Logger } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { servingPeople } from './serving-people.js';
import { versionNumber } from './version-number.js';

interface Asked {
  Params: { id: string };
  Querystring: { version?: unknown; since?: unknown; lang?: unknown; form?: unknown };
}

/**
 * `GET /documents/<id>.<docx|pdf|html>?version=n&lang=en|fr`: a governance document as a file to keep, as the reader sees
 * it: as it stands and in the reader's language unless told. `GET /documents/<id>.json?version=n`: the text of which the
 * hash of a version is counted. A DOCX with `since=m` marks what is otherwise than in that earlier version as tracked changes,
 * and with `form=<id>` it is in a form of its consortium. What is not there and what may not be read are both 404.
 */
export function addGovernanceDocuments(app: NestFastifyApplication, logger: Logger): void {
  const documents = app.get(GovernanceFileService, { strict: false });
  const forms = app.get(GovernanceForms, { strict: false });
  const filled = app.get(FormFileService, { strict: false });
  const handle = servingPeople(app, logger);
  const server = app.getHttpAdapter().getInstance();
  for (const format of GOVERNANCE_FORMATS)
    server.get<Asked>(
      `/documents/:id.${format}`,
      { compress: false, exposeHeadRoute: false },
      handle(`document ${format}`, async (ctx, request, reply) => {
        const { id } = request.params as Asked['Params'];
        const { version, since, lang, form } = request.query as Asked['Querystring'];
        const left = new AbortController();
        reply.raw.once('close', () => left.abort());
        const asked = {
          version: versionNumber(version),
          since: versionNumber(since),
          language: lang,
          format,
        };
        const { name, contentType, content } =
          form === undefined || format !== 'docx'
            ? await documents.write(ctx, id, asked, left.signal)
            : await filled.write(
                ctx,
                id,
                { version: asked.version, form: await forms.read(ctx, form) },
                left.signal,
              );
        return reply
          .headers({
            'content-type': contentType,
            'content-disposition': attachmentHeader(name),
            'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          })
          .send(content);
      }),
    );
  const agreed = app.get(AgreedTextService, { strict: false });
  server.get<Asked>(
    '/documents/:id.json',
    { compress: false, exposeHeadRoute: false },
    handle('document json', async (ctx, request, reply) => {
      const { id } = request.params as Asked['Params'];
      const { version } = request.query as Asked['Querystring'];
      const { name, content } = await agreed.read(ctx, id, versionNumber(version));
      return reply
        .headers({
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': attachmentHeader(name),
          'content-security-policy': "default-src 'none'; sandbox",
        })
        .send(content);
    }),
  );
}
