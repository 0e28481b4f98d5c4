import { groupInvited } from './group-notification-kinds.js';
import { notify, type NotificationKind, type Queries } from '@commonworks/api-platform/worker';

/**
 * Tells people of these municipalities, once the transaction is committed; never the person whose transaction it is.
 * @param partId the municipality that did it, or whose it is, where the kind tells of one
 */
export async function tellGroup(
  tx: Queries,
  groupId: string,
  kind: NotificationKind,
  municipalityIds: readonly string[],
  partId?: string,
): Promise<void> {
  for (const municipalityId of municipalityIds)
    await notify(tx, {
      kind,
      about: { subjectId: groupId, ...(partId !== undefined && { partId }) },
      place: { municipalityId },
      to: { roles: kind.roles },
    });
}

/** Tells municipalities, each of itself, that they are invited. */
export async function tellInvited(
  tx: Queries,
  groupId: string,
  municipalityIds: readonly string[],
): Promise<void> {
  for (const id of municipalityIds) await tellGroup(tx, groupId, groupInvited, [id], id);
}
