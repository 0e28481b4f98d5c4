import type { Queries } from '@commonworks/api-platform';

/** A decision of a group. */
export interface DecisionRow {
  readonly groupId: string;
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** YYYY-MM-DD */
  readonly decidedOn: string;
  /** The earlier decision in whose place it stands. */
  readonly supersedes: string | null;
  readonly recordedBy: string;
  readonly recordedFor: string;
  readonly recordedAt: Date;
}

/** Those of the groups that the transaction sees, the newest first. */
export const readDecisions = (tx: Queries, groupIds: readonly string[]): Promise<DecisionRow[]> =>
  tx.query<DecisionRow>(
    `select d.group_id as "groupId", d.id, d.number, d.text, d.decided_on::text as "decidedOn", d.supersedes,
       d.recorded_by as "recordedBy", d.recorded_for as "recordedFor", d.recorded_at as "recordedAt"
     from group_decision d where d.group_id = any ($1::uuid[]) order by d.number desc`,
    [groupIds],
  );

/** Stores a decision; the group is held. */
export async function storeDecision(
  tx: Queries,
  decision: Omit<DecisionRow, 'id' | 'recordedAt'>,
): Promise<void> {
  const { groupId, number, text, decidedOn, supersedes, recordedBy, recordedFor } = decision;
  await tx.query(
    `insert into group_decision (group_id, number, text, decided_on, supersedes, recorded_by, recorded_for)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [groupId, number, text, decidedOn, supersedes, recordedBy, recordedFor],
  );
}
