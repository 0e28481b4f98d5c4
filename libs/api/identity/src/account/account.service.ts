import { isName } from '@commonworks/domain-assessment';
import {
  recordAudit,
  TenantDatabase,
  withPurpose,
  type TenantContext,
  type Visitor,
  faultIf,
  refuseFaults,
} from '@commonworks/api-platform';
import type { PasswordFault } from '@commonworks/domain-password';
import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordJudge } from '../passwords/password-judge.js';
import { SessionService } from '../sessions/session.service.js';
import { PasswordProof, type PasswordProofOutcome } from '../sign-in/password-proof.js';

export type ChangePasswordOutcome =
  | Exclude<PasswordProofOutcome<never>, { kind: 'PROVEN' }>
  | { kind: 'CHANGED' }
  | { kind: 'UNFIT'; fault: PasswordFault };

/** What a person changes about the own account. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly proof: PasswordProof,
    private readonly judge: PasswordJudge,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
  ) {}

  /** Has the person give the password again; it then counts as signed in just now. */
  confirmPassword(visitor: Visitor, password: string): Promise<PasswordProofOutcome<void>> {
    return this.proof.ask(visitor, password, (tx) => this.sessions.confirm(tx, visitor.cookie.token ?? ''));
  }

  /**
   * Changes the password. The person's other sessions end, other devices have to be known anew, and links that would
   * have set a password work no more.
   */
  async changePassword(visitor: Visitor, current: string, next: string): Promise<ChangePasswordOutcome> {
    const asked = await this.proof.ask(visitor, current, async (_, person) => person);
    if (asked.kind !== 'PROVEN') return asked;
    const person = asked.value;
    const fault = await this.judge.faultFor(visitor.ctx, next, person);
    if (fault) return { kind: 'UNFIT', fault };
    const passwordHash = await this.hasher.hash(next);
    await this.database.write(withPurpose(visitor.ctx, 'AUTHENTICATE'), async (tx) => {
      await tx.query('update person set password_hash = $1, locked_out_at = null where id = $2', [
        passwordHash,
        person.id,
      ]);
      await tx.query('delete from password_reset where person_id = $1 and used_at is null', [person.id]);
      await this.sessions.endOthers(tx, person.id, visitor);
      await this.sessions.confirm(tx, visitor.cookie.token ?? '');
      await recordAudit(tx, visitor.ctx, {
        action: 'PASSWORD_CHANGED',
        subjectType: 'person',
        subjectId: person.id,
      });
    });
    return { kind: 'CHANGED' };
  }

  /** @throws AppError INVALID_INPUT for a name of no or more than 200 characters */
  async changeName(ctx: TenantContext, wanted: string): Promise<void> {
    const name = wanted.trim();
    refuseFaults(faultIf(!isName(name), 'name', 'identity:nameInvalid'));
    await this.database.write(withPurpose(ctx, 'AUTHENTICATE'), async (tx) => {
      await tx.query('update person set name = $1 where id = $2', [name, ctx.personId]);
      await recordAudit(tx, ctx, {
        action: 'NAME_CHANGED',
        subjectType: 'person',
        subjectId: String(ctx.personId),
      });
    });
  }

  /** The person has read that attempts to sign in were locked out. */
  async dismissLockOutNotice(ctx: TenantContext): Promise<void> {
    await this.database.write(withPurpose(ctx, 'AUTHENTICATE'), (tx) =>
      tx.query('update person set locked_out_at = null where id = $1', [ctx.personId]),
    );
  }
}
