import type { Queries } from '@commonworks/api-platform/worker';
import type {
  AgreementRule,
  GovernanceKind,
  SentStatus,
  WrittenFilling,
} from '@commonworks/domain-governance';

/** A governance document as it is written, for members and mostly for observers. */
export interface DocumentRow {
  readonly groupId: string;
  readonly id: string;
  readonly kind: GovernanceKind;
  readonly title: string;
  readonly status: 'DRAFT' | 'SENT';
  /** The version that is written, or was sent last. */
  readonly version: number;
  readonly edits: number;
  readonly written: WrittenFilling;
  readonly clauseEdits: Readonly<Record<string, number>>;
  readonly reason: string;
}

/** A version that was sent for review, without what it says. */
export interface VersionRow {
  readonly groupId: string;
  readonly documentId: string;
  readonly number: number;
  readonly id: string;
  readonly kind: GovernanceKind;
  readonly title: string;
  readonly status: SentStatus;
  readonly rule: AgreementRule;
  readonly populationPct: string;
  readonly signers: readonly string[];
  readonly hash: string;
  /** YYYY-MM-DD */
  readonly decideBy: string | null;
  readonly sentAt: Date;
  readonly agreedAt: Date | null;
  readonly inForceAt: Date | null;
}

const DOCUMENT = `d.group_id as "groupId", d.id, d.kind, d.title, d.status, d.version, d.edits, d.written,
  d.clause_edits as "clauseEdits", d.reason`;

const VERSION = `v.group_id as "groupId", v.document_id as "documentId", v.number, v.id, v.kind, v.title, v.status, v.rule,
  v.population_pct as "populationPct", v.signers, v.hash, v.decide_by::text as "decideBy", v.sent_at as "sentAt", v.agreed_at as "agreedAt",
  v.in_force_at as "inForceAt"`;

/** Documents by their ids, as far as the transaction sees them. */
export const readDocuments = (tx: Queries, ids: readonly string[]): Promise<DocumentRow[]> =>
  tx.query(`select ${DOCUMENT} from governance_document d where d.id = any($1::uuid[])`, [ids]);

/** Documents of groups, the first one first, as far as the transaction sees them. */
export const readDocumentsOf = (tx: Queries, groupIds: readonly string[]): Promise<DocumentRow[]> =>
  tx.query(
    `select ${DOCUMENT} from governance_document d where d.group_id = any($1::uuid[]) order by d.created_at, d.id`,
    [groupIds],
  );

/** Versions of documents, the newest first, as far as the transaction sees them. */
export const readVersions = (tx: Queries, documentIds: readonly string[]): Promise<VersionRow[]> =>
  tx.query(
    `select ${VERSION} from governance_version v where v.document_id = any($1::uuid[])
     order by v.document_id, v.number desc`,
    [documentIds],
  );

/** Versions of the documents of groups, the newest of each document first, as far as the transaction sees them. */
export const readVersionsOf = (tx: Queries, groupIds: readonly string[]): Promise<VersionRow[]> =>
  tx.query(
    `select ${VERSION} from governance_version v where v.group_id = any($1::uuid[])
     order by v.document_id, v.number desc`,
    [groupIds],
  );

/** What versions say, by their ids: canonical JSON. */
export async function readContents(tx: Queries, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; content: string }>(
    'select v.id, v.content from governance_version v where v.id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}
