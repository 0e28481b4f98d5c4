import type { Locale, Queries, Transaction } from '@commonworks/api-platform/worker';
import type { MeetingStatus } from '@commonworks/domain-meeting';

/** What people were told of a meeting last. */
export interface ToldRow {
  /** Null before they were told anything. */
  readonly status: MeetingStatus | null;
  readonly sequence: number;
  /** When somebody last had those asked again that had not answered. */
  readonly remindedAt: Date | null;
  readonly warnedFor: Date | null;
  readonly endedFor: Date | null;
}

/** What was told of the meeting, kept from other workers until the transaction ends. */
export async function holdTold(tx: Transaction, meetingId: string): Promise<ToldRow> {
  const [told] = await tx.query<ToldRow>(
    `insert into group_meeting_told as t (meeting_id) values ($1)
     on conflict (meeting_id) do update set sequence = t.sequence
     returning t.status, t.sequence, t.reminded_at as "remindedAt", t.warned_for as "warnedFor",
       t.ended_for as "endedFor"`,
    [meetingId],
  );
  if (!told) throw new Error('what was told of a meeting was not returned');
  return told;
}

export async function storeTold(
  tx: Transaction,
  meetingId: string,
  { status, sequence, remindedAt, warnedFor, endedFor }: ToldRow,
): Promise<void> {
  await tx.query(
    `update group_meeting_told set status = $2, sequence = $3, reminded_at = $4, warned_for = $5, ended_for = $6
     where meeting_id = $1`,
    [meetingId, status, sequence, remindedAt, warnedFor, endedFor],
  );
}

/** Somebody who is told of a meeting. */
export interface MeetingPerson {
  readonly personId: string;
  readonly municipalityId: string;
  readonly locale: Locale;
}

export const readMeetingPeople = (tx: Queries, meetingId: string): Promise<MeetingPerson[]> =>
  tx.query(
    `select p.person_id as "personId", p.municipality_id as "municipalityId", p.locale from group_meeting_people($1) p`,
    [meetingId],
  );

/** What a person's calendar was sent of a meeting. */
export interface InvitationRow {
  readonly id: string;
  readonly meetingId: string;
  readonly personId: string;
  /** Rises with each sending to this person. */
  readonly sequence: number;
  /** The sequence of the meeting that it tells of. */
  readonly told: number;
  readonly cancels: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly madeAt: Date;
}

const INVITATION_COLUMNS = `i.id, i.meeting_id as "meetingId", i.person_id as "personId", i.sequence, i.told, i.cancels,
  i.starts_at as "startsAt", i.ends_at as "endsAt", i.made_at as "madeAt"`;

/** The last that each person was sent of the meeting. */
export const readLastInvitations = (tx: Queries, meetingId: string): Promise<InvitationRow[]> =>
  tx.query(
    `select distinct on (i.person_id) ${INVITATION_COLUMNS} from group_meeting_invitation i
     where i.meeting_id = $1 order by i.person_id, i.sequence desc`,
    [meetingId],
  );

/** A sending, where it is the last to its person of its meeting. */
export async function readInvitation(tx: Queries, id: string): Promise<InvitationRow | null> {
  const [invitation] = await tx.query<InvitationRow>(
    `select ${INVITATION_COLUMNS} from group_meeting_invitation i
     where i.id = $1 and not exists (select from group_meeting_invitation n
       where n.meeting_id = i.meeting_id and n.person_id = i.person_id and n.sequence > i.sequence)`,
    [id],
  );
  return invitation ?? null;
}

export async function insertInvitation(
  tx: Transaction,
  { meetingId, personId, sequence, told, cancels, startsAt, endsAt }: Omit<InvitationRow, 'id' | 'madeAt'>,
): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `insert into group_meeting_invitation (meeting_id, person_id, sequence, told, cancels, starts_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [meetingId, personId, sequence, told, cancels, startsAt, endsAt],
  );
  if (!made) throw new Error('an inserted invitation was not returned');
  return made.id;
}
