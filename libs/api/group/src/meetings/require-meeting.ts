import {
  AppError,
  found,
  isUuid,
  notFound,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform';
import { stepsOf, type MeetingStep } from '@commonworks/domain-meeting';
import type { GroupFacts } from '../groups/group-rows.js';
import { readGroups } from '../groups/group-rows.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { answersFor, askedOf, sightOf } from './meeting-access.js';
import { readGuests, readMeetings, type MeetingRow } from './meeting-rows.js';

interface RequiredMeeting {
  readonly meeting: MeetingRow;
  readonly group: GroupFacts;
}

/**
 * The meeting, for who writes in its group, alone until the transaction ends.
 * @throws AppError NOT_FOUND for who may not, and where there is none; CONFLICT where this cannot be done with it any more,
 *   or while the group is paused
 */
export async function requireToWrite(
  tx: Queries,
  ctx: TenantContext,
  meetingId: string,
  step: MeetingStep,
): Promise<RequiredMeeting> {
  const { groupId } = await findMeeting(tx, meetingId);
  await holdGroup(tx, groupId);
  const group = await requireGroup(tx, ctx, groupId, 'write');
  return { group, meeting: requireStep(await findMeeting(tx, meetingId), step) };
}

/**
 * The meeting, for who answers its poll for this municipality, alone until the transaction ends.
 * @throws as `requireToWrite`
 */
export async function requireToAnswer(
  tx: Queries,
  ctx: TenantContext,
  meetingId: string,
  municipalityId: string,
): Promise<RequiredMeeting> {
  const { groupId } = await findMeeting(tx, meetingId);
  await holdGroup(tx, groupId);
  const [stored] = await readGroups(tx, [groupId]);
  const group = found(stored);
  const guests = (await readGuests(tx, [meetingId])).map((guest) => guest.municipalityId);
  const asked = askedOf(group, guests);
  if (sightOf(ctx, group, guests) === null || !asked.includes(municipalityId)) notFound();
  if (!answersFor(ctx, group, asked).includes(municipalityId)) {
    const active = { ...group, pausedAt: null, stage: 'SCOPING' } as const;
    if (!answersFor(ctx, active, asked).includes(municipalityId)) notFound();
    throw new AppError('CONFLICT', {}, group.pausedAt ? 'group:refused.paused' : 'group:refused.closed');
  }
  return { group, meeting: requireStep(await findMeeting(tx, meetingId), 'ANSWER') };
}

async function findMeeting(tx: Queries, id: string): Promise<MeetingRow> {
  if (!isUuid(id)) notFound();
  const [meeting] = await readMeetings(tx, [id]);
  return found(meeting);
}

function requireStep(meeting: MeetingRow, step: MeetingStep): MeetingRow {
  if (stepsOf(meeting, new Date()).includes(step)) return meeting;
  throw new AppError('CONFLICT', {}, `group:refused.meeting.${step}`);
}
