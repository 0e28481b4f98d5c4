import type { Queries } from '@commonworks/api-platform/worker';
import type { Signed } from '../../people/group-people.js';

/** Somebody who was in a meeting for a municipality. */
export interface AttendancePlan {
  readonly municipalityId: string;
  /** Null for somebody who is not of the group. */
  readonly personId: string | null;
  /** As it was when that was written down. */
  readonly name: string;
  readonly alternate: boolean;
  readonly remote: boolean;
  /** Null: from the beginning. */
  readonly from: Date | null;
  /** Null: until the end. */
  readonly to: Date | null;
}

export interface AttendanceRow extends AttendancePlan {
  readonly groupId: string;
  readonly meetingId: string;
  readonly id: string;
  readonly version: number;
}

const COLUMNS = `a.group_id as "groupId", a.meeting_id as "meetingId", a.id, a.municipality_id as "municipalityId",
  a.person_id as "personId", a.name, a.alternate, a.remote, a.from_at as "from", a.to_at as "to", a.version`;

/** Of meetings, as far as the transaction sees it. */
export const readAttendance = (tx: Queries, meetingIds: readonly string[]): Promise<AttendanceRow[]> =>
  tx.query(
    `select ${COLUMNS} from meeting_attendance a where a.meeting_id = any($1::uuid[])
     order by a.municipality_id, a.from_at nulls first, a.name, a.id`,
    [meetingIds],
  );

export async function readPresence(tx: Queries, id: string): Promise<AttendanceRow | undefined> {
  const [row] = await tx.query<AttendanceRow>(`select ${COLUMNS} from meeting_attendance a where a.id = $1`, [
    id,
  ]);
  return row;
}

export async function insertAttendance(
  tx: Queries,
  meeting: { readonly groupId: string; readonly id: string },
  plan: AttendancePlan,
  signed: Signed,
): Promise<void> {
  const { municipalityId, personId, name, alternate, remote, from, to } = plan;
  await tx.query(
    `insert into meeting_attendance (group_id, meeting_id, municipality_id, person_id, name, alternate, remote, from_at,
       to_at, recorded_by, recorded_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      meeting.groupId,
      meeting.id,
      municipalityId,
      personId,
      name,
      alternate,
      remote,
      from,
      to,
      signed.personId,
      signed.municipalityId,
    ],
  );
}

export async function storeAttendance(
  tx: Queries,
  id: string,
  plan: AttendancePlan,
  signed: Signed,
): Promise<void> {
  const { municipalityId, personId, name, alternate, remote, from, to } = plan;
  await tx.query(
    `update meeting_attendance set municipality_id = $2, person_id = $3, name = $4, alternate = $5, remote = $6,
       from_at = $7, to_at = $8, recorded_by = $9, recorded_for = $10, version = version + 1
     where id = $1`,
    [id, municipalityId, personId, name, alternate, remote, from, to, signed.personId, signed.municipalityId],
  );
}

export async function removeAttendance(tx: Queries, id: string): Promise<void> {
  await tx.query('delete from meeting_attendance where id = $1', [id]);
}
