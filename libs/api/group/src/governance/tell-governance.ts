import { notify, type NotificationKind, type Queries } from '@commonworks/api-platform';
import type { GroupFacts } from '../groups/group-rows.js';
import { governanceAgreed, governanceReview } from './governance-notification-kinds.js';

/**
 * Tells of a document, once the transaction is committed: of a review approvers and leads of members; of what one of them
 * decided who writes for members; that it is agreed everybody in the group. Never the person whose transaction it is.
 * @param about the document, and the version or the decision that it is about
 */
export async function tellGovernance(
  tx: Queries,
  group: GroupFacts,
  kind: NotificationKind,
  { documentId, partId }: { readonly documentId: string; readonly partId: string },
): Promise<void> {
  const about = { subjectId: documentId, partId };
  const places = kind === governanceAgreed ? [...group.members, ...group.observers] : group.members;
  const roles = kind === governanceAgreed || kind === governanceReview ? kind.roles : (['LEAD'] as const);
  for (const municipalityId of places)
    await notify(tx, { kind, about, place: { municipalityId }, to: { roles } });
  if (kind === governanceAgreed || kind === governanceReview) return;
  // Delegates write too, whatever their role is.
  for (const delegation of group.delegations) {
    const [municipalityId, personId] = delegation.split(' ');
    if (municipalityId && personId)
      await notify(tx, { kind, about, place: { municipalityId }, to: { people: [personId] } });
  }
}
