import type { Queries } from '@commonworks/api-platform/worker';
import type { AgendaItem, PollAnswer, Zone } from '@commonworks/domain-meeting';
import type { MeetingRow } from './meeting-rows.js';

/** What is said of a meeting when its times are proposed. */
export interface NewMeeting {
  readonly id: string;
  readonly groupId: string;
  readonly title: string;
  readonly place: string;
  readonly zone: Zone;
  readonly minutes: number;
  readonly agenda: readonly AgendaItem[];
  readonly deadline: Date;
  readonly times: readonly Date[];
  /** Municipalities that are invited to the group. */
  readonly guests: readonly string[];
}

export async function insertMeeting(
  tx: Queries,
  { id, groupId, title, place, zone, minutes, agenda, deadline, times, guests }: NewMeeting,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `insert into group_meeting (group_id, id, title, place, zone, minutes, agenda, deadline, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [groupId, id, title, place, zone, minutes, JSON.stringify(agenda), deadline, personId],
  );
  await tx.query(
    `insert into group_meeting_time (group_id, meeting_id, starts_at) select $1, $2, unnest($3::timestamptz[])`,
    [groupId, id, times],
  );
  await tx.query(
    `insert into group_meeting_guest (group_id, meeting_id, municipality_id) select $1, $2, unnest($3::uuid[])`,
    [groupId, id, guests],
  );
}

/** What of a meeting can be changed after it was proposed. */
export type ChangedMeeting = Pick<
  MeetingRow,
  'title' | 'place' | 'minutes' | 'agenda' | 'status' | 'deadline' | 'startsAt' | 'sequence' | 'reason'
>;

export async function storeMeeting(
  tx: Queries,
  id: string,
  { title, place, minutes, agenda, status, deadline, startsAt, sequence, reason }: ChangedMeeting,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `update group_meeting set title = $2, place = $3, minutes = $4, agenda = $5, status = $6, deadline = $7,
       starts_at = $8, sequence = $9, reason = $10, changed_by = $11, changed_at = statement_timestamp(),
       version = version + 1
     where id = $1`,
    [
      id,
      title,
      place,
      minutes,
      JSON.stringify(agenda),
      status,
      deadline,
      startsAt,
      sequence,
      reason,
      personId,
    ],
  );
}

/** Those that have not answered are to be asked again. */
export async function storeReminded(tx: Queries, id: string): Promise<void> {
  await tx.query('update group_meeting set reminded_at = statement_timestamp() where id = $1', [id]);
}

/** A municipality's answers, in place of those it gave before. */
export async function storeAnswers(
  tx: Queries,
  { id, groupId }: Pick<MeetingRow, 'id' | 'groupId'>,
  municipalityId: string,
  answers: readonly { readonly timeId: string; readonly answer: PollAnswer }[],
  personId: string | null,
): Promise<void> {
  await tx.query(
    `insert into group_meeting_answer (group_id, meeting_id, time_id, municipality_id, answer, answered_by)
     select $1, $2, a."timeId", $3, a.answer, $4
     from jsonb_to_recordset($5::jsonb) as a ("timeId" uuid, answer text)
     on conflict (group_id, meeting_id, time_id, municipality_id) do update
       set answer = excluded.answer, answered_by = excluded.answered_by, answered_at = statement_timestamp()`,
    [groupId, id, municipalityId, personId, JSON.stringify(answers)],
  );
}
