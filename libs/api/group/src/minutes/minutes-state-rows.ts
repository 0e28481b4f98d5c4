import type { Queries } from '@commonworks/api-platform/worker';
import type { MinutesStatus } from '@commonworks/domain-minutes';

/** Where minutes stand, as the reader or the worker is told. */
export interface StateRow {
  readonly meetingId: string;
  readonly status: MinutesStatus;
  readonly correctionsUntil: Date | null;
  /** Corrections that nobody has answered, where the transaction sees them. */
  readonly open: readonly string[];
}

/** Of meetings, as far as the transaction sees it: beyond the members from when they were circulated. */
export const readStates = (tx: Queries, meetingIds: readonly string[]): Promise<StateRow[]> =>
  tx.query(
    `select c.meeting_id as "meetingId", c.status, c.corrections_until as "correctionsUntil",
       array(select n.id from minutes_correction n where n.meeting_id = c.meeting_id and n.answered_at is null) as open
     from minutes_copy c where c.meeting_id = any($1::uuid[])
     union all
     select m.meeting_id, m.status, m.corrections_until,
       array(select n.id from minutes_correction n where n.meeting_id = m.meeting_id and n.answered_at is null)
     from meeting_minutes m where m.meeting_id = any($1::uuid[]) and m.status = 'DRAFT'`,
    [meetingIds],
  );
