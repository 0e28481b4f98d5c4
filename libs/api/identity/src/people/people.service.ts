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
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { deleteRole, insertRole, requirePlace } from './membership-table.js';
import { administrating, parseRole, personSubject, placeOf, type RequestedRole } from './role-scope.js';

/** Whose people are asked for: a municipality's, a consortium's, or everybody's. */
export interface PeopleFilter {
  municipalityId?: string | null;
  consortiumId?: string | null;
}

const COLUMNS = 'p.id, p.name, p.email';

@Injectable()
export class PeopleService {
  constructor(private readonly database: TenantDatabase) {}

  /** The people with a role in the place asked for, by name. @throws AppError NOT_FOUND where not permitted */
  async list(ctx: TenantContext, { municipalityId, consortiumId }: PeopleFilter): Promise<PersonObject[]> {
    const place = {
      ...(municipalityId ? { municipalityId } : {}),
      ...(consortiumId ? { consortiumId } : {}),
    };
    if (municipalityId && consortiumId) throw new AppError('INVALID_INPUT');
    if (!permits(ctx.ability, 'readAll', 'Person', place)) notFound();
    return this.database.read(administrating(ctx), (tx) => {
      if (municipalityId) return peopleOf(tx, 'municipality_membership', 'municipality_id', municipalityId);
      if (consortiumId) return peopleOf(tx, 'consortium_membership', 'consortium_id', consortiumId);
      return tx.query(`select ${COLUMNS} from person p where p.closed_at is null order by p.name, p.id`);
    });
  }

  /**
   * Gives a role to a person who has an account already.
   * @throws AppError CONFLICT before the person has accepted an invitation: until then, whoever holds the
   * invitation could take the role
   */
  async grant(ctx: TenantContext, personId: string, requested: RequestedRole): Promise<PersonObject> {
    const held = parseRole(requested);
    if (!permits(ctx.ability, 'grant', 'Person', personSubject(held))) notFound();
    return this.database.write(administrating(ctx), async (tx) => {
      const { joined, ...person } = await personOf(tx, personId);
      await requirePlace(tx, held);
      if (!joined) throw new AppError('CONFLICT', {}, 'identity:people.notJoined');
      if (await insertRole(tx, personId, held)) {
        await recordAudit(tx, ctx, {
          action: 'ROLE_GRANTED',
          subjectType: 'person',
          subjectId: personId,
          ...placeOf(held),
          detail: { role: held.role },
        });
      }
      return person;
    });
  }

  /** Takes a role from a person. @throws AppError CONFLICT when it is the last lead, coordinator or administrator */
  async revoke(ctx: TenantContext, personId: string, requested: RequestedRole): Promise<PersonObject> {
    const held = parseRole(requested);
    if (!permits(ctx.ability, 'revoke', 'Person', personSubject(held))) notFound();
    return this.database.write(administrating(ctx), async (tx) => {
      const { joined: _, ...person } = await personOf(tx, personId);
      await deleteRole(tx, personId, held);
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
}

const peopleOf = (tx: Transaction, table: string, column: string, placeId: string): Promise<PersonObject[]> =>
  tx.query(
    `select ${COLUMNS} from person p
      where p.id in (select m.person_id from ${table} m where m.${column} = $1) order by p.name, p.id`,
    [placeId],
  );

async function personOf(tx: Transaction, personId: string): Promise<PersonObject & { joined: boolean }> {
  const [person] = await tx.query<PersonObject & { joined: boolean }>(
    `select ${COLUMNS}, p.password_hash is not null as joined from person p
      where p.id = $1 and p.closed_at is null`,
    [personId],
  );
  return found(person);
}
