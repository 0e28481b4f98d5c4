import { hintChange, type Queries, type TenantContext } from '@commonworks/api-platform';
import type { GroupFacts } from './group-rows.js';

/**
 * Tells who has the group on a page that it reads otherwise now.
 * @param audience GROUP: those that are in it, for what others do not see; CONSORTIUM: what everybody there knows
 */
export async function hintGroup(
  tx: Queries,
  { personId }: Pick<TenantContext, 'personId'>,
  group: GroupFacts,
  audience: 'GROUP' | 'CONSORTIUM',
): Promise<void> {
  if (audience === 'CONSORTIUM') {
    await hintChange(tx, 'group', group.id, { kind: 'CONSORTIUM', id: group.consortiumId }, personId);
    return;
  }
  for (const id of [...group.members, ...group.observers, ...group.invited])
    await hintChange(tx, 'group', group.id, { kind: 'MUNICIPALITY', id }, personId);
}
