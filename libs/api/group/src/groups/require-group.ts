import { permits, type ActionOn } from '@commonworks/access';
import {
  AppError,
  notFound,
  requireUuids,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform';
import { asSeenBy, readGroups, subjectOf, type GroupFacts } from './group-rows.js';

export { holdGroup } from './hold-group.js';

/**
 * The group, for who may do this in it; for this municipality, where one is named.
 * @throws AppError NOT_FOUND for who may not, and where there is none; CONFLICT while it is paused or closed, for who
 *   might else
 */
export async function requireGroup(
  tx: Queries,
  { ability }: TenantContext,
  groupId: string,
  action: ActionOn<'Group'>,
  municipalityId?: string,
): Promise<GroupFacts> {
  requireUuids(groupId, ...(municipalityId === undefined ? [] : [municipalityId]));
  const [group] = await readGroups(tx, [groupId]);
  if (!group) notFound();
  const subject = municipalityId === undefined ? subjectOf(group) : asSeenBy(group, municipalityId);
  if (permits(ability, action, 'Group', subject)) return group;
  if (!permits(ability, action, 'Group', { ...subject, paused: false })) notFound();
  throw new AppError('CONFLICT', {}, group.pausedAt ? 'group:refused.paused' : 'group:refused.closed');
}

/** Whether the reader sees all that is in it, and not only that there is one. */
export const opens = ({ ability }: TenantContext, group: GroupFacts): boolean =>
  permits(ability, 'open', 'Group', subjectOf(group));
