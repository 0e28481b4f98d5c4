import { notify, type NotificationKind, type Queries } from '@commonworks/api-platform';
import type { GroupFacts } from '../groups/group-rows.js';
import { minutesCorrected } from './minutes-notification-kinds.js';

/**
 * Tells those in the group of minutes, once the transaction is committed; of a correction those alone that write for its
 * members. Never the person whose transaction it is.
 * @param partId the correction
 */
export async function tellMinutes(
  tx: Queries,
  group: GroupFacts,
  meetingId: string,
  kind: NotificationKind,
  partId?: string,
): Promise<void> {
  const about = { subjectId: meetingId, ...(partId !== undefined && { partId }) };
  const isForMembers = kind === minutesCorrected;
  for (const municipalityId of isForMembers ? group.members : [...group.members, ...group.observers])
    await notify(tx, {
      kind,
      about,
      place: { municipalityId },
      to: { roles: isForMembers ? ['LEAD'] : kind.roles },
    });
  if (!isForMembers) return;
  // Delegates write too, whatever their role is.
  for (const delegation of group.delegations) {
    const [municipalityId, personId] = delegation.split(' ');
    if (municipalityId && personId)
      await notify(tx, { kind, about, place: { municipalityId }, to: { people: [personId] } });
  }
}
