import {
  addressOf,
  LIBRARY_FORMATS,
  LIBRARY_LANGUAGES,
  LibraryFilesService,
  type LibraryFormat,
  type LibraryLanguage,
} from '@commonworks/api-governance';
import { attachmentHeader, factsOf, notFound, type Logger } from '@commonworks/api-platform';
import { GOVERNANCE_KINDS, type GovernanceKind } from '@commonworks/domain-governance';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFileTrouble } from './file-trouble.js';

type Asked = { readonly lang?: unknown; readonly example?: unknown };

/** How long a browser or a proxy may keep one, in seconds: long enough for a click too many, short enough for a new version. */
const KEPT = 300;

/**
 * `GET /library/charter.pdf?lang=fr`, and for each other template, format and language, with `&example=1` filled in as an
 * example: for anyone, signed in or not. Every address is a route of its own, so that `/library/charter` is a page; what is
 * none of them is 404.
 */
export function addLibraryDocuments(app: NestFastifyApplication, logger: Logger): void {
  const files = app.get(LibraryFilesService, { strict: false });
  const server = app.getHttpAdapter().getInstance();
  const serve =
    (kind: GovernanceKind, format: LibraryFormat) => async (request: FastifyRequest, reply: FastifyReply) => {
      factsOf(request).operation = `library ${format}`;
      void reply.header('x-content-type-options', 'nosniff');
      try {
        const { name, contentType, content, digest } = await files.read({ kind, format, ...asked(request) });
        const etag = `"${digest}"`;
        void reply.headers({ 'cache-control': `public, max-age=${KEPT}`, etag });
        if (knows(request.headers['if-none-match'], etag)) return await reply.code(304).send();
        const saved = attachmentHeader(name);
        return await reply
          .headers({
            'content-type': contentType,
            // A page is shown, and saved under the same name; it runs nothing and asks for nothing.
            'content-disposition': format === 'html' ? saved.replace('attachment', 'inline') : saved,
            'content-security-policy':
              format === 'html'
                ? "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
                : "default-src 'none'; sandbox",
          })
          .send(content);
      } catch (error) {
        void reply.header('cache-control', 'no-store');
        return answerFileTrouble(error, { request, reply, locale: undefined, logger, most: 0 });
      }
    };
  for (const kind of GOVERNANCE_KINDS)
    for (const format of LIBRARY_FORMATS)
      // Compressed by their own format, or small; what is packed anew for each who asks costs more than it saves.
      server.get(`/library/${addressOf(kind)}.${format}`, { compress: false }, serve(kind, format));
}

/** @throws AppError NOT_FOUND for what there is not */
function asked({ query }: FastifyRequest): { language: LibraryLanguage; example: boolean } {
  const { lang = 'en', example } = query as Asked;
  const language = LIBRARY_LANGUAGES.find((one) => one === lang);
  if (language === undefined || (example !== undefined && example !== '1')) notFound();
  return { language, example: example === '1' };
}

/** Whether the reader has it already (RFC 9110, 13.1.2). */
function knows(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  return given.split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()));
}
