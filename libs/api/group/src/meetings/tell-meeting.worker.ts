import { notify, type NotificationKind, type Transaction } from '@commonworks/api-platform/worker';
import { readGroups } from '../groups/group-rows.js';
import {
  meetingAnswerWanted,
  meetingArranged,
  meetingCancelled,
  meetingPollEnded,
  meetingProposed,
} from './meeting-notification-kinds.js';
import { readAnswers, readMeetings, readTimes, type MeetingRow } from './meeting-rows.js';
import { sendInvitations } from './send-invitations.worker.js';
import {
  holdTold,
  readMeetingPeople,
  storeTold,
  type MeetingPerson,
  type ToldRow,
} from './told-rows.worker.js';

/** So long before its deadline those are reminded that have not answered. */
const WARNING = 24 * 3_600_000;

/**
 * Tells people of a meeting what they were not told yet: that times are proposed, that their answer is wanted, that the
 * poll ended, that a time is chosen or changed, that it is called off. Looks at the meeting as it stands, so that whatever
 * happened in between is told once.
 */
export async function tellOfMeeting(tx: Transaction, meetingId: string, now: Date): Promise<void> {
  const told = await holdTold(tx, meetingId);
  const [meeting] = await readMeetings(tx, [meetingId]);
  if (!meeting) return;
  const people = await readMeetingPeople(tx, meetingId);
  // Who did it knows.
  const others = people.filter(({ personId }) => personId !== meeting.changedBy);
  const tell = (kind: NotificationKind, to: readonly MeetingPerson[]) => tellPeople(tx, kind, meetingId, to);
  const { status, sequence, deadline } = meeting;
  let next: ToldRow = { ...told, status, sequence, remindedAt: meeting.remindedAt };

  if (status === 'POLLING') {
    const isOpen = deadline > now;
    if (told.status === null && isOpen) await tell(meetingProposed, others);
    const isWarned = told.warnedFor?.getTime() === deadline.getTime();
    const isAsked = meeting.remindedAt !== null && meeting.remindedAt > (told.remindedAt ?? new Date(0));
    const isNear = told.status !== null && !isWarned && deadline.getTime() - now.getTime() <= WARNING;
    if (isOpen && (isAsked || isNear)) {
      await tell(meetingAnswerWanted, await unanswered(tx, meeting, people));
      next = { ...next, warnedFor: isNear ? deadline : told.warnedFor };
    }
    if (!isOpen && told.endedFor?.getTime() !== deadline.getTime()) {
      await tell(meetingPollEnded, await ofMembers(tx, meeting, people));
      next = { ...next, endedFor: deadline };
    }
  }
  if (status === 'ARRANGED' && (told.status !== 'ARRANGED' || sequence > told.sequence))
    await tell(meetingArranged, others);
  if (status === 'CANCELLED' && told.status !== null && told.status !== 'CANCELLED')
    await tell(meetingCancelled, others);
  await sendInvitations(tx, meeting, people, now);
  await storeTold(tx, meetingId, next);
}

/** Those that can choose a time. */
async function ofMembers(
  tx: Transaction,
  { groupId }: MeetingRow,
  people: readonly MeetingPerson[],
): Promise<MeetingPerson[]> {
  const [group] = await readGroups(tx, [groupId]);
  return people.filter(({ municipalityId }) => group?.members.includes(municipalityId));
}

/** People of the municipalities that have not answered for every time. */
async function unanswered(
  tx: Transaction,
  { id }: MeetingRow,
  people: readonly MeetingPerson[],
): Promise<MeetingPerson[]> {
  const times = await readTimes(tx, [id]);
  const answers = await readAnswers(tx, [id]);
  return people.filter(
    ({ municipalityId }) =>
      answers.filter((answer) => answer.municipalityId === municipalityId).length < times.length,
  );
}

async function tellPeople(
  tx: Transaction,
  kind: NotificationKind,
  meetingId: string,
  people: readonly MeetingPerson[],
): Promise<void> {
  for (const municipalityId of new Set(people.map((person) => person.municipalityId)))
    await notify(tx, {
      kind,
      about: { subjectId: meetingId, partId: municipalityId },
      place: { municipalityId },
      to: {
        people: people
          .filter((person) => person.municipalityId === municipalityId)
          .map(({ personId }) => personId),
      },
    });
}
