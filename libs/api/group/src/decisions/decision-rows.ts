import type { Queries } from '@commonworks/api-platform';
import type { CountedVote } from './vote-rows.js';

/** A decision of a group. */
export interface DecisionRow extends Omit<CountedVote, 'population'> {
  readonly groupId: string;
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** The same in French, where somebody wrote it. */
  readonly textFr: string | null;
  /** YYYY-MM-DD */
  readonly decidedOn: string;
  /** The meeting in which it was decided. */
  readonly meetingId: string | null;
  /** The earlier decision in whose place it stands. */
  readonly supersedes: string | null;
  readonly recordedBy: string;
  readonly recordedFor: string;
  readonly recordedAt: Date;
}

/** Those of the groups that the transaction sees, the newest first. */
export const readDecisions = (tx: Queries, groupIds: readonly string[]): Promise<DecisionRow[]> =>
  tx.query<DecisionRow>(
    `select d.group_id as "groupId", d.id, d.number, d.text, nullif(d.text_fr, '') as "textFr",
       d.decided_on::text as "decidedOn", d.meeting_id as "meetingId", d.rule, d.voted_at as "votedAt", d.members,
       d.present, d.needed, d.result, d.supersedes,
       d.recorded_by as "recordedBy", d.recorded_for as "recordedFor", d.recorded_at as "recordedAt"
     from group_decision d where d.group_id = any ($1::uuid[]) order by d.number desc`,
    [groupIds],
  );

/** Stores a decision; the group is held. */
export async function storeDecision(
  tx: Queries,
  decision: Omit<DecisionRow, 'recordedAt'> & Pick<CountedVote, 'population'>,
): Promise<void> {
  const { groupId, id, number, text, textFr, decidedOn, meetingId, supersedes } = decision;
  const { rule, votedAt, members, population, present, needed, result } = decision;
  await tx.query(
    `insert into group_decision (group_id, id, number, text, text_fr, decided_on, meeting_id, supersedes, rule, voted_at,
       members, population, present, needed, result, recorded_by, recorded_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      groupId,
      id,
      number,
      text,
      textFr ?? '',
      decidedOn,
      meetingId,
      supersedes,
      rule,
      votedAt,
      members,
      population,
      present,
      needed,
      result,
      decision.recordedBy,
      decision.recordedFor,
    ],
  );
}
