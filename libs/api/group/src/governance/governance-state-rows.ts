import type { Queries } from '@commonworks/api-platform/worker';
import type { AgreementDecision, SentStatus } from '@commonworks/domain-governance';

/** A version as notifications tell of it, to the reader and to the worker. */
export interface StateRow {
  readonly groupId: string;
  readonly documentId: string;
  readonly versionId: string;
  readonly title: string;
  readonly status: SentStatus;
  /** YYYY-MM-DD */
  readonly decideBy: string | null;
  /** Whether it is the newest, and its document is not written. */
  readonly isCurrent: boolean;
  /** The decision that is told of; null where the version itself is. */
  readonly decision: AgreementDecision | null;
  /** The name of who decided. */
  readonly municipality: string;
  readonly decidedFor: string | null;
  /** Whether that decision stands, and no later one of the same municipality. */
  readonly isStanding: boolean;
  /** The municipalities that have decided. */
  readonly decided: readonly string[];
  readonly partId: string;
}

/** Of versions or of decisions by their ids, as far as the transaction sees them. */
export const readStates = (tx: Queries, partIds: readonly string[]): Promise<StateRow[]> =>
  tx.query(
    `select v.group_id as "groupId", v.document_id as "documentId", v.id as "versionId", d.title, v.status,
       v.decide_by::text as "decideBy", (d.status = 'SENT' and d.version = v.number) as "isCurrent", a.decision,
       coalesce(m.name, '') as municipality, a.municipality_id as "decidedFor",
       not exists (select from governance_decision later where later.version_id = v.id
         and later.municipality_id = a.municipality_id and later.seq > a.seq) as "isStanding",
       array(select o.municipality_id from governance_decision o where o.version_id = v.id) as decided,
       coalesce(a.id, v.id) as "partId"
     from governance_version v
     join governance_document d on d.group_id = v.group_id and d.id = v.document_id
     left join governance_decision a on a.version_id = v.id and a.id = any($1::uuid[])
     left join municipality m on m.id = a.municipality_id
     where v.id = any($1::uuid[]) or a.id is not null`,
    [partIds],
  );
