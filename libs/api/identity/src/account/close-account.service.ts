import type { Membership } from '@commonworks/access';
import {
  AppError,
  dropMails,
  FORMER_MEMBER,
  notFound,
  recordAudit,
  TenantDatabase,
  withPurpose,
  type TenantContext,
  type Transaction,
  type Visitor,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { withdrawInvitationsOf, withdrawInvitationsTo } from '../invitations/invitation-table.js';
import { deleteRole } from '../people/membership-table.js';
import { isAdministrator, parseRole } from '../people/role-scope.js';
import { SessionService } from '../sessions/session.service.js';
import { loadContext } from '../sessions/standing.js';
import { PasswordProof, type PasswordProofOutcome } from '../sign-in/password-proof.js';

/**
 * Closes accounts. Of the person there stays that somebody was there: what was done in that name reads *former
 * member*. The address is free again, the audit log is as it was.
 */
@Injectable()
export class CloseAccountService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly proof: PasswordProof,
    private readonly sessions: SessionService,
  ) {}

  /** The own one. @throws AppError CONFLICT for the last lead, coordinator or administrator somewhere */
  closeOwn(visitor: Visitor, password: string): Promise<PasswordProofOutcome<Date>> {
    return this.proof.ask(visitor, password, (tx, person) => this.close(tx, visitor.ctx, person.id));
  }

  /**
   * Somebody's, by an administrator.
   * @throws AppError NOT_FOUND where nobody is, or who asks is no administrator; CONFLICT as above
   */
  async closeOf(ctx: TenantContext, personId: string): Promise<void> {
    if (!isAdministrator(ctx.memberships)) notFound();
    await this.database.write(withPurpose(ctx, 'AUTHENTICATE'), (tx) => this.close(tx, ctx, personId));
  }

  private async close(tx: Transaction, ctx: TenantContext, personId: string): Promise<Date> {
    const [person] = await tx.query<{ id: string; email: string }>(
      'select id, email from person where id = $1 and closed_at is null for update',
      [personId],
    );
    if (!person) throw new AppError('NOT_FOUND');
    for (const held of await rolesOf(tx, personId)) {
      await deleteRole(tx, personId, held);
      await withdrawInvitationsOf(tx, ctx, personId, held);
    }
    await withdrawInvitationsTo(tx, person.email);
    await this.sessions.endAll(tx, personId);
    const resets = await tx.query<{ id: string }>(
      'delete from password_reset where person_id = $1 returning id',
      [personId],
    );
    await dropMails(tx, [personId, ...resets.map(({ id }) => id)]);
    const [closed] = await tx.query<{ at: Date }>(
      `update person set closed_at = now(), password_hash = null, locked_out_at = null, name = $2,
              email = 'former-' || id || '@closed.invalid'
        where id = $1 returning now() as at`,
      [personId, FORMER_MEMBER],
    );
    if (!closed) throw new Error('a closed account was not returned');
    await recordAudit(tx, ctx, { action: 'ACCOUNT_CLOSED', subjectType: 'person', subjectId: personId });
    return closed.at;
  }
}

/** In one order for everybody, so that two who close at once do not wait for each other in a circle. */
async function rolesOf(tx: Transaction, personId: string) {
  const { memberships } = await loadContext(tx, personId);
  const order = (held: Membership) => `${held.municipalityId ?? ''} ${held.consortiumId ?? ''} ${held.role}`;
  return memberships.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(parseRole);
}
