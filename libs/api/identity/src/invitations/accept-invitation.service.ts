import {
  recordAudit,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Transaction,
  type Visitor,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordJudge } from '../passwords/password-judge.js';
import { SessionService, type OpenedSession } from '../sessions/session.service.js';
import { isToken, tokenHash } from '../sessions/token.js';
import { AttemptLimiter } from '../sign-in/attempt-limiter.js';
import type { SignInOutcome } from '../sign-in/sign-in.service.js';

interface Invited {
  personId: string;
  email: string;
  name: string;
  passwordHash: string | null;
}

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

@Injectable()
export class AcceptInvitationService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly limiter: AttemptLimiter,
    private readonly judge: PasswordJudge,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
  ) {}

  /** Accepts an invitation once: sets the password of who has none, proves who one is by it otherwise. */
  async accept(visitor: Visitor, token: string, password: string): Promise<SignInOutcome> {
    const invited = isToken(token) ? await this.find(token) : undefined;
    if (!invited) return { kind: 'TOKEN_REFUSED' };

    const admission = await this.limiter.admit(invited.email, visitor);
    if (!admission.admitted)
      return { kind: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: admission.retryAfterSeconds };

    let newHash: string | null = null;
    if (invited.passwordHash === null) {
      const fault = await this.judge.fault(password, { ...invited, places: [] });
      if (fault)
        return { kind: 'INVALID_INPUT', field: 'password', messageKey: `identity:password.${fault}` };
      newHash = await this.hasher.hash(password);
    } else if (!(await this.hasher.check(invited.passwordHash, password)).matches) {
      return { kind: 'REFUSED' };
    }

    const session = await this.database.write(AUTHENTICATE, async (tx) => {
      if (!(await spend(tx, token, invited.personId, newHash))) return null;
      await this.limiter.forgive(tx, admission);
      return this.enter(tx, visitor, invited.personId);
    });
    return session === null ? { kind: 'TOKEN_REFUSED' } : { kind: 'SIGNED_IN', session };
  }

  /** Of several invitations only the person's newest is good: an older token may be in older hands. */
  private async find(token: string): Promise<Invited | undefined> {
    const [invited] = await this.database.read(AUTHENTICATE, (tx) =>
      tx.query<Invited>(
        `select p.id as "personId", p.email, p.name, p.password_hash as "passwordHash"
           from invitation i join person p on p.id = i.person_id
          where i.token_hash = $1 and i.accepted_at is null and i.expires_at > now()
            and not exists (select from invitation n where n.person_id = i.person_id and n.created_at > i.created_at)`,
        [tokenHash(token)],
      ),
    );
    return invited;
  }

  private async enter(tx: Transaction, visitor: Visitor, personId: string): Promise<OpenedSession> {
    const session = await this.sessions.open(tx, personId, visitor);
    await recordAudit(tx, session.ctx, {
      action: 'INVITATION_ACCEPTED',
      subjectType: 'person',
      subjectId: personId,
    });
    return session;
  }
}

/** Uses the token up, and sets the password where there was none. @returns whether nobody was faster */
async function spend(
  tx: Transaction,
  token: string,
  personId: string,
  newHash: string | null,
): Promise<boolean> {
  const spent = await tx.query(
    'update invitation set accepted_at = now() where token_hash = $1 and accepted_at is null returning person_id',
    [tokenHash(token)],
  );
  if (spent.length === 0) return false;
  if (newHash === null) return true;
  const set = await tx.query(
    'update person set password_hash = $1 where id = $2 and password_hash is null returning id',
    [newHash, personId],
  );
  return set.length > 0;
}
