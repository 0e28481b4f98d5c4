import { recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';

/** What is done to minutes, as the audit log says it. */
const STEPS = {
  BEGIN: { audit: 'MINUTES_BEGUN' },
  CIRCULATE: { audit: 'MINUTES_CIRCULATED' },
  REVISE: { audit: 'MINUTES_REVISED' },
  CORRECT: { audit: 'MINUTES_CORRECTION_PROPOSED' },
  ANSWER: { audit: 'MINUTES_CORRECTION_ANSWERED' },
  ADOPT: { audit: 'MINUTES_ADOPTED' },
  ADD: { audit: 'MINUTES_ADDED_TO' },
  ATTEND: { audit: 'MEETING_ATTENDANCE_RECORDED' },
} as const;

/** Writes into the audit log of the member that did it. */
export async function recordMinutes(
  tx: Transaction,
  ctx: TenantContext,
  step: keyof typeof STEPS,
  meetingId: string,
  municipalityId: string,
): Promise<void> {
  await recordAudit(tx, ctx, {
    action: STEPS[step].audit,
    subjectType: 'meeting',
    subjectId: meetingId,
    municipalityId,
  });
}
