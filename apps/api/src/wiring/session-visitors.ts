import {
  describeDevice,
  preferredLocale,
  VisitorIdentification,
  type Visitor,
} from '@commonworks/api-platform';
import { SessionService } from '@commonworks/api-identity';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceCookie, sessionCookie } from '../http/session-cookie.js';

/** Knows people by the session in their cookie. */
@Injectable()
export class SessionVisitors extends VisitorIdentification {
  constructor(private readonly sessions: SessionService) {
    super();
  }

  async identify(request: FastifyRequest, reply: FastifyReply): Promise<Visitor> {
    const cookie = sessionCookie(request, reply);
    const locale = preferredLocale(request.headers['accept-language']);
    const { ctx, signedInRecently } = await this.sessions.authenticate(cookie.token, locale);
    const browser = describeDevice(request.headers['user-agent']);
    const device = deviceCookie(request, reply);
    return { ctx, signedInRecently, address: request.ip, browser, cookie, device };
  }
}
