import { isName } from '@commonworks/domain-assessment';
import { isOutside, permits } from '@commonworks/access';
import {
  AppError,
  found,
  notFound,
  recordAudit,
  sendMail,
  TenantDatabase,
  type TenantContext,
  type Transaction,
  type PageArgs,
  ONE_PAGE,
  pageParams,
  faultIf,
  refuseFaults,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';

import { domainsOf } from '../email-domains/email-domains.service.js';
import { isEmail, normaliseEmail } from '../people/email.js';
import { insertRole } from '../people/insert-role.js';
import { requireInviter, requirePlace } from '../people/membership-table.js';
import { inviting, parseRole, personSubject, placeOf, type RoleInScope } from '../people/role-scope.js';
import { tableOf } from '../people/role-table.js';
import {
  insertInvitation,
  requireBelowLimit,
  VALID_SECONDS,
  withdrawOffersToFirstLead,
} from './invitation-table.js';
import type { InvitationObject, InvitePersonInput, OpenInvitationObject } from './invitation.types.js';

/** Whose invitations are asked for: a municipality's, a consortium's, or everybody's. */
export interface InvitationFilter {
  municipalityId?: string | null;
  consortiumId?: string | null;
}

interface Withdrawable {
  id: string;
  role: RoleInScope['role'];
  municipalityId: string | null;
  consortiumId: string | null;
  invitingConsortiumId: string | null;
  accepted: boolean;
  withdrawn: boolean;
}

/** Offers roles. Whoever holds the mailbox of the address takes them, see `AcceptInvitationService`. */
@Injectable()
export class InvitationService {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * Invites a person: the link goes to the mailbox and to nobody else. Whoever belongs to the place already gets
   * the further role at once. The answer is the same for every other address.
   * @throws AppError NOT_FOUND, INVALID_INPUT; CONFLICT after too many within the hour
   */
  async invite(ctx: TenantContext, input: InvitePersonInput): Promise<InvitationObject> {
    const held = parseRole(input);
    if (!permits(ctx.ability, 'invite', 'Person', personSubject(held))) notFound();
    const email = normaliseEmail(input.email);
    const name = input.name.trim();
    refuseFaults(
      faultIf(!isName(name), 'input.name', 'identity:nameInvalid'),
      faultIf(!isEmail(email), 'input.email', 'identity:account.emailInvalid'),
    );
    const locale = input.locale ?? ctx.locale;

    return this.database.write(inviting(ctx), async (tx) => {
      await requirePlace(tx, held);
      await requireInviter(tx, ctx, held);
      const outsideDomains = isOutside(email, await domainsOf(tx, placeOf(held)));
      if (await giveToMember(tx, ctx, email, held))
        return { expiresAt: null, delivery: 'GIVEN_AT_ONCE', outsideDomains };

      await requireBelowLimit(tx, ctx);
      const { id, expiresAt } = await insertInvitation(tx, ctx, { email, name, locale, held });
      await recordAudit(tx, ctx, {
        action: 'PERSON_INVITED',
        subjectType: 'invitation',
        subjectId: id,
        ...placeOf(held),
        detail: { role: held.role },
      });
      const mail = { kind: 'INVITATION', subjectId: id, locale, validSeconds: VALID_SECONDS };
      return { expiresAt, delivery: await sendMail(tx, ctx, mail), outsideDomains };
    });
  }

  /** Invitations neither accepted nor withdrawn, the first to expire first. @throws AppError NOT_FOUND */
  async listOpen(
    ctx: TenantContext,
    { municipalityId, consortiumId }: InvitationFilter,
    page: PageArgs,
  ): Promise<OpenInvitationObject[]> {
    if (municipalityId && consortiumId) throw new AppError('INVALID_INPUT');
    const place = {
      ...(municipalityId ? { municipalityId } : {}),
      ...(consortiumId ? { consortiumId } : {}),
    };
    if (!permits(ctx.ability, 'readAll', 'Person', place)) notFound();
    return this.database.read(inviting(ctx), (tx) =>
      tx.query<OpenInvitationObject>(
        `with listed as (select i.id, i.email, i.name, i.role, i.municipality_id as "municipalityId",
                i.consortium_id as "consortiumId", coalesce(m.name, c.name) as "placeName",
                p.name as "invitedBy", i.expires_at as "expiresAt", i.expires_at <= now() as expired,
                case mail.state when 'WAITING' then 'WAITS_IN_OUTBOX' when 'FAILED' then 'NOT_DELIVERED' else 'MAILED' end
                  as delivery, row_number() over (order by i.expires_at, i.id) as place
           from invitation i
           left join municipality m on m.id = i.municipality_id
           left join consortium c on c.id = i.consortium_id
           left join person p on p.id = i.invited_by
           left join lateral (
             select case when o.state = 'WAITING' and d.sends and o.opened_at is null then 'SENT' else o.state end as state
               from outgoing_mail o cross join mail_delivery d
              where o.kind = 'INVITATION' and o.subject_id = i.id order by o.created_at desc limit 1) as mail on true
          where i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now() - interval '30 days'
            and ($3::uuid is null or i.municipality_id = $3) and ($4::uuid is null or i.consortium_id = $4 or i.inviting_consortium_id = $4)) ${ONE_PAGE}`,
        [...pageParams(page), municipalityId ?? null, consortiumId ?? null],
      ),
    );
  }

  /**
   * Takes an invitation back; one that was taken back already stays so.
   * @throws AppError NOT_FOUND; CONFLICT where it was accepted
   */
  async withdraw(ctx: TenantContext, id: string): Promise<true> {
    if (!ctx.ability.can('invite', 'Person')) notFound();
    return this.database.write(inviting(ctx), async (tx): Promise<true> => {
      // Locked, so that it is either accepted or withdrawn, and whoever was slower is told.
      const [row] = await tx.query<Withdrawable>(
        `select id, role, municipality_id as "municipalityId", consortium_id as "consortiumId",
                inviting_consortium_id as "invitingConsortiumId", accepted_at is not null as accepted, withdrawn_at is not null as withdrawn
           from invitation where id = $1 for update`,
        [id],
      );
      const invitation = found(row);
      const held = parseRole(invitation);
      const consortiumId = invitation.invitingConsortiumId ?? undefined;
      const invitesFirstLead = permits(ctx.ability, 'inviteFirstLead', 'Municipality', {
        consortiumId,
        hasLead: false,
      });
      if (!permits(ctx.ability, 'invite', 'Person', personSubject(held)) && !invitesFirstLead) notFound();
      if (invitation.accepted) throw new AppError('CONFLICT', {}, 'identity:invitations.accepted');
      if (invitation.withdrawn) return true;
      await tx.query('update invitation set withdrawn_at = now() where id = $1', [id]);
      await recordAudit(tx, ctx, {
        action: 'INVITATION_WITHDRAWN',
        subjectType: 'invitation',
        subjectId: id,
        consortiumId,
        ...placeOf(held),
        detail: { role: held.role },
      });
      return true;
    });
  }
}

/** Gives the role to whoever has one in the same place already. @returns whether there was such a person */
async function giveToMember(
  tx: Transaction,
  ctx: TenantContext,
  email: string,
  held: RoleInScope,
): Promise<boolean> {
  const { table, placeColumn, placeId } = tableOf(held);
  const [member] = await tx.query<{ id: string }>(
    `select p.id from person p where p.email = $1 and exists (
       select from ${table} m where m.person_id = p.id and ${placeColumn === null ? '$2::uuid is null' : `m.${placeColumn} = $2`})`,
    [email, placeId],
  );
  if (!member) return false;
  if (await insertRole(tx, member.id, held)) {
    await recordAudit(tx, ctx, {
      action: 'ROLE_GRANTED',
      subjectType: 'person',
      subjectId: member.id,
      ...placeOf(held),
      detail: { role: held.role },
    });
    await withdrawOffersToFirstLead(tx, ctx, held);
  }
  return true;
}
