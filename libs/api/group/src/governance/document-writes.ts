import type { Queries } from '@commonworks/api-platform';
import type {
  AgreementRule,
  GovernanceKind,
  SentStatus,
  WrittenFilling,
} from '@commonworks/domain-governance';
import type { Signed } from '../people/group-people.js';
import type { DocumentRow, VersionRow } from './document-rows.js';

export async function insertDocument(
  tx: Queries,
  groupId: string,
  { kind, title, written }: { kind: GovernanceKind; title: string; written: WrittenFilling },
  { personId, municipalityId }: Signed,
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into governance_document (group_id, kind, title, written, created_by, created_for)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [groupId, kind, title, JSON.stringify(written), personId, municipalityId],
  );
  if (!row) throw new Error('a document that was stored has no id');
  return row.id;
}

/** What is written from now on in one clause. */
export async function storeWritten(
  tx: Queries,
  id: string,
  clauseId: string,
  written: WrittenFilling,
): Promise<void> {
  await tx.query(
    `update governance_document set written = $2, edits = edits + 1,
       clause_edits = jsonb_set(clause_edits, array[$3::text], to_jsonb(coalesce((clause_edits ->> $3::text)::int, 0) + 1))
     where id = $1`,
    [id, JSON.stringify(written), clauseId],
  );
}

/** Something that a draft keeps apart from its prose changed. */
export async function raiseEdits(tx: Queries, id: string): Promise<void> {
  await tx.query('update governance_document set edits = edits + 1 where id = $1', [id]);
}

export interface NewVersion {
  readonly rule: AgreementRule;
  readonly populationPct: string;
  readonly signers: readonly string[];
  readonly content: string;
  readonly hash: string;
  readonly decideBy: string | null;
}

/** A draft is sent for review as it stands: a version of its own. */
export async function storeSent(
  tx: Queries,
  document: DocumentRow,
  { rule, populationPct, signers, content, hash, decideBy }: NewVersion,
  { personId, municipalityId }: Signed,
): Promise<string> {
  const { groupId, id, version, kind, title } = document;
  const [row] = await tx.query<{ id: string }>(
    `insert into governance_version (group_id, document_id, number, kind, title, rule, signers, content, hash, decide_by,
       sent_by, sent_for, population_pct)
     values ($1, $2, $3, $4, $5, $6, $7::uuid[], $8, $9, $10, $11, $12, $13) returning id`,
    [
      groupId,
      id,
      version,
      kind,
      title,
      rule,
      signers,
      content,
      hash,
      decideBy,
      personId,
      municipalityId,
      populationPct,
    ],
  );
  if (!row) throw new Error('a version that was stored has no id');
  await tx.query(`update governance_document set status = 'SENT' where id = $1`, [id]);
  return row.id;
}

/** It is written on, as the next version. */
export async function storeRevised(tx: Queries, id: string, reason: string): Promise<void> {
  await tx.query(
    `update governance_document set status = 'DRAFT', version = version + 1, reason = $2 where id = $1`,
    [id, reason],
  );
}

/** A version comes so far. */
export async function storeStatus(
  tx: Queries,
  { id }: Pick<VersionRow, 'id'>,
  status: SentStatus,
): Promise<void> {
  await tx.query(
    `update governance_version set status = $2::text,
       agreed_at = case when $2::text in ('AGREED', 'IN_FORCE') then coalesce(agreed_at, statement_timestamp()) else agreed_at end,
       in_force_at = case when $2::text = 'IN_FORCE' then statement_timestamp() else in_force_at end,
       superseded_at = case when $2::text = 'SUPERSEDED' then statement_timestamp() end
     where id = $1`,
    [id, status],
  );
}
