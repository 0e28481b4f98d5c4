import type { Queries } from '@commonworks/api-platform';
import type { FileMark } from '@commonworks/domain-group';

/** What attaches a file to a group. */
export interface GroupFileRow {
  readonly groupId: string;
  readonly fileId: string;
  readonly restricted: boolean;
  readonly mark: FileMark;
  readonly addedBy: string;
  readonly addedFor: string;
  readonly addedAt: Date;
}

const COLUMNS = `f.group_id as "groupId", f.file_id as "fileId", f.restricted, f.mark, f.added_by as "addedBy",
  f.added_for as "addedFor", f.added_at as "addedAt"`;

/** Of these groups, those that are there and that the transaction sees, the newest first. */
export const readGroupFiles = (tx: Queries, groupIds: readonly string[]): Promise<GroupFileRow[]> =>
  tx.query<GroupFileRow>(
    `select ${COLUMNS} from group_file f where f.group_id = any ($1::uuid[]) and f.removed_at is null
     order by f.added_at desc, f.file_id`,
    [groupIds],
  );

/** What attaches this file, as far as the transaction sees it. */
export async function readGroupFile(tx: Queries, fileId: string): Promise<GroupFileRow | undefined> {
  const [row] = await tx.query<GroupFileRow>(
    `select ${COLUMNS} from group_file f where f.file_id = $1 and f.removed_at is null`,
    [fileId],
  );
  return row;
}

export async function attachGroupFile(tx: Queries, file: Omit<GroupFileRow, 'addedAt'>): Promise<void> {
  const { groupId, fileId, addedFor, restricted, mark, addedBy } = file;
  await tx.query(
    `insert into group_file (group_id, file_id, added_for, restricted, mark, added_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [groupId, fileId, addedFor, restricted, mark, addedBy],
  );
}

export async function storeGroupFileMark(
  tx: Queries,
  fileId: string,
  { mark, restricted }: Pick<GroupFileRow, 'mark' | 'restricted'>,
): Promise<void> {
  await tx.query('update group_file set mark = $2, restricted = $3 where file_id = $1', [
    fileId,
    mark,
    restricted,
  ]);
}

export async function storeGroupFileRemoved(tx: Queries, fileId: string): Promise<void> {
  await tx.query('update group_file set removed_at = statement_timestamp() where file_id = $1', [fileId]);
}

/** Whether a council resolved on it, whichever version: then it stays what it is. */
export async function isResolvedOn(tx: Queries, fileId: string): Promise<boolean> {
  const rows = await tx.query(
    'select id from group_resolution where file_id = $1 and withdrawn_at is null limit 1',
    [fileId],
  );
  return rows.length > 0;
}

/** On which files, whichever version, a council of these municipalities resolved, and has not taken it back. */
export async function readResolvedOn(
  tx: Queries,
  fileIds: readonly string[],
  municipalityIds: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.query<{ fileId: string }>(
    `select distinct r.file_id as "fileId" from group_resolution r
     where r.file_id = any ($1::uuid[]) and r.municipality_id = any ($2::uuid[]) and r.withdrawn_at is null
       and r.file_id is not null`,
    [fileIds, municipalityIds],
  );
  return new Set(rows.map(({ fileId }) => fileId));
}
