import { permits, type ActionOn } from '@commonworks/access';
import { notFound, type TenantContext } from '@commonworks/api-platform';
import { asSeenBy, type GroupFacts } from '../groups/group-rows.js';

/**
 * The municipality for which the person does this in the group: who may do it for several does it for the first by id.
 * @throws AppError NOT_FOUND
 */
export function municipalityActedFor(
  { ability, municipalityIds }: TenantContext,
  group: GroupFacts,
  action: ActionOn<'Group'>,
): string {
  const [first] = [...municipalityIds]
    .sort()
    .filter((id) => permits(ability, action, 'Group', asSeenBy(group, id)));
  return first ?? notFound();
}
