import {
  hintChange,
  notFound,
  notify,
  recordAudit,
  requireUuids,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import type { CuratedPlace } from '../curation/curated-rows.js';
import { opportunityInvited } from '../notification-kinds.js';
import { readMembers, storeInvitations } from './invitation-rows.js';

/** What municipalities are invited to. */
export interface InvitedTo extends CuratedPlace {
  readonly id: string;
  readonly campaignId: string;
}

/**
 * Asks members of the consortium whether they would take part in a published opportunity, and tells their leads and
 * approvers. Whoever is asked already is not asked again.
 * @throws AppError NOT_FOUND where one of them is no member of the consortium
 */
export async function invite(
  tx: Transaction,
  ctx: TenantContext,
  to: InvitedTo,
  municipalityIds: readonly string[],
): Promise<void> {
  requireUuids(...municipalityIds);
  const wanted = [...new Set(municipalityIds)];
  const members = await readMembers(tx, to.consortiumId, wanted);
  if (members.length < wanted.length) notFound();
  const invited = await storeInvitations(tx, to, to.id, members, ctx.personId);
  if (invited.length === 0) return;
  await recordAudit(tx, ctx, {
    action: 'OPPORTUNITY_INVITED',
    subjectType: 'opportunity',
    subjectId: to.id,
    consortiumId: to.consortiumId,
  });
  for (const municipalityId of invited) {
    await notify(tx, {
      kind: opportunityInvited,
      about: { subjectId: to.id, partId: municipalityId },
      place: { municipalityId },
      to: { roles: opportunityInvited.roles },
    });
    await hintChange(
      tx,
      'opportunity',
      to.campaignId,
      { kind: 'MUNICIPALITY', id: municipalityId },
      ctx.personId,
    );
  }
}
