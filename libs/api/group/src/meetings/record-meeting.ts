import { recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';
import type { GroupFacts } from '../groups/group-rows.js';

/** What is done to meetings, as the audit log says it. */
const STEPS = {
  PROPOSE: { audit: 'MEETING_PROPOSED' },
  CHOOSE: { audit: 'MEETING_ARRANGED' },
  CHANGE: { audit: 'MEETING_CHANGED' },
  CANCEL: { audit: 'MEETING_CANCELLED' },
  HOLD: { audit: 'MEETING_HELD' },
} as const;
export type RecordedStep = keyof typeof STEPS;

/** Writes into the audit log of the member that did it. */
export async function recordMeeting(
  tx: Transaction,
  ctx: TenantContext,
  step: RecordedStep,
  group: GroupFacts,
  meetingId: string,
): Promise<void> {
  await recordAudit(tx, ctx, {
    action: STEPS[step].audit,
    subjectType: 'meeting',
    subjectId: meetingId,
    municipalityId: group.members.find((id) => ctx.municipalityIds.includes(id)),
  });
}
