import { notify, type Queries } from '@commonworks/api-platform/worker';
import { groupMentioned } from '../contents/contents-notification-kinds.js';
import type { GroupPersonRow } from '../people/group-people.js';

/** Tells those whom a comment means, each in the municipality by which they read it. */
export async function tellMentioned(
  tx: Queries,
  groupId: string,
  commentId: string,
  meant: readonly Pick<GroupPersonRow, 'personId' | 'municipalityId'>[],
): Promise<void> {
  const told = new Map(meant.map(({ personId, municipalityId }) => [personId, municipalityId]));
  for (const municipalityId of new Set(told.values()))
    await notify(tx, {
      kind: groupMentioned,
      about: { subjectId: groupId, partId: commentId },
      place: { municipalityId },
      to: { people: [...told].filter(([, of]) => of === municipalityId).map(([personId]) => personId) },
    });
}
