import { permits } from '@commonworks/access';
import type { TenantContext } from '@commonworks/api-platform';
import { asSeenBy, type GroupFacts } from '../../groups/group-rows.js';

/** Whether somebody says for this member what is to be otherwise: its leads, its approvers, and who writes for it. */
export function correctsFor(
  { ability }: Pick<TenantContext, 'ability'>,
  group: GroupFacts,
  municipalityId: string,
): boolean {
  if (!group.members.includes(municipalityId)) return false;
  const subject = asSeenBy(group, municipalityId);
  return permits(ability, 'answer', 'Group', subject) || permits(ability, 'write', 'Group', subject);
}
