import type { Queries } from '@commonworks/api-platform';
import type { LocalText } from '@commonworks/domain-assessment';
import {
  agreedPriority,
  type Requirement,
  type RequirementPriority,
  type RequirementSourceKind,
} from '@commonworks/domain-governance/requirements';

/** A requirement of a draft as it is stored. */
export interface RequirementRow {
  readonly groupId: string;
  readonly documentId: string;
  /** Unique; its number is unique in its document. */
  readonly id: string;
  /** Counts its changes, but for priorities of members. */
  readonly edits: number;
  /** Whether a person worked on it. */
  readonly touched: boolean;
  /** Why it has its status; may be empty. */
  readonly reason: string;
  /** The agreed priority that somebody set; null where it follows what members gave. */
  readonly setPriority: RequirementPriority | null;
  /** The number of the one that stands for it; null where it stands for itself. */
  readonly mergedInto: string | null;
  readonly requirement: Requirement;
}

interface Stored extends Omit<RequirementRow, 'requirement'> {
  readonly number: string;
  readonly type: Requirement['type'];
  readonly statement: LocalText;
  readonly rationale: LocalText;
  readonly acceptance: Requirement['acceptance'];
  readonly owner: LocalText | null;
  readonly sourceKind: RequirementSourceKind;
  readonly sourceId: string | null;
  readonly sourceLabel: LocalText | null;
  readonly needs: NonNullable<Requirement['needs']>;
  readonly parameters: readonly string[];
  readonly tests: NonNullable<Requirement['tests']>;
  readonly verification: Requirement['verification'];
  readonly status: Requirement['status'];
  readonly parents: readonly string[];
  readonly version: number;
  readonly priorities: Readonly<Record<string, RequirementPriority>>;
}

/** All requirements of documents, merged ones too, by their numbers, as far as the transaction sees them. */
export async function readRequirements(
  tx: Queries,
  documentIds: readonly string[],
): Promise<RequirementRow[]> {
  const rows = await tx.query<Stored>(
    `select r.group_id as "groupId", r.document_id as "documentId", r.id, r.edits, r.touched, r.reason,
       r.agreed_priority as "setPriority", r.merged_into as "mergedInto", r.number, r.type, r.statement, r.rationale,
       r.acceptance, r.owner, r.source_kind as "sourceKind", r.source_id as "sourceId", r.source_label as "sourceLabel",
       r.needs, r.parameters, r.tests, r.verification, r.status, r.parents, r.version,
       (select coalesce(jsonb_object_agg(p.municipality_id, p.priority), '{}') from governance_requirement_priority p
         join group_member m on m.group_id = p.group_id and m.municipality_id = p.municipality_id and m.standing = 'MEMBER'
         where p.group_id = r.group_id and p.document_id = r.document_id and p.number = r.number) as priorities
     from governance_requirement r where r.document_id = any($1::uuid[]) order by r.document_id, r.number`,
    [documentIds],
  );
  return rows.map((row) => asRow(row, prioritiesOf(row, rows)));
}

/** Those that stand for themselves. */
export const standingRows = (rows: readonly RequirementRow[]): RequirementRow[] =>
  rows.filter(({ mergedInto }) => mergedInto === null);

/** Of a member that gave it none, what it gave one that was merged into it: nobody but the member changes a priority. */
function prioritiesOf(row: Stored, rows: readonly Stored[]): Stored['priorities'] {
  const merged = rows.filter((one) => one.documentId === row.documentId && one.mergedInto === row.number);
  return merged.reduce((given, one) => ({ ...prioritiesOf(one, rows), ...given }), row.priorities);
}

function asRow(row: Stored, priorities: Stored['priorities']): RequirementRow {
  const { number, type, statement, rationale, acceptance, owner, verification, status, parents } = row;
  const { groupId, documentId, id, edits, touched, reason, setPriority, mergedInto } = row;
  return {
    groupId,
    documentId,
    id,
    edits,
    touched,
    reason,
    setPriority,
    mergedInto,
    requirement: {
      id: number,
      type,
      statement,
      rationale,
      source: sourceOf(row),
      priorities,
      agreedPriority: setPriority ?? agreedPriority(Object.values(priorities)),
      acceptance,
      verification,
      owner,
      status,
      parents,
      needs: row.needs,
      parameters: row.parameters,
      tests: row.tests,
      version: row.version,
    },
  };
}

const sourceOf = ({ sourceKind, sourceId, sourceLabel }: Stored): Requirement['source'] =>
  sourceKind === 'GROUP' || sourceId === null
    ? { kind: 'GROUP' }
    : { kind: sourceKind, id: sourceId, ...(sourceLabel && { label: sourceLabel }) };
