import { recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';

/** What is done to groups, as the audit log says it. */
const STEPS = {
  CREATE: { audit: 'GROUP_CREATED' },
  JOIN: { audit: 'GROUP_JOINED' },
  DECLINE: { audit: 'GROUP_DECLINED' },
  LEAVE: { audit: 'GROUP_LEFT' },
} as const;

/** Writes into the audit log of the municipality that did it, or of the consortium. */
export async function recordStep(
  tx: Transaction,
  ctx: TenantContext,
  step: keyof typeof STEPS,
  groupId: string,
  place: { readonly municipalityId: string } | { readonly consortiumId: string },
): Promise<void> {
  await recordAudit(tx, ctx, {
    action: STEPS[step].audit,
    subjectType: 'group',
    subjectId: groupId,
    ...place,
  });
}
