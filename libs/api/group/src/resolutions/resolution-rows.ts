import type { Queries } from '@commonworks/api-platform';
import type { ResolutionKind } from '@commonworks/domain-group';

/** What a council resolved. */
export interface Resolved {
  readonly kind: ResolutionKind;
  readonly number: string | null;
  /** YYYY-MM-DD */
  readonly resolvedOn: string | null;
  /** Whether it pays something; null for the charter. */
  readonly pays: boolean | null;
  /** The charter, and which version of it; null for funding. */
  readonly fileId: string | null;
  readonly fileVersion: number | null;
}

export interface ResolutionRow extends Resolved {
  readonly groupId: string;
  readonly id: string;
  readonly municipalityId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** Of these groups, those that stand and that the transaction sees. */
export const readResolutions = (tx: Queries, groupIds: readonly string[]): Promise<ResolutionRow[]> =>
  tx.query<ResolutionRow>(
    `select r.group_id as "groupId", r.id, r.municipality_id as "municipalityId", r.kind, r.number,
       r.resolved_on::text as "resolvedOn", r.pays, r.file_id as "fileId", r.file_version as "fileVersion",
       r.recorded_by as "recordedBy", r.recorded_at as "recordedAt"
     from group_resolution r
     where r.group_id = any ($1::uuid[]) and r.replaced_at is null and r.withdrawn_at is null
     order by r.kind, r.recorded_at, r.id`,
    [groupIds],
  );

/** Stores one in the place of what the municipality recorded before; the group is held. */
export async function storeResolution(
  tx: Queries,
  resolution: Omit<ResolutionRow, 'id' | 'recordedAt'>,
): Promise<void> {
  const { groupId, municipalityId, kind, number, resolvedOn, pays, fileId, fileVersion, recordedBy } =
    resolution;
  await tx.query(
    `update group_resolution set replaced_at = statement_timestamp()
     where group_id = $1 and municipality_id = $2 and kind = $3 and replaced_at is null and withdrawn_at is null`,
    [groupId, municipalityId, kind],
  );
  await tx.query(
    `insert into group_resolution (group_id, municipality_id, kind, number, resolved_on, pays, file_id, file_version, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [groupId, municipalityId, kind, number, resolvedOn, pays, fileId, fileVersion, recordedBy],
  );
}

/** It was recorded by mistake: nothing was resolved. */
export async function storeResolutionWithdrawn(tx: Queries, id: string): Promise<void> {
  await tx.query('update group_resolution set withdrawn_at = statement_timestamp() where id = $1', [id]);
}
