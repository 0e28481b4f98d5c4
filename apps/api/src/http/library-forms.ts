import { FormRefused, GovernanceForms, type FormPlan } from '@commonworks/api-governance';
import { attachmentHeader, notFound, translate, type Logger } from '@commonworks/api-platform';
import { LOCALES } from '@commonworks/domain-assessment';
import { GOVERNANCE_KINDS } from '@commonworks/domain-governance';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { arrivingFile } from './arriving-file.js';
import { passOver } from './pass-over.js';
import { servingPeople } from './serving-people.js';
import { FILE_ROUTE, takingFiles } from './taking-files.js';

interface Sent {
  Params: { consortiumCode: string; kind: string };
  Querystring: { lang?: unknown };
}
type Named = { Params: { id: string } };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Bytes of a refused form that are still read before it is answered. */
const PASSED_OVER = 4 * 2 ** 20;

/**
 * Forms of a consortium, in and out, for whoever is signed in:
 *
 * - `POST /library/forms/<consortium>/<charter|requirements|sla|costing>?lang=en|fr`: a form, its bytes as they are and its
 *   name in `x-file-name`, as any file. One that is not taken in is answered with 422 and `faults`: all that has to be
 *   changed in it, each with its place;
 * - `GET /library/forms/<id>.docx`: the form itself.
 */
export async function addLibraryForms(app: NestFastifyApplication, logger: Logger): Promise<void> {
  const forms = app.get(GovernanceForms, { strict: false });
  const handle = servingPeople(app, logger);
  await takingFiles(app, (server) => {
    server.post<Sent>(
      '/library/forms/:consortiumCode/:kind',
      FILE_ROUTE,
      handle('form add', async (ctx, request, reply) => {
        const left = new AbortController();
        reply.raw.once('close', () => left.abort());
        try {
          const { id, kind, language, name, placeholders } = await forms.add(
            ctx,
            planIn(request),
            arrivingFile(request),
            left.signal,
          );
          return await reply.code(201).send({ id, kind, language, name, placeholders });
        } catch (error) {
          if (!(error instanceof FormRefused)) throw error;
          if (!(await passOver(request.raw, PASSED_OVER))) void reply.header('connection', 'close');
          const { faults, messageKey, params } = error;
          const message = translate(ctx.locale, messageKey, params);
          return reply.code(422).send({ code: 'FORM_REFUSED', message, faults });
        }
      }),
    );
    server.get<Named>(
      '/library/forms/:id.docx',
      FILE_ROUTE,
      handle('form read', async (ctx, request, reply) => {
        const { name, content } = await forms.read(ctx, (request.params as Named['Params']).id);
        return reply
          .headers({
            'content-type': DOCX,
            'content-disposition': attachmentHeader(name),
            'content-security-policy': "default-src 'none'; sandbox",
          })
          .send(content);
      }),
    );
  });
}

/** @throws AppError NOT_FOUND for a kind or a language that there is not */
function planIn({ params, query }: FastifyRequest): FormPlan {
  const { consortiumCode, kind: named } = params as Sent['Params'];
  const { lang } = query as Sent['Querystring'];
  const kind = GOVERNANCE_KINDS.find((one) => one.toLowerCase() === named) ?? notFound();
  return { consortiumCode, kind, language: LOCALES.find((one) => one === lang) ?? notFound() };
}
