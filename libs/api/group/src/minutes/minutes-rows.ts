import type { Queries } from '@commonworks/api-platform/worker';
import type { MinutesRecord, MinutesStatus } from '@commonworks/domain-minutes';
import type { MinutesLanguage } from './minutes.enums.js';

/** Minutes as members have them, without their text. */
export interface MinutesRow {
  readonly groupId: string;
  readonly meetingId: string;
  readonly status: MinutesStatus;
  readonly language: MinutesLanguage;
  readonly revision: number;
  readonly version: number;
  readonly reason: string;
  readonly circulatedAt: Date | null;
  readonly correctionsUntil: Date | null;
  readonly circulated: MinutesRecord | null;
  readonly digest: string | null;
  readonly adoptedAt: Date | null;
  readonly adoptedBy: string | null;
  readonly adoptedFor: string | null;
}

/** Minutes as they are read beyond the members. */
export interface CopyRow extends Omit<MinutesRow, 'reason' | 'circulated'> {
  readonly body: MinutesRecord;
  readonly leftOut: number;
}

const COLUMNS = `m.group_id as "groupId", m.meeting_id as "meetingId", m.status, m.language, m.revision, m.version,
  m.circulated_at as "circulatedAt", m.corrections_until as "correctionsUntil", m.digest,
  m.adopted_at as "adoptedAt", m.adopted_by as "adoptedBy", m.adopted_for as "adoptedFor"`;

/** Of meetings by their ids, as far as the transaction sees them: members alone do. */
export const readMinutes = (tx: Queries, meetingIds: readonly string[]): Promise<MinutesRow[]> =>
  tx.query(
    `select ${COLUMNS}, m.reason, m.circulated from meeting_minutes m where m.meeting_id = any($1::uuid[])`,
    [meetingIds],
  );

/** What was circulated of them, as far as the transaction sees it. */
export const readCopies = (tx: Queries, meetingIds: readonly string[]): Promise<CopyRow[]> =>
  tx.query(
    `select ${COLUMNS}, m.body, m.left_out as "leftOut" from minutes_copy m where m.meeting_id = any($1::uuid[])`,
    [meetingIds],
  );

/** Meetings of groups whose minutes were adopted, the newest first, as far as the transaction sees them. */
export const readAdopted = (
  tx: Queries,
  groupIds: readonly string[],
): Promise<{ groupId: string; meetingId: string }[]> =>
  tx.query(
    `select m.group_id as "groupId", m.meeting_id as "meetingId" from minutes_copy m
     where m.group_id = any($1::uuid[]) and m.status = 'ADOPTED' order by m.adopted_at desc, m.meeting_id`,
    [groupIds],
  );

/** One, locked until the transaction ends: no change of its text comes in between. */
export async function lockMinutes(tx: Queries, meetingId: string): Promise<MinutesRow | undefined> {
  await tx.query('select m.meeting_id from meeting_minutes m where m.meeting_id = $1 for update', [
    meetingId,
  ]);
  return (await readMinutes(tx, [meetingId]))[0];
}
