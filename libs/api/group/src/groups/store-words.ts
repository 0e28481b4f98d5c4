import type { Queries } from '@commonworks/api-platform';

/** What a group is called and what it is for, from now on. */
export async function storeWords(tx: Queries, id: string, name: string, purpose: string): Promise<void> {
  await tx.query(
    'update opportunity_group set name = $2, purpose = $3, version = version + 1 where id = $1',
    [id, name, purpose],
  );
}
