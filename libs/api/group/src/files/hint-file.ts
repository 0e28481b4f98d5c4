import { hintChange, type Queries, type TenantContext } from '@commonworks/api-platform';
import type { GroupFacts } from '../groups/group-rows.js';

/** Tells who sees a file that something became of it: of a restricted one nobody but members hears. */
export async function hintFile(
  tx: Queries,
  { personId }: Pick<TenantContext, 'personId'>,
  group: GroupFacts,
  { restricted }: { readonly restricted: boolean },
): Promise<void> {
  for (const id of restricted ? group.members : [...group.members, ...group.observers])
    await hintChange(tx, 'group', group.id, { kind: 'MUNICIPALITY', id }, personId);
}
