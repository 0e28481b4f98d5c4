import type { Queries } from '@commonworks/api-platform';
import type { RemarkKind, RemarkState } from '@commonworks/domain-governance';
import type { Signed } from '../../people/group-people.js';
import type { Suggestion } from './suggestion.js';

/** What somebody said of a clause. */
export interface RemarkRow {
  readonly groupId: string;
  readonly documentId: string;
  readonly id: string;
  readonly clauseId: string;
  readonly kind: RemarkKind;
  readonly state: RemarkState;
  /** The version that was written or in review when it was said. */
  readonly version: number;
  readonly text: string;
  readonly suggestion: Suggestion | null;
  /** How often the clause was changed when the change was suggested; null of a comment. */
  readonly madeOn: number | null;
  readonly authorId: string;
  readonly authorFor: string;
  readonly writtenAt: Date;
  readonly decidedBy: string | null;
  readonly decidedFor: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string;
}

/** What somebody answered to it. */
export interface ReplyRow {
  readonly groupId: string;
  readonly remarkId: string;
  readonly id: string;
  readonly text: string;
  readonly authorId: string;
  readonly authorFor: string;
  readonly writtenAt: Date;
  readonly removedAt: Date | null;
}

const REMARK = `m.group_id as "groupId", m.document_id as "documentId", m.id, m.clause_id as "clauseId", m.kind, m.state,
  m.version, m.text, m.suggestion, m.made_on as "madeOn", m.author_id as "authorId", m.author_for as "authorFor",
  m.written_at as "writtenAt", m.decided_by as "decidedBy", m.decided_for as "decidedFor", m.decided_at as "decidedAt",
  m.reason`;

const REPLY = `r.group_id as "groupId", r.remark_id as "remarkId", r.id, r.text, r.author_id as "authorId",
  r.author_for as "authorFor", r.written_at as "writtenAt", r.removed_at as "removedAt"`;

/** Of documents, in the order in which they were said, as far as the transaction sees them. */
export const readRemarks = (tx: Queries, documentIds: readonly string[]): Promise<RemarkRow[]> =>
  tx.query(`select ${REMARK} from governance_remark m where m.document_id = any($1::uuid[]) order by m.seq`, [
    documentIds,
  ]);

/** One, as far as the transaction sees it. */
export async function readRemark(tx: Queries, id: string): Promise<RemarkRow | undefined> {
  const [row] = await tx.query<RemarkRow>(`select ${REMARK} from governance_remark m where m.id = $1`, [id]);
  return row;
}

/** To remarks, in the order in which they were given. */
export const readReplies = (tx: Queries, remarkIds: readonly string[]): Promise<ReplyRow[]> =>
  tx.query(
    `select ${REPLY} from governance_remark_reply r where r.remark_id = any($1::uuid[]) order by r.seq`,
    [remarkIds],
  );

export async function readReply(tx: Queries, id: string): Promise<ReplyRow | undefined> {
  const [row] = await tx.query<ReplyRow>(`select ${REPLY} from governance_remark_reply r where r.id = $1`, [
    id,
  ]);
  return row;
}

/** How much was said of a document. */
export async function countRemarks(tx: Queries, documentId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::int as count from governance_remark m where m.document_id = $1',
    [documentId],
  );
  return row?.count ?? 0;
}

/** How much was answered to a remark. */
export async function countReplies(tx: Queries, remarkId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::int as count from governance_remark_reply r where r.remark_id = $1',
    [remarkId],
  );
  return row?.count ?? 0;
}

export type NewRemark = Pick<
  RemarkRow,
  'groupId' | 'documentId' | 'clauseId' | 'kind' | 'version' | 'text' | 'suggestion' | 'madeOn'
>;

export async function insertRemark(
  tx: Queries,
  remark: NewRemark,
  { personId, municipalityId }: Signed,
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into governance_remark (group_id, document_id, clause_id, kind, version, text, suggestion, made_on, author_id,
       author_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      remark.groupId,
      remark.documentId,
      remark.clauseId,
      remark.kind,
      remark.version,
      remark.text,
      remark.suggestion && JSON.stringify(remark.suggestion),
      remark.madeOn,
      personId,
      municipalityId,
    ],
  );
  if (!row) throw new Error('a remark that was stored has no id');
  return row.id;
}

export async function insertReply(
  tx: Queries,
  { groupId, id, text }: Pick<RemarkRow, 'groupId' | 'id' | 'text'>,
  { personId, municipalityId }: Signed,
): Promise<void> {
  await tx.query(
    `insert into governance_remark_reply (group_id, remark_id, text, author_id, author_for)
     values ($1, $2, $3, $4, $5)`,
    [groupId, id, text, personId, municipalityId],
  );
}

/** It is resolved, accepted or refused. */
export async function storeSettled(
  tx: Queries,
  id: string,
  { state, reason }: { readonly state: 'RESOLVED' | 'ACCEPTED' | 'REFUSED'; readonly reason: string },
  { personId, municipalityId }: Signed,
): Promise<void> {
  await tx.query(
    `update governance_remark set state = $2, reason = $3, decided_by = $4, decided_for = $5,
       decided_at = statement_timestamp()
     where id = $1`,
    [id, state, reason, personId, municipalityId],
  );
}

export async function storeReopened(tx: Queries, id: string): Promise<void> {
  await tx.query(
    `update governance_remark set state = 'OPEN', decided_by = null, decided_for = null, decided_at = null where id = $1`,
    [id],
  );
}

/** Its words go; that there was something stays. */
export async function storeWithdrawn(tx: Queries, id: string): Promise<void> {
  await tx.query(
    `update governance_remark set state = 'WITHDRAWN', text = '', suggestion = null where id = $1`,
    [id],
  );
}

/** The words of an answer go. */
export async function storeReplyRemoved(tx: Queries, id: string): Promise<void> {
  await tx.query(
    `update governance_remark_reply set text = '', removed_at = statement_timestamp()
     where id = $1 and removed_at is null`,
    [id],
  );
}
