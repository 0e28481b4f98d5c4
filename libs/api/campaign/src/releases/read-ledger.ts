import type { Transaction } from '@commonworks/api-platform';

/** The hidden contributors of a released figure. */
export interface DisclosedFigure {
  readonly questionId: string;
  readonly hidden: readonly string[];
}

/** What the consortium's releases are out about, in all its campaigns, those withdrawn included. The worker's. */
export const readLedger = (tx: Transaction, consortiumId: string): Promise<DisclosedFigure[]> =>
  tx.query(
    `select distinct l.question_id as "questionId", l.hidden from release_ledger l where l.consortium_id = $1`,
    [consortiumId],
  );

/** The versions of templates that the consortium's releases asked by, withdrawn ones included. */
export async function releasedVersions(tx: Transaction, consortiumId: string): Promise<string[]> {
  const versions = await tx.query<{ id: string }>(
    `select distinct c.template_version_id as id
     from release r join campaign c on (c.consortium_id, c.id) = (r.consortium_id, r.campaign_id)
     where r.consortium_id = $1 and r.published_at is not null`,
    [consortiumId],
  );
  return versions.map(({ id }) => id);
}
