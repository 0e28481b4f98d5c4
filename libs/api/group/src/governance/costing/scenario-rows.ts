import type { Queries } from '@commonworks/api-platform';
import type { ScenarioModel } from '@commonworks/domain-costing';
import type { Signed } from '../../people/group-people.js';

/** A scenario of a costing that is written. */
export interface ScenarioRow {
  readonly documentId: string;
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly model: ScenarioModel;
  readonly isProposed: boolean;
  readonly edits: number;
}

/** What people write of one. */
export type ScenarioText = Pick<ScenarioRow, 'name' | 'note' | 'model'>;

/** Scenarios of documents, the first one first, as far as the transaction sees them. */
export const readScenarios = (tx: Queries, documentIds: readonly string[]): Promise<ScenarioRow[]> =>
  tx.query(
    `select s.document_id as "documentId", s.id, s.name, s.note, s.model, s.is_proposed as "isProposed", s.edits
     from costing_scenario s where s.document_id = any($1::uuid[]) order by s.created_at, s.id`,
    [documentIds],
  );

export async function insertScenario(
  tx: Queries,
  { groupId, id: documentId }: { readonly groupId: string; readonly id: string },
  { name, note, model }: ScenarioText,
  { personId, municipalityId }: Signed,
): Promise<void> {
  await tx.query(
    `insert into costing_scenario (group_id, document_id, name, note, model, created_by, created_for)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [groupId, documentId, name, note, JSON.stringify(model), personId, municipalityId],
  );
}

export async function storeScenario(
  tx: Queries,
  id: string,
  { name, note, model }: ScenarioText,
): Promise<void> {
  await tx.query(
    'update costing_scenario set name = $2, note = $3, model = $4, edits = edits + 1 where id = $1',
    [id, name, note, JSON.stringify(model)],
  );
}

/** This one is what its document says, in the place of any other. */
export async function storeProposed(tx: Queries, documentId: string, id: string): Promise<void> {
  await tx.query('update costing_scenario set is_proposed = false where document_id = $1 and is_proposed', [
    documentId,
  ]);
  await tx.query('update costing_scenario set is_proposed = true where id = $1', [id]);
}

export async function removeScenario(tx: Queries, id: string): Promise<void> {
  await tx.query('delete from costing_scenario where id = $1', [id]);
}
