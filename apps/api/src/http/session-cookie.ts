import type { CookieSerializeOptions } from '@fastify/cookie';
import type { SessionCookie } from '@commonworks/api-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The prefix binds the cookie to this host: no other may set or read it. Loopback counts as secure. */
const NAME = '__Host-cw';
const ATTRIBUTES: CookieSerializeOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' };

/** The session's cookie in this request and its answer. */
export const sessionCookie = (request: FastifyRequest, reply: FastifyReply): SessionCookie => ({
  token: request.cookies[NAME],
  set: (token, expiresAt) => void reply.setCookie(NAME, token, { ...ATTRIBUTES, expires: expiresAt }),
  clear: () => void reply.clearCookie(NAME, ATTRIBUTES),
});
