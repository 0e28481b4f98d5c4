import { notify, type Queries } from '@commonworks/api-platform/worker';
import { groupActionGiven } from '../contents/contents-notification-kinds.js';
import type { ActionPlan } from './action-rows.js';

/** Tells whoever is to do it, where that is somebody; never the one who gave it to themselves. */
export async function tellOwner(
  tx: Queries,
  groupId: string,
  { id, personId, municipalityId }: Pick<ActionPlan, 'personId' | 'municipalityId'> & { readonly id: string },
): Promise<void> {
  if (personId === null) return;
  await notify(tx, {
    kind: groupActionGiven,
    about: { subjectId: groupId, partId: id },
    place: { municipalityId },
    to: { people: [personId] },
  });
}
