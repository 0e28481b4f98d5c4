import { recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';

/** What is done to groups, as the audit log says it. */
const STEPS = {
  CREATE: { audit: 'GROUP_CREATED' },
  JOIN: { audit: 'GROUP_JOINED' },
  DECLINE: { audit: 'GROUP_DECLINED' },
  LEAVE: { audit: 'GROUP_LEFT' },
  GIVE_NOTICE: { audit: 'GROUP_NOTICE_GIVEN' },
  INVITE: { audit: 'GROUP_INVITED' },
  DESCRIBE: { audit: 'GROUP_DESCRIBED' },
  STAND: { audit: 'GROUP_CANDIDATE_STOOD' },
  STEP_BACK: { audit: 'GROUP_CANDIDATE_STEPPED_BACK' },
  CONFIRM: { audit: 'GROUP_CANDIDATE_CONFIRMED' },
  CHOOSE: { audit: 'GROUP_CHAMPION_CHOSEN' },
  ADVANCE: { audit: 'GROUP_STAGE_CHANGED' },
  PAUSE: { audit: 'GROUP_PAUSED' },
  RESUME: { audit: 'GROUP_RESUMED' },
  NAME_DELEGATE: { audit: 'GROUP_DELEGATE_NAMED' },
  REMOVE_DELEGATE: { audit: 'GROUP_DELEGATE_REMOVED' },
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
