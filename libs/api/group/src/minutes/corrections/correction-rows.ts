import type { Queries } from '@commonworks/api-platform/worker';
import type { Signed } from '../../people/group-people.js';

export interface CorrectionRow {
  readonly groupId: string;
  readonly meetingId: string;
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly proposedBy: string;
  readonly proposedFor: string;
  readonly at: Date;
  readonly accepted: boolean | null;
  readonly answer: string;
  readonly answeredAt: Date | null;
}

export interface AddendumRow {
  readonly groupId: string;
  readonly meetingId: string;
  readonly id: string;
  readonly text: string;
  readonly addedBy: string;
  readonly addedFor: string;
  readonly at: Date;
}

const CORRECTION = `c.group_id as "groupId", c.meeting_id as "meetingId", c.id, c.revision, c.text,
  c.proposed_by as "proposedBy", c.proposed_for as "proposedFor", c.proposed_at as at, c.accepted, c.answer,
  c.answered_at as "answeredAt"`;

/** Those of meetings that the transaction sees, the oldest first. */
export const readCorrections = (tx: Queries, meetingIds: readonly string[]): Promise<CorrectionRow[]> =>
  tx.query(
    `select ${CORRECTION} from minutes_correction c where c.meeting_id = any($1::uuid[]) order by c.proposed_at, c.id`,
    [meetingIds],
  );

export async function readCorrection(tx: Queries, id: string): Promise<CorrectionRow | undefined> {
  const [row] = await tx.query<CorrectionRow>(
    `select ${CORRECTION} from minutes_correction c where c.id = $1`,
    [id],
  );
  return row;
}

/** Those of meetings that the transaction sees, the oldest first. */
export const readAddenda = (tx: Queries, meetingIds: readonly string[]): Promise<AddendumRow[]> =>
  tx.query(
    `select a.group_id as "groupId", a.meeting_id as "meetingId", a.id, a.text, a.added_by as "addedBy",
       a.added_for as "addedFor", a.added_at as at
     from minutes_addendum a where a.meeting_id = any($1::uuid[]) order by a.added_at, a.id`,
    [meetingIds],
  );

interface NewCorrection {
  readonly groupId: string;
  readonly meetingId: string;
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly proposed: Signed;
}

export async function insertCorrection(tx: Queries, correction: NewCorrection): Promise<void> {
  const { groupId, meetingId, id, revision, text, proposed } = correction;
  await tx.query(
    `insert into minutes_correction (group_id, meeting_id, id, revision, text, proposed_by, proposed_for)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [groupId, meetingId, id, revision, text, proposed.personId, proposed.municipalityId],
  );
}

export async function storeAnswer(
  tx: Queries,
  id: string,
  { accepted, answer }: { readonly accepted: boolean; readonly answer: string },
  { personId, municipalityId }: Signed,
): Promise<void> {
  await tx.query(
    `update minutes_correction set accepted = $2, answer = $3, answered_by = $4, answered_for = $5,
       answered_at = statement_timestamp()
     where id = $1`,
    [id, accepted, answer, personId, municipalityId],
  );
}

export async function insertAddendum(
  tx: Queries,
  { groupId, meetingId, text }: Pick<AddendumRow, 'groupId' | 'meetingId' | 'text'>,
  { personId, municipalityId }: Signed,
): Promise<void> {
  await tx.query(
    `insert into minutes_addendum (group_id, meeting_id, text, added_by, added_for) values ($1, $2, $3, $4, $5)`,
    [groupId, meetingId, text, personId, municipalityId],
  );
}
