import { permits, type ActionOn } from '@commonworks/access';
import type { Queries, TenantContext } from '@commonworks/api-platform';
import { readGroups, subjectOf, type GroupFacts } from '../groups/group-rows.js';

/** Those of the groups in which the reader may do one of these, by id: unless told, see all that is kept. */
export async function openedGroups(
  tx: Queries,
  { ability }: TenantContext,
  groupIds: readonly string[],
  ...actions: ActionOn<'Group'>[]
): Promise<Map<string, GroupFacts>> {
  const asked = actions.length === 0 ? (['open'] as const) : actions;
  const groups = await readGroups(tx, groupIds);
  return new Map(
    groups
      .filter((group) => asked.some((action) => permits(ability, action, 'Group', subjectOf(group))))
      .map((group) => [group.id, group]),
  );
}
