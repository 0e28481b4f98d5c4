import { hintChange, type Queries, type TenantContext } from '@commonworks/api-platform';
import type { GroupFacts } from '../groups/group-rows.js';

/**
 * Tells those who see it that something which a group keeps changed: members, and observers unless it is restricted.
 * Who is only invited sees nothing of it, and so does not hear how busy the group is.
 */
export async function hintReaders(
  tx: Queries,
  { personId }: Pick<TenantContext, 'personId'>,
  group: GroupFacts,
  { restricted }: { readonly restricted: boolean } = { restricted: false },
): Promise<void> {
  for (const id of restricted ? group.members : [...group.members, ...group.observers])
    await hintChange(tx, 'group', group.id, { kind: 'MUNICIPALITY', id }, personId);
}
