import {
  composeNotification,
  translate,
  type Locale,
  type NotificationComposer,
  type NotificationKind,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import '../group-messages.js';
import { readGroups } from '../groups/group-rows.js';
import { meetingPath } from './calendar-event.js';
import { sightOf } from './meeting-access.js';
import {
  meetingAnswerWanted,
  meetingArranged,
  meetingCancelled,
  meetingPollEnded,
  meetingProposed,
} from './meeting-notification-kinds.js';
import { readAnswers, readGuests, readMeetings, readTimes, type MeetingRow } from './meeting-rows.js';
import { sayWhen } from './say-when.js';

interface ToldMeeting {
  readonly meeting: MeetingRow;
  readonly groupName: string;
  /** Whether the municipality that is told has answered for every time. */
  readonly answered: boolean;
}

/** How the notifications about meetings are read: each only for as long as it is so. */
export const meetingNotifications: readonly NotificationComposer[] = [
  about(meetingProposed, 'proposed', 'deadline', isOpen),
  about(meetingAnswerWanted, 'answerWanted', 'deadline', (told) => isOpen(told) && !told.answered),
  about(meetingPollEnded, 'pollEnded', 'deadline', ({ meeting }) => meeting.status === 'POLLING'),
  about(
    meetingArranged,
    'arranged',
    'startsAt',
    ({ meeting: { status, startsAt } }) =>
      status === 'ARRANGED' && startsAt !== null && startsAt > new Date(),
  ),
  about(meetingCancelled, 'cancelled', 'deadline', ({ meeting }) => meeting.status === 'CANCELLED'),
];

function isOpen({ meeting: { status, deadline } }: ToldMeeting): boolean {
  return status === 'POLLING' && deadline > new Date();
}

function about(
  kind: NotificationKind,
  sentence: string,
  when: 'deadline' | 'startsAt',
  holds: (told: ToldMeeting) => boolean,
): NotificationComposer {
  return composeNotification<ToldMeeting>({
    kind,
    find: async (tx, reader, rows) =>
      new Map([...(await findMeetings(tx, reader, rows))].filter(([, told]) => holds(told))),
    say: (locale, [{ meeting, groupName }]) => ({
      text: translate(locale, `group:notification.meeting.${sentence}`, {
        title: meeting.title,
        groupName,
        when: said(locale, meeting, when),
      }),
      path: meetingPath(meeting),
    }),
  });
}

function said(locale: Locale, { zone, ...meeting }: MeetingRow, when: 'deadline' | 'startsAt'): string {
  const moment = meeting[when];
  return moment ? sayWhen(locale, moment, zone) : '';
}

/** Those that the reader may open, by notification. */
async function findMeetings(
  tx: Queries,
  reader: TenantContext,
  rows: readonly NotificationRow[],
): Promise<Map<string, ToldMeeting>> {
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))];
  const meetings = new Map((await readMeetings(tx, ids)).map((meeting) => [meeting.id, meeting]));
  const groupIds = [...new Set([...meetings.values()].map(({ groupId }) => groupId))];
  const groups = new Map((await readGroups(tx, groupIds)).map((group) => [group.id, group]));
  const guests = await readGuests(tx, ids);
  const times = await readTimes(tx, ids);
  const answers = await readAnswers(tx, ids);
  return new Map(
    rows.flatMap(({ id, subjectId, partId }) => {
      const meeting = meetings.get(subjectId);
      const group = meeting && groups.get(meeting.groupId);
      const invited = guests.filter(({ meetingId }) => meetingId === subjectId);
      if (
        !group ||
        sightOf(
          reader,
          group,
          invited.map(({ municipalityId }) => municipalityId),
        ) === null
      )
        return [];
      const given = answers.filter(
        ({ meetingId, municipalityId }) => meetingId === subjectId && municipalityId === partId,
      );
      const proposed = times.filter(({ meetingId }) => meetingId === subjectId);
      return [[id, { meeting, groupName: group.name, answered: given.length >= proposed.length }] as const];
    }),
  );
}
