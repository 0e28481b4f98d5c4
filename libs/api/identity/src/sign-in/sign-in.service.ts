import { TenantDatabase, visitorContext, withPurpose, type Visitor } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { normaliseEmail } from '../people/email.js';
import { SessionService, type OpenedSession } from '../sessions/session.service.js';
import { AttemptLimiter } from './attempt-limiter.js';
import { PasswordVerifier, type PasswordCredentials } from './credential-verifier.js';
import { Refusals } from './refusals.js';

/** What can come of proving who one is. */
export type SignInOutcome =
  | { kind: 'SIGNED_IN'; session: OpenedSession }
  /** `messageKey` says why, where the address and the password are not it. */
  | { kind: 'REFUSED'; messageKey?: string }
  | { kind: 'TOO_MANY_ATTEMPTS'; retryAfterSeconds: number }
  | { kind: 'TOKEN_REFUSED' }
  | { kind: 'INVALID_INPUT'; field: string; messageKey: string };

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

@Injectable()
export class SignInService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly limiter: AttemptLimiter,
    private readonly verifier: PasswordVerifier,
    private readonly sessions: SessionService,
    private readonly refusals: Refusals,
  ) {}

  async signIn(visitor: Visitor, credentials: PasswordCredentials): Promise<SignInOutcome> {
    const account = normaliseEmail(credentials.email);
    const attempt = await this.limiter.admit(account, visitor);
    if (!attempt.admitted) return { kind: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: attempt.retryAfterSeconds };

    const { personId, proven } = await this.verifier.verify(credentials);
    if (!proven || personId === null) {
      const { address, browser } = visitor;
      const refused = { account, personId, address, browser, attempt };
      await this.refusals.record({ ...refused, action: 'SIGN_IN_REFUSED' });
      return { kind: 'REFUSED' };
    }
    const session = await this.database.write(AUTHENTICATE, async (tx) => {
      await this.limiter.forgive(tx, attempt);
      return this.sessions.open(tx, personId, visitor);
    });
    return { kind: 'SIGNED_IN', session };
  }
}
