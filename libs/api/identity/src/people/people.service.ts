import { permits } from '@commonworks/access';
import {
  AppError,
  found,
  notFound,
  recordAudit,
  TenantDatabase,
  type PersonObject,
  type TenantContext,
  type Transaction,
  type PageArgs,
  ONE_PAGE,
  pageParams,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { withdrawInvitationsOf, withdrawOffersToFirstLead } from '../invitations/invitation-table.js';
import { insertRole } from './insert-role.js';
import { deleteRole, requireInviter, requirePlace } from './membership-table.js';
import {
  administrating,
  inviting,
  parseRole,
  personSubject,
  placeOf,
  type RequestedRole,
} from './role-scope.js';

/** Whose people are asked for: a municipality's, a consortium's, or everybody's. */
export interface PeopleFilter {
  municipalityId?: string | null;
  consortiumId?: string | null;
}

const COLUMNS = 'p.id, p.name, p.email';

const LISTED = `select ${COLUMNS}, row_number() over (order by p.name, p.id) as place from person p`;
const EVERYBODY = `with listed as (${LISTED} where p.closed_at is null) ${ONE_PAGE}`;
const PEOPLE_OF_MUNICIPALITY = `with listed as (${LISTED} where p.id in (select m.person_id from municipality_membership m where m.municipality_id = $3)) ${ONE_PAGE}`;
const PEOPLE_OF_CONSORTIUM = `with listed as (${LISTED} where p.id in (select m.person_id from consortium_membership m where m.consortium_id = $3)) ${ONE_PAGE}`;

@Injectable()
export class PeopleService {
  constructor(private readonly database: TenantDatabase) {}

  /** The people with a role in the place asked for, by name. @throws AppError NOT_FOUND where not permitted */
  async list(
    ctx: TenantContext,
    { municipalityId, consortiumId }: PeopleFilter,
    page: PageArgs,
  ): Promise<PersonObject[]> {
    const place = {
      ...(municipalityId ? { municipalityId } : {}),
      ...(consortiumId ? { consortiumId } : {}),
    };
    if (municipalityId && consortiumId) throw new AppError('INVALID_INPUT');
    if (!permits(ctx.ability, 'readAll', 'Person', place)) notFound();
    return this.database.read(administrating(ctx), (tx) => {
      if (municipalityId) return tx.query(PEOPLE_OF_MUNICIPALITY, [...pageParams(page), municipalityId]);
      if (consortiumId) return tx.query(PEOPLE_OF_CONSORTIUM, [...pageParams(page), consortiumId]);
      return tx.query(EVERYBODY, pageParams(page));
    });
  }

  /** Gives a further role to a person whom the reader sees: of the same place or, for an administrator, anybody. */
  async grant(ctx: TenantContext, personId: string, requested: RequestedRole): Promise<PersonObject> {
    const held = parseRole(requested);
    if (!permits(ctx.ability, 'grant', 'Person', personSubject(held))) notFound();
    const person = await this.seen(ctx, personId);
    return this.database.write(inviting(ctx), async (tx) => {
      await requirePlace(tx, held);
      await requireInviter(tx, ctx, held);
      if (!(await hasJoined(tx, personId))) notFound();
      if (await insertRole(tx, personId, held)) {
        await recordAudit(tx, ctx, {
          action: 'ROLE_GRANTED',
          subjectType: 'person',
          subjectId: personId,
          ...placeOf(held),
          detail: { role: held.role },
        });
        await withdrawOffersToFirstLead(tx, ctx, held);
      }
      return person;
    });
  }

  /**
   * Takes a role from a person, and takes back what they invited to by it.
   * @throws AppError CONFLICT when it is the last lead, coordinator or administrator
   */
  async revoke(ctx: TenantContext, personId: string, requested: RequestedRole): Promise<PersonObject> {
    const held = parseRole(requested);
    if (!permits(ctx.ability, 'revoke', 'Person', personSubject(held))) notFound();
    const person = await this.seen(ctx, personId);
    return this.database.write(inviting(ctx), async (tx) => {
      await deleteRole(tx, personId, held);
      await withdrawInvitationsOf(tx, ctx, personId, held);
      await recordAudit(tx, ctx, {
        action: 'ROLE_REVOKED',
        subjectType: 'person',
        subjectId: personId,
        ...placeOf(held),
        detail: { role: held.role },
      });
      return person;
    });
  }

  /** The person, as far as the reader may know of people; roles are then managed for more than those. */
  private async seen(ctx: TenantContext, personId: string): Promise<PersonObject> {
    const [person] = await this.database.read(administrating(ctx), (tx) =>
      tx.query<PersonObject>(`select ${COLUMNS} from person p where p.id = $1`, [personId]),
    );
    return found(person);
  }
}

async function hasJoined(tx: Transaction, personId: string): Promise<boolean> {
  const rows = await tx.query('select from person where id = $1 and password_hash is not null', [personId]);
  return rows.length > 0;
}
