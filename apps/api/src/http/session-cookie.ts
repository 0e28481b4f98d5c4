import type { CookieSerializeOptions } from '@fastify/cookie';
import type { DeviceCookie, SessionCookie } from '@commonworks/api-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The prefix binds a cookie to this host: no other may set or read it. Loopback counts as secure. */
const NAME = '__Host-cw';
const DEVICE = '__Host-cw-device';
/** The longest that browsers keep a cookie, in seconds. */
const DEVICE_AGE = 400 * 24 * 3_600;
const ATTRIBUTES: CookieSerializeOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' };

/** The session's token among cookies that are read already. */
export const sessionTokenIn = (cookies: Readonly<Record<string, string | undefined>>): string | undefined =>
  cookies[NAME];

/** The session's cookie in this request and its answer. */
export const sessionCookie = (request: FastifyRequest, reply: FastifyReply): SessionCookie => ({
  token: request.cookies[NAME],
  set: (token, expiresAt) => void reply.setCookie(NAME, token, { ...ATTRIBUTES, expires: expiresAt }),
  clear: () => void reply.clearCookie(NAME, ATTRIBUTES),
});

/** The cookie by which the browser is known again, in this request and its answer. */
export const deviceCookie = (request: FastifyRequest, reply: FastifyReply): DeviceCookie => ({
  token: request.cookies[DEVICE],
  set: (token) => void reply.setCookie(DEVICE, token, { ...ATTRIBUTES, maxAge: DEVICE_AGE }),
});
