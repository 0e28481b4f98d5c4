import { createHash } from 'node:crypto';
import {
  recordAudit,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Visitor,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { normaliseEmail } from '../people/email.js';
import { SessionService, type OpenedSession } from '../sessions/session.service.js';
import { AttemptLimiter } from './attempt-limiter.js';
import { PasswordVerifier, type PasswordCredentials } from './credential-verifier.js';

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
  ) {}

  async signIn(visitor: Visitor, credentials: PasswordCredentials): Promise<SignInOutcome> {
    const account = normaliseEmail(credentials.email);
    const admission = await this.limiter.admit(account, visitor.address);
    if (!admission.admitted)
      return { kind: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: admission.retryAfterSeconds };

    const { personId, proven } = await this.verifier.verify(credentials);
    if (!proven || personId === null) {
      await this.recordRefusal(visitor, account, personId);
      return { kind: 'REFUSED' };
    }
    await this.limiter.forgive(account);
    const session = await this.database.write(AUTHENTICATE, (tx) =>
      this.sessions.open(tx, personId, visitor.cookie.token),
    );
    return { kind: 'SIGNED_IN', session };
  }

  /** The person meant may read of it; an address that nobody has is kept as a hash only. */
  private async recordRefusal(
    { address, browser }: Visitor,
    account: string,
    personId: string | null,
  ): Promise<void> {
    await this.database.write(AUTHENTICATE, (tx) =>
      recordAudit(
        tx,
        { ...AUTHENTICATE, personId },
        {
          action: 'SIGN_IN_REFUSED',
          address,
          device: browser,
          subjectType: 'account',
          subjectId: createHash('sha256').update(account).digest('hex').slice(0, 16),
        },
      ),
    );
  }
}
