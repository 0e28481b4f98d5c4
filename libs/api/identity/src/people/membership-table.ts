import { INDISPENSABLE_ROLES } from '@commonworks/access';
import { AppError, notFound, type TenantContext, type Transaction } from '@commonworks/api-platform';
import type { RoleInScope } from './role-scope.js';
import { tableOf } from './role-table.js';

/**
 * Takes the role.
 * @throws AppError NOT_FOUND when the person does not hold it; CONFLICT when nobody else does and the place
 * cannot be without
 */
export async function deleteRole(tx: Transaction, personId: string, held: RoleInScope): Promise<void> {
  const { table, placeColumn, placeId } = tableOf(held);
  const place = placeColumn === null ? '$2::uuid is null' : `${placeColumn} = $2`;
  if (INDISPENSABLE_ROLES.includes(held.role)) {
    // One at a time: two who revoke each other at once would both see the other's role still there.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [lockName(held)]);
  }
  const holders = await tx.query<{ person_id: string }>(
    `select person_id from ${table} where role = $1 and ${place}`,
    [held.role, placeId],
  );
  if (!holders.some((holder) => holder.person_id === personId)) throw new AppError('NOT_FOUND');
  if (INDISPENSABLE_ROLES.includes(held.role) && holders.length === 1)
    throw new AppError('CONFLICT', {}, `identity:people.last.${held.role}`);
  await tx.query(`delete from ${table} where role = $1 and ${place} and person_id = $3`, [
    held.role,
    placeId,
    personId,
  ]);
}

/** One lock for each place and role that a place cannot be without. */
function lockName(held: RoleInScope): string {
  const { table, placeId } = tableOf(held);
  return `${table} ${placeId} ${held.role}`;
}

/**
 * Sees that the person still may give this role, and keeps it so until the transaction ends: whoever takes the
 * role that allows it waits, and then finds what was given by it.
 * @throws AppError NOT_FOUND where the role was taken since the request began
 */
export async function requireInviter(tx: Transaction, ctx: TenantContext, given: RoleInScope): Promise<void> {
  const allowing = rolesThatGive(given);
  for (const held of allowing)
    await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [lockName(held)]);
  for (const held of allowing) if (await holds(tx, ctx.personId, held)) return;
  notFound();
}

function rolesThatGive(given: RoleInScope): RoleInScope[] {
  const administrator: RoleInScope = { scope: 'INSTALLATION', role: 'ADMINISTRATOR' };
  switch (given.scope) {
    case 'MUNICIPALITY':
      return [{ ...given, role: 'LEAD' }, administrator];
    case 'CONSORTIUM':
      return [{ ...given, role: 'COORDINATOR' }, administrator];
    case 'INSTALLATION':
      return [administrator];
  }
}

async function holds(tx: Transaction, personId: string | null, held: RoleInScope): Promise<boolean> {
  const { table, placeColumn, placeId } = tableOf(held);
  const rows = await tx.query(
    `select role from ${table}
      where person_id = $1 and role = $2 and ${placeColumn === null ? '$3::uuid is null' : `${placeColumn} = $3`}`,
    [personId, held.role, placeId],
  );
  return rows.length > 0;
}

/** @throws AppError NOT_FOUND when there is no such municipality or consortium, or it may not be seen */
export async function requirePlace(tx: Transaction, held: RoleInScope): Promise<void> {
  if (held.scope === 'INSTALLATION') return;
  const [sql, id] =
    held.scope === 'MUNICIPALITY'
      ? ['select id from municipality where id = $1', held.municipalityId]
      : ['select id from consortium where id = $1', held.consortiumId];
  const rows = await tx.query(sql, [id]);
  if (rows.length === 0) throw new AppError('NOT_FOUND');
}
