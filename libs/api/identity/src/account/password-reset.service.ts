import {
  recordAudit,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Visitor,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordJudge } from '../passwords/password-judge.js';
import { SessionService } from '../sessions/session.service.js';
import { loadContext } from '../sessions/standing.js';
import { isToken, tokenHash } from '../sessions/token.js';
import type { SignInOutcome } from '../sign-in/sign-in.service.js';

interface Forgetful {
  id: string;
  email: string;
  name: string;
}

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/** A link, sent by mail or printed on the machine, sets a new password in place of a forgotten one. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly judge: PasswordJudge,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
  ) {}

  /** Sets the password of whom the token was made for, once, ends all their sessions and signs in. */
  async reset(visitor: Visitor, token: string, password: string): Promise<SignInOutcome> {
    const found = isToken(token) ? await this.find(token) : undefined;
    if (!found) return { kind: 'TOKEN_REFUSED' };
    const fault = await this.judge.faultFor(found.ctx, password, found.person);
    if (fault) return { kind: 'INVALID_INPUT', field: 'password', messageKey: `identity:password.${fault}` };

    const passwordHash = await this.hasher.hash(password);
    const { id } = found.person;
    return this.database.write(AUTHENTICATE, async (tx): Promise<SignInOutcome> => {
      const spent = await tx.query(
        `update password_reset set used_at = now()
          where token_hash = $1 and used_at is null and expires_at > now() returning id`,
        [tokenHash(token)],
      );
      if (spent.length === 0) return { kind: 'TOKEN_REFUSED' };
      await tx.query('update person set password_hash = $1, locked_out_at = null where id = $2', [
        passwordHash,
        id,
      ]);
      // Older links may lie in older hands.
      await tx.query('delete from password_reset where person_id = $1 and used_at is null', [id]);
      await this.sessions.endAll(tx, id);
      const session = await this.sessions.open(tx, id, visitor);
      await recordAudit(tx, session.ctx, {
        action: 'PASSWORD_RESET',
        subjectType: 'person',
        subjectId: id,
        detail: { address: visitor.address },
      });
      return { kind: 'SIGNED_IN', session };
    });
  }

  private find(token: string) {
    return this.database.read(AUTHENTICATE, async (tx) => {
      const [person] = await tx.query<Forgetful>(
        `select p.id, p.email, p.name from password_reset r join person p on p.id = r.person_id
          where r.token_hash = $1 and r.used_at is null and r.expires_at > now() and p.closed_at is null`,
        [tokenHash(token)],
      );
      return person && { person, ctx: await loadContext(tx, person.id) };
    });
  }
}
