import type { Queries } from '@commonworks/api-platform/worker';
import type { AgendaItem, MeetingStatus, PollAnswer, Zone } from '@commonworks/domain-meeting';

/** A meeting as it is stored. */
export interface MeetingRow {
  readonly id: string;
  readonly groupId: string;
  readonly title: string;
  readonly place: string;
  readonly zone: Zone;
  readonly minutes: number;
  readonly agenda: readonly AgendaItem[];
  readonly status: MeetingStatus;
  readonly deadline: Date;
  readonly startsAt: Date | null;
  readonly sequence: number;
  readonly reason: string;
  readonly version: number;
  /** When somebody last had those asked again that had not answered. */
  readonly remindedAt: Date | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** A time that is proposed. */
export interface TimeRow {
  readonly id: string;
  readonly meetingId: string;
  readonly startsAt: Date;
}

/** What a municipality says of a time. */
export interface AnswerRow {
  readonly meetingId: string;
  readonly timeId: string;
  readonly municipalityId: string;
  readonly answer: PollAnswer;
}

/** Columns of `group_meeting m` from which a `MeetingRow` is made. */
export const MEETING_COLUMNS = `m.id, m.group_id as "groupId", m.title, m.place, m.zone, m.minutes, m.agenda, m.status,
  m.deadline, m.starts_at as "startsAt", m.sequence, m.reason, m.version, m.reminded_at as "remindedAt", m.changed_by as "changedBy",
  m.changed_at as "changedAt"`;

/** Of groups by their ids, as far as the transaction sees them. */
export const readMeetingsOf = (tx: Queries, groupIds: readonly string[]): Promise<MeetingRow[]> =>
  tx.query(
    `select ${MEETING_COLUMNS} from group_meeting m where m.group_id = any($1::uuid[])
     order by coalesce(m.starts_at, m.deadline), m.id`,
    [groupIds],
  );

/** Those that stand in calendars: they have a time, within the last year or ahead, and are not called off. */
export const readCalendarMeetings = (
  tx: Queries,
  municipalityIds: readonly string[],
): Promise<MeetingRow[]> =>
  tx.query(
    `select ${MEETING_COLUMNS} from group_meeting m
     where m.group_id = any(array(select g.group_id from group_member g where g.municipality_id = any($1::uuid[])))
       and m.status in ('ARRANGED', 'HELD') and m.starts_at > now() - interval '1 year'
     order by m.starts_at, m.id limit 1000`,
    [municipalityIds],
  );

/** By their ids, as far as the transaction sees them. */
export const readMeetings = (tx: Queries, ids: readonly string[]): Promise<MeetingRow[]> =>
  tx.query(`select ${MEETING_COLUMNS} from group_meeting m where m.id = any($1::uuid[])`, [ids]);

/** Times of meetings, the soonest first. */
export const readTimes = (tx: Queries, meetingIds: readonly string[]): Promise<TimeRow[]> =>
  tx.query(
    `select t.id, t.meeting_id as "meetingId", t.starts_at as "startsAt" from group_meeting_time t
     where t.meeting_id = any($1::uuid[]) order by t.starts_at, t.id`,
    [meetingIds],
  );

/** Answers that the transaction sees. */
export const readAnswers = (tx: Queries, meetingIds: readonly string[]): Promise<AnswerRow[]> =>
  tx.query(
    `select a.meeting_id as "meetingId", a.time_id as "timeId", a.municipality_id as "municipalityId", a.answer
     from group_meeting_answer a where a.meeting_id = any($1::uuid[])`,
    [meetingIds],
  );

/** Municipalities that are invited to the group and to these meetings. */
export const readGuests = (
  tx: Queries,
  meetingIds: readonly string[],
): Promise<{ meetingId: string; municipalityId: string }[]> =>
  tx.query(
    `select g.meeting_id as "meetingId", g.municipality_id as "municipalityId" from group_meeting_guest g
     where g.meeting_id = any($1::uuid[])`,
    [meetingIds],
  );
