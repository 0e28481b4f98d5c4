import type { Queries } from '@commonworks/api-platform/worker';
import type { CandidatePlace } from '../champion/champion-rows.js';

/** Somebody who writes for a municipality, as it is stored. */
export interface DelegateRow {
  readonly groupId: string;
  readonly municipalityId: string;
  readonly personId: string;
}

/** Of groups by their ids, as far as the transaction sees them. */
export const readDelegates = (tx: Queries, groupIds: readonly string[]): Promise<DelegateRow[]> =>
  tx.query(
    `select d.group_id as "groupId", d.municipality_id as "municipalityId", d.person_id as "personId"
     from group_delegate d where d.group_id = any($1::uuid[]) order by d.named_at, d.person_id`,
    [groupIds],
  );

/** Whether somebody has a role in the municipality, which the transaction acts for. */
export async function hasRole(tx: Queries, municipalityId: string, personId: string): Promise<boolean> {
  const rows = await tx.query<{ role: string }>(
    `select m.role from municipality_membership m where m.municipality_id = $1 and m.person_id = $2`,
    [municipalityId, personId],
  );
  return rows.length > 0;
}

/** Stores that somebody writes for the municipality. */
export async function insertDelegate(
  tx: Queries,
  { consortiumId, groupId, municipalityId }: CandidatePlace,
  personId: string,
  namedBy: string | null,
): Promise<void> {
  await tx.query(
    `insert into group_delegate (consortium_id, group_id, municipality_id, person_id, named_by)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [consortiumId, groupId, municipalityId, personId, namedBy],
  );
}

/** That person writes for the municipality no more. */
export async function removeDelegate(
  tx: Queries,
  { groupId, municipalityId }: CandidatePlace,
  personId: string,
): Promise<void> {
  await tx.query(
    'delete from group_delegate where group_id = $1 and municipality_id = $2 and person_id = $3',
    [groupId, municipalityId, personId],
  );
}

/** Nobody writes for the municipality any more. */
export async function removeDelegates(
  tx: Queries,
  { groupId, municipalityId }: CandidatePlace,
): Promise<void> {
  await tx.query('delete from group_delegate where group_id = $1 and municipality_id = $2', [
    groupId,
    municipalityId,
  ]);
}
