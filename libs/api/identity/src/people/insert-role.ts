import type { Queries } from '@commonworks/api-platform';
import type { RoleInScope } from './role-scope.js';
import { tableOf } from './role-table.js';

/** Gives the role; whoever has it keeps it. @returns whether it is new to the person */
export async function insertRole(tx: Queries, personId: string, held: RoleInScope): Promise<boolean> {
  const { table, placeColumn, placeId } = tableOf(held);
  const rows = await tx.query(
    placeColumn === null
      ? `insert into ${table} (person_id, role) values ($1, $2) on conflict do nothing returning role`
      : `insert into ${table} (person_id, role, ${placeColumn}) values ($1, $2, $3) on conflict do nothing returning role`,
    placeColumn === null ? [personId, held.role] : [personId, held.role, placeId],
  );
  return rows.length > 0;
}
