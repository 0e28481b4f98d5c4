import { permits } from '@commonworks/access';
import {
  composeNotification,
  translate,
  type NotificationComposer,
  type NotificationKind,
  type NotificationRow,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform/worker';
import '../group-messages.js';
import { readGroups, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import { meetingPath } from '../meetings/calendar-event.js';
import { readMeetings, type MeetingRow } from '../meetings/meeting-rows.js';
import { sayWhen } from '../meetings/say-when.js';
import { minutesAdopted, minutesCirculated, minutesCorrected } from './minutes-notification-kinds.js';
import { readStates, type StateRow } from './minutes-state-rows.js';

interface Told {
  readonly meeting: MeetingRow;
  readonly group: GroupFacts;
  readonly state: StateRow;
  /** Whether the correction that it tells of is answered; true where it tells of none. */
  readonly isAnswered: boolean;
}

/** How the notifications about minutes are read: each only for as long as it is so. */
export const minutesNotifications: readonly NotificationComposer[] = [
  about(minutesCirculated, 'circulated', 'open', ({ state }) => state.status === 'CIRCULATED'),
  about(
    minutesCorrected,
    'corrected',
    'write',
    ({ state, isAnswered }) => state.status !== 'ADOPTED' && !isAnswered,
  ),
  about(minutesAdopted, 'adopted', 'open', ({ state }) => state.status === 'ADOPTED'),
];

function about(
  kind: NotificationKind,
  sentence: string,
  action: 'open' | 'write',
  holds: (told: Told) => boolean,
): NotificationComposer {
  return composeNotification<Told>({
    kind,
    find: async (tx, reader, rows) =>
      new Map([...(await findMinutes(tx, reader, rows, action))].filter(([, told]) => holds(told))),
    say: (locale, [{ meeting, group, state }, ...others]) => ({
      text: translate(locale, `group:notification.minutes.${sentence}`, {
        title: meeting.title,
        groupName: group.name,
        when: state.correctionsUntil ? sayWhen(locale, state.correctionsUntil, meeting.zone) : '',
        count: others.length + 1,
      }),
      path: meetingPath(meeting),
    }),
  });
}

/** Those that the reader may open, by notification. */
async function findMinutes(
  tx: Queries,
  { ability }: TenantContext,
  rows: readonly NotificationRow[],
  action: 'open' | 'write',
): Promise<Map<string, Told>> {
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))];
  const meetings = new Map((await readMeetings(tx, ids)).map((meeting) => [meeting.id, meeting]));
  const states = new Map((await readStates(tx, ids)).map((state) => [state.meetingId, state]));
  const groupIds = [...new Set([...meetings.values()].map(({ groupId }) => groupId))];
  const groups = new Map((await readGroups(tx, groupIds)).map((group) => [group.id, group]));
  return new Map(
    rows.flatMap(({ id, subjectId, partId }) => {
      const [meeting, state] = [meetings.get(subjectId), states.get(subjectId)];
      const group = meeting && groups.get(meeting.groupId);
      if (!group || !state || !permits(ability, action, 'Group', { ...subjectOf(group), paused: false }))
        return [];
      const isAnswered = partId === null || !state.open.includes(partId);
      return [[id, { meeting, group, state, isAnswered }] as const];
    }),
  );
}
