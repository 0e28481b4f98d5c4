import type { Queries } from '@commonworks/api-platform/worker';
import type { Decided } from '@commonworks/domain-governance';

/** What a municipality said to a version, and who said it. */
export interface AgreementRow extends Decided {
  readonly groupId: string;
  readonly documentId: string;
  readonly version: number;
  readonly versionId: string;
  readonly id: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** What was said to versions, in the order in which it was, as far as the transaction sees it. */
export const readAgreements = (tx: Queries, versionIds: readonly string[]): Promise<AgreementRow[]> =>
  tx.query(
    `select a.group_id as "groupId", a.document_id as "documentId", a.version, a.version_id as "versionId", a.id,
       a.municipality_id as "municipalityId", a.decision, a.authority, a.by_law as "byLaw", a.resolution,
       a.resolved_on::text as "resolvedOn", a.reason, a.decided_by as "decidedBy", a.decided_at as "decidedAt"
     from governance_decision a where a.version_id = any($1::uuid[]) order by a.seq`,
    [versionIds],
  );

export async function insertAgreement(
  tx: Queries,
  { hash, ...row }: Omit<AgreementRow, 'id' | 'decidedAt'> & { readonly hash: string },
): Promise<string> {
  const [stored] = await tx.query<{ id: string }>(
    `insert into governance_decision (group_id, document_id, version, version_id, municipality_id, decision, authority,
       by_law, resolution, resolved_on, reason, hash, decided_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [
      row.groupId,
      row.documentId,
      row.version,
      row.versionId,
      row.municipalityId,
      row.decision,
      row.authority,
      row.byLaw,
      row.resolution,
      row.resolvedOn,
      row.reason,
      hash,
      row.decidedBy,
    ],
  );
  if (!stored) throw new Error('a decision that was stored has no id');
  return stored.id;
}
