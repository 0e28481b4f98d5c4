import type { Queries } from '@commonworks/api-platform/worker';
import type { GroupFactCode } from '@commonworks/domain-group';

/** What a group says of one thing at present. */
export interface FactRow {
  readonly groupId: string;
  readonly code: GroupFactCode;
  readonly version: number;
  readonly text: string;
  readonly toldBy: string;
  readonly toldFor: string;
  readonly toldAt: Date;
}

/** Of these groups, the last saying of each thing, as far as the transaction sees. */
export const readFacts = (tx: Queries, groupIds: readonly string[]): Promise<FactRow[]> =>
  tx.query<FactRow>(
    `select distinct on (f.group_id, f.code) f.group_id as "groupId", f.code, f.version, f.text,
       f.told_by as "toldBy", f.told_for as "toldFor", f.told_at as "toldAt"
     from group_fact f where f.group_id = any ($1::uuid[]) order by f.group_id, f.code, f.version desc`,
    [groupIds],
  );

/** Stores a saying after those there were; the group is held. */
export async function storeFact(tx: Queries, fact: Omit<FactRow, 'toldAt'>): Promise<void> {
  const { groupId, code, version, text, toldBy, toldFor } = fact;
  await tx.query(
    'insert into group_fact (group_id, code, version, text, told_by, told_for) values ($1, $2, $3, $4, $5, $6)',
    [groupId, code, version, text, toldBy, toldFor],
  );
}
