import {
  AppError,
  attachmentHeader,
  FileRules,
  FileTransfers,
  uploadAddress,
  type FileKind,
  type FileRow,
  type FileSaid,
  type Logger,
} from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { arrivingFile } from './arriving-file.js';
import { servingPeople } from './serving-people.js';
import { FILE_ROUTE, takingFiles } from './taking-files.js';

type Named = { Params: { id: string }; Querystring: { version?: string } };

/**
 * Files, in and out, for whoever is signed in:
 *
 * - `POST` to the address of a kind of file, as `/files/workbook-evidence/<workbookId>/<questionId>`: a new file; what
 *   else its kind lets be said of it stands in the query;
 * - `POST /files/<id>`: another version of it;
 * - `GET /files/<id>`, with `?version=2` for an earlier one: the file, to be saved and never shown.
 *
 * A body is the file's bytes as they are, `application/octet-stream`, and the header `x-file-name` its name,
 * percent-encoded. Errors are `{ code, message, id }`; what is not there and what is another's are both 404.
 */
export async function addFiles(app: NestFastifyApplication, logger: Logger): Promise<void> {
  const get = <T>(token: abstract new (...args: never[]) => T) => app.get<T>(token, { strict: false });
  const transfers = get(FileTransfers);
  const { kinds } = get(FileRules);

  const handle = servingPeople(app, logger);

  await takingFiles(app, (server) => {
    server.get<Named>(
      '/files/:id',
      FILE_ROUTE,
      handle('file read', async (ctx, request, reply) => {
        const { id } = request.params as Named['Params'];
        const file = await transfers.open(ctx, id, versionIn(request));
        // Whoever left while the file was looked for takes nothing any more.
        if (reply.raw.destroyed) file.content.destroy();
        return reply
          .headers({
            'content-type': file.contentType,
            'content-length': file.bytes,
            'content-disposition': attachmentHeader(file.name),
            'content-security-policy': "default-src 'none'; sandbox",
          })
          .send(file.content);
      }),
    );
    server.post<Named>(
      '/files/:id',
      FILE_ROUTE,
      handle('file replace', async (ctx, request, reply) => {
        const { id } = request.params as Named['Params'];
        return reply.send(shown(await transfers.replace(ctx, id, arrivingFile(request))));
      }),
    );
    for (const kind of kinds)
      server.post(
        uploadAddress(kind),
        FILE_ROUTE,
        handle(`file add ${kind.name}`, async (ctx, request, reply) =>
          reply
            .code(201)
            .send(
              shown(
                await transfers.add(
                  ctx,
                  kind,
                  idsIn(request, kind),
                  arrivingFile(request),
                  saidIn(request, kind),
                ),
              ),
            ),
        ),
      );
  });
}

const idsIn = ({ params }: FastifyRequest, { ids }: FileKind): Record<string, string> =>
  Object.fromEntries(ids.map((name) => [name, (params as Record<string, string>)[name] ?? '']));

/** What is said of a new file of this kind. @throws AppError INVALID_INPUT for what is said twice */
function saidIn({ query }: FastifyRequest, { says = [] }: FileKind): FileSaid {
  const given = query as Record<string, string | string[] | undefined>;
  return Object.fromEntries(
    says.flatMap((name) => {
      const value = given[name];
      if (Array.isArray(value)) throw new AppError('INVALID_INPUT', {}, 'platform:file.badSaid');
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The version that is asked for; null for the last. @throws AppError NOT_FOUND for what is no number */
function versionIn({ query }: FastifyRequest): number | null {
  const { version } = query as Named['Querystring'];
  if (version === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(version)) throw new AppError('NOT_FOUND');
  return Number(version);
}

const shown = ({ id, name, version, bytes, contentType, uploadedAt, uploadedBy }: FileRow) => ({
  id,
  name,
  version,
  bytes,
  contentType,
  uploadedAt,
  uploadedBy,
});
