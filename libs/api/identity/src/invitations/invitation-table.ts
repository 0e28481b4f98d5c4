import type { Role } from '@commonworks/access';
import {
  AppError,
  dropMails,
  recordAudit,
  type Locale,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { placeOf, type RoleInScope } from '../people/role-scope.js';

/** Until when an invitation can be accepted, from when it was made or made anew. */
export const VALID_SECONDS = 14 * 24 * 3_600;
const PER_HOUR = 200;

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly held: RoleInScope;
}

/** Makes the invitation, or makes anew one that is open for the same role to the same address. */
export async function insertInvitation(
  tx: Transaction,
  ctx: TenantContext,
  { email, name, locale, held }: NewInvitation,
): Promise<{ id: string; expiresAt: Date }> {
  const { municipalityId = null, consortiumId = null } = placeOf(held);
  const [made] = await tx.query<{ id: string; expiresAt: Date }>(
    `insert into invitation (email, name, role, municipality_id, consortium_id, locale, invited_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(secs => $8))
     on conflict (email, role, municipality_id, consortium_id) where accepted_at is null and withdrawn_at is null
     do update set name = excluded.name, locale = excluded.locale, invited_by = excluded.invited_by,
                   expires_at = excluded.expires_at,
                   inviting_consortium_id = null
     returning id, expires_at as "expiresAt"`,
    [email, name, held.role, municipalityId, consortiumId, locale, ctx.personId, VALID_SECONDS],
  );
  if (!made) throw new Error('an inserted invitation was not returned');
  return made;
}

/** @throws AppError CONFLICT for a person who invited 200 times within the hour, by the database's clock */
export async function requireBelowLimit(tx: Transaction, ctx: TenantContext): Promise<void> {
  // One at a time: two who count at once would both find room.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`invitations of ${ctx.personId}`]);
  const [made] = await tx.query<{ count: number }>(
    `select count(*)::int as count from audit_event
      where actor_id = $1 and action = 'PERSON_INVITED' and at > now() - interval '1 hour'`,
    [ctx.personId],
  );
  if ((made?.count ?? 0) >= PER_HOUR)
    throw new AppError('CONFLICT', { count: PER_HOUR }, 'identity:invitations.tooMany');
}

/**
 * Withdraws what a person invited to in a place where they no longer may: somebody who has to go could otherwise
 * come back under another address.
 */
export async function withdrawInvitationsOf(
  tx: Transaction,
  ctx: TenantContext,
  personId: string,
  held: RoleInScope,
): Promise<void> {
  const [condition, params] = lostBy(held);
  if (condition === null) return;
  const withdrawn = await tx.query<Withdrawn>(
    `update invitation i set withdrawn_at = now()
      where i.invited_by = $1 and i.accepted_at is null and i.withdrawn_at is null and ${condition}
      returning i.id, i.role, i.municipality_id as "municipalityId",
                coalesce(i.consortium_id, i.inviting_consortium_id) as "consortiumId"`,
    [personId, ...params],
  );
  await recordWithdrawals(tx, ctx, withdrawn);
}

/**
 * Withdraws what coordinators offered: to be the first lead of a municipality that has a lead now, who decides from
 * here on. Nothing for another role.
 */
export async function withdrawOffersToFirstLead(
  tx: Transaction,
  ctx: TenantContext,
  held: RoleInScope,
): Promise<void> {
  if (held.scope !== 'MUNICIPALITY' || held.role !== 'LEAD') return;
  const withdrawn = await tx.query<Withdrawn>(
    `update invitation set withdrawn_at = now()
      where municipality_id = $1 and inviting_consortium_id is not null and accepted_at is null and withdrawn_at is null
      returning id, role, municipality_id as "municipalityId", inviting_consortium_id as "consortiumId"`,
    [held.municipalityId],
  );
  await recordWithdrawals(tx, ctx, withdrawn);
}

interface Withdrawn {
  id: string;
  role: Role;
  municipalityId: string | null;
  consortiumId: string | null;
}

async function recordWithdrawals(
  tx: Transaction,
  ctx: TenantContext,
  withdrawn: readonly Withdrawn[],
): Promise<void> {
  for (const { id, role, municipalityId, consortiumId } of withdrawn) {
    await recordAudit(tx, ctx, {
      action: 'INVITATION_WITHDRAWN',
      subjectType: 'invitation',
      subjectId: id,
      municipalityId: municipalityId ?? undefined,
      consortiumId: consortiumId ?? undefined,
      detail: { role },
    });
  }
}

/** Withdraws what is offered to an address whose account is closed, and the mails about it. */
export async function withdrawInvitationsTo(tx: Transaction, email: string): Promise<void> {
  const withdrawn = await tx.query<{ id: string }>(
    `update invitation set withdrawn_at = now()
      where email = $1 and accepted_at is null and withdrawn_at is null returning id`,
    [email],
  );
  await dropMails(
    tx,
    withdrawn.map(({ id }) => id),
  );
}

/** The invitations `i` of `$1` that go with this role; null where the role is not one that invites. */
function lostBy(held: RoleInScope): [condition: string | null, params: string[]] {
  switch (held.role) {
    case 'LEAD':
      return ['i.municipality_id = $2', held.scope === 'MUNICIPALITY' ? [held.municipalityId] : []];
    case 'COORDINATOR':
      return [
        '(i.consortium_id = $2 or i.inviting_consortium_id = $2)',
        held.scope === 'CONSORTIUM' ? [held.consortiumId] : [],
      ];
    case 'ADMINISTRATOR':
      return [
        `not exists (select from municipality_membership m where m.person_id = $1 and m.role = 'LEAD'
                      and m.municipality_id = i.municipality_id)
         and not exists (select from consortium_membership m where m.person_id = $1 and m.role = 'COORDINATOR'
                      and m.consortium_id in (i.consortium_id, i.inviting_consortium_id))`,
        [],
      ];
    default:
      return [null, []];
  }
}
