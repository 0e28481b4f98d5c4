import {
  AppError,
  found,
  isUuid,
  notFound,
  type Queries,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { isOpenCorrection, stepsOfMinutes, type MinutesStep } from '@commonworks/domain-minutes';
import type { GroupFacts } from '../groups/group-rows.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { readMeetings, type MeetingRow } from '../meetings/meeting-rows.js';
import { readCorrections } from './corrections/correction-rows.js';
import { lockMinutes, readMinutes, type MinutesRow } from './minutes-rows.js';

/** @throws AppError NOT_FOUND where the transaction sees none */
export async function findMeeting(tx: Queries, id: string): Promise<MeetingRow> {
  if (!isUuid(id)) notFound();
  const [meeting] = await readMeetings(tx, [id]);
  return found(meeting);
}

/**
 * The meeting, for who writes in its group, alone until the transaction ends.
 * @throws AppError NOT_FOUND for who may not, and where there is none; CONFLICT while the group is paused or closed
 */
export async function requireMeeting(
  tx: Transaction,
  ctx: TenantContext,
  meetingId: string,
): Promise<{ readonly meeting: MeetingRow; readonly group: GroupFacts }> {
  const { groupId } = await findMeeting(tx, meetingId);
  await holdGroup(tx, groupId);
  const group = await requireGroup(tx, ctx, groupId, 'write');
  return { meeting: await findMeeting(tx, meetingId), group };
}

/**
 * The same where what was there and decided is still written down: its minutes are not circulated.
 * @throws as `requireMeeting`; AppError CONFLICT once they are
 */
export async function requireOpenMeeting(
  tx: Transaction,
  ctx: TenantContext,
  meetingId: string,
): Promise<{ readonly meeting: MeetingRow; readonly group: GroupFacts }> {
  const known = await requireMeeting(tx, ctx, meetingId);
  const [minutes] = await readMinutes(tx, [meetingId]);
  if (minutes && minutes.status !== 'DRAFT')
    throw new AppError('CONFLICT', {}, 'group:refused.minutes.circulated');
  if (known.meeting.startsAt === null || known.meeting.status === 'CANCELLED')
    throw new AppError('CONFLICT', {}, 'group:refused.minutes.noTime');
  return known;
}

/**
 * Minutes, locked until the transaction ends.
 * @throws AppError NOT_FOUND where the transaction sees none
 */
export async function requireMinutes(tx: Transaction, meetingId: string): Promise<MinutesRow> {
  return found(await lockMinutes(tx, meetingId));
}

/** @throws AppError CONFLICT where this step cannot be taken at present */
export async function requireStep(
  tx: Transaction,
  minutes: MinutesRow,
  meeting: MeetingRow,
  step: MinutesStep,
): Promise<void> {
  const corrections = await readCorrections(tx, [minutes.meetingId]);
  const openCorrections = corrections.filter((one) => isOpenCorrection(one, minutes.revision)).length;
  const { status, correctionsUntil } = minutes;
  if (stepsOfMinutes({ status, correctionsUntil, openCorrections, meeting }, new Date()).includes(step))
    return;
  throw new AppError('CONFLICT', {}, `group:refused.minutes.${step}`);
}
