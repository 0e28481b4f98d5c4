import { preferredLocale, translate } from '@commonworks/api-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Refuses what another site's page sends in the name of who looks at it. A browser says where a request comes from;
 * one that does not asks first whether it may send bodies of this type elsewhere, and is not allowed to.
 */
export async function refuseOtherPages(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === 'GET') return;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isOwn =
    site === undefined
      ? origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
      : site === 'same-origin' || site === 'none';
  if (isOwn) return;
  const locale = preferredLocale(request.headers['accept-language']);
  const message = translate(locale, 'platform:file.otherPage');
  await reply.code(403).header('connection', 'close').send({ code: 'OTHER_SITE', message, id: request.id });
}
