import type { Queries } from '@commonworks/api-platform';
import type { Requirement, RequirementPriority } from '@commonworks/domain-governance/requirements';
import type { DocumentRow } from '../document-rows.js';
import type { Signed } from '../../people/group-people.js';
import type { RequirementRow } from './requirement-rows.js';

/** What is stored of a requirement beside itself. */
export interface WrittenRequirement {
  readonly requirement: Requirement;
  readonly setPriority: RequirementPriority | null;
  readonly reason: string;
  readonly touched: boolean;
}

/** What changes, in the order in which statements name it. */
function valuesOf({ requirement, setPriority, reason, touched }: WrittenRequirement): unknown[] {
  const { type, statement, rationale, acceptance, owner, source, verification, status, parents } =
    requirement;
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return [
    type,
    json(statement),
    json(rationale),
    json(acceptance),
    json(owner),
    json(source.kind === 'GROUP' ? null : (source.label ?? null)),
    json(requirement.needs ?? []),
    requirement.parameters ?? [],
    json(requirement.tests ?? []),
    setPriority,
    verification,
    status,
    reason,
    parents,
    touched,
  ];
}

export async function insertRequirement(
  tx: Queries,
  { groupId, id: documentId }: Pick<DocumentRow, 'groupId' | 'id'>,
  written: WrittenRequirement,
  { personId, municipalityId }: Signed,
): Promise<string> {
  const { id: number, source } = written.requirement;
  const key = [groupId, documentId, number, source.kind, source.kind === 'GROUP' ? null : source.id];
  const values = [...key, personId, municipalityId, ...valuesOf(written)];
  const [row] = await tx.query<{ id: string }>(
    `insert into governance_requirement (group_id, document_id, number, source_kind, source_id, created_by, created_for,
       type, statement, rationale, acceptance, owner, source_label, needs, parameters, tests, agreed_priority, verification,
       status, reason, parents, touched)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
     returning id`,
    values,
  );
  if (!row) throw new Error('a requirement that was stored has no id');
  return row.id;
}

/** It reads so from now on. */
export async function storeRequirement(
  tx: Queries,
  { id }: Pick<RequirementRow, 'id'>,
  written: WrittenRequirement,
): Promise<void> {
  await tx.query(
    `update governance_requirement set type = $2, statement = $3, rationale = $4, acceptance = $5, owner = $6,
       source_label = $7, needs = $8, parameters = $9, tests = $10, agreed_priority = $11, verification = $12, status = $13,
       reason = $14, parents = $15, touched = $16, version = $17, edits = edits + 1
     where id = $1`,
    [id, ...valuesOf(written), written.requirement.version],
  );
}

/** Another one stands for it. */
export async function storeMerged(tx: Queries, { id }: RequirementRow, into: string): Promise<void> {
  await tx.query(
    'update governance_requirement set merged_into = $2, touched = true, edits = edits + 1 where id = $1',
    [id, into],
  );
}

/** How much a member needs it; null: it does not say any more. */
export async function storePriority(
  tx: Queries,
  { groupId, documentId, requirement }: RequirementRow,
  priority: RequirementPriority | null,
  { personId, municipalityId }: Signed,
): Promise<void> {
  const key = [groupId, documentId, requirement.id, municipalityId];
  if (priority === null)
    await tx.query(
      `delete from governance_requirement_priority
       where group_id = $1 and document_id = $2 and number = $3 and municipality_id = $4`,
      key,
    );
  else
    await tx.query(
      `insert into governance_requirement_priority (group_id, document_id, number, municipality_id, priority, given_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (group_id, document_id, number, municipality_id)
       do update set priority = excluded.priority, given_by = excluded.given_by, given_at = statement_timestamp()`,
      [...key, priority, personId],
    );
}

/** Something that its document keeps changed: who sends it names what was read. */
export async function countEdit(tx: Queries, documentId: string): Promise<void> {
  await tx.query('update governance_document set edits = edits + 1 where id = $1', [documentId]);
}
