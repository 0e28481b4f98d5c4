import type { Queries, TenantContext, Transaction } from '@commonworks/api-platform';
import { readGroups } from '../groups/group-rows.js';
import { hintGroup } from '../groups/hint-group.js';
import { holdGroup } from '../groups/hold-group.js';
import { storeDeclined } from './member-rows.js';

/**
 * A municipality takes its name back in an opportunity: where it is asked to join the group around it, it is asked no
 * more, so that nobody there reads its name. Where it has joined it leaves by itself.
 */
export async function forgetInvited(
  tx: Transaction,
  ctx: TenantContext,
  opportunityId: string,
  municipalityId: string,
): Promise<void> {
  for (const id of await groupsAround(tx, opportunityId)) {
    await holdGroup(tx, id);
    const [group] = await readGroups(tx, [id]);
    if (!group?.invited.includes(municipalityId)) continue;
    await storeDeclined(tx, id, municipalityId);
    await hintGroup(tx, ctx, group, 'GROUP');
  }
}

async function groupsAround(tx: Queries, opportunityId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select g.id from opportunity_group g where g.opportunity_id = $1 order by g.id',
    [opportunityId],
  );
  return rows.map(({ id }) => id);
}
