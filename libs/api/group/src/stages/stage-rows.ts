import type { Queries } from '@commonworks/api-platform/worker';
import type { GroupStage } from '@commonworks/domain-group';

/** A step that a group took, as it is stored; the worker's is nobody's. */
export interface StageChangeRow {
  readonly groupId: string;
  readonly from: GroupStage;
  readonly to: GroupStage;
  readonly reason: string;
  readonly at: Date;
  readonly municipalityId: string | null;
  readonly personId: string | null;
}

/** Of groups by their ids, the first first, as far as the transaction sees them. */
export const readStageChanges = (tx: Queries, groupIds: readonly string[]): Promise<StageChangeRow[]> =>
  tx.query(
    `select s.group_id as "groupId", s.from_stage as "from", s.to_stage as "to", s.reason, s.at,
       s.municipality_id as "municipalityId", s.person_id as "personId"
     from group_stage_change s where s.group_id = any($1::uuid[]) order by s.at, s.id`,
    [groupIds],
  );

export interface NewStageChange {
  readonly id: string;
  readonly consortiumId: string;
  readonly from: GroupStage;
  readonly to: GroupStage;
  readonly reason: string;
  /** Who did it, and for which municipality; null for the worker. */
  readonly by: { readonly municipalityId: string; readonly personId: string | null } | null;
}

/** Takes the group to the stage, and keeps that it went there. */
export async function storeStage(
  tx: Queries,
  { id, consortiumId, from, to, reason, by }: NewStageChange,
): Promise<void> {
  await tx.query(
    'update opportunity_group set stage = $2, stage_since = statement_timestamp() where id = $1 and stage = $3',
    [id, to, from],
  );
  if (by)
    await tx.query(
      `insert into group_stage_change (consortium_id, group_id, from_stage, to_stage, reason, municipality_id, person_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [consortiumId, id, from, to, reason, by.municipalityId, by.personId],
    );
  else
    await tx.query(
      `insert into group_stage_change (consortium_id, group_id, from_stage, to_stage, reason)
       values ($1, $2, $3, $4, $5)`,
      [consortiumId, id, from, to, reason],
    );
}
