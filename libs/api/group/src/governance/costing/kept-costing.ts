import type { Transaction } from '@commonworks/api-platform';
import { agreedCosting, type ScenarioModel } from '@commonworks/domain-costing';
import type { KeptParts } from '@commonworks/domain-governance';
import type { DocumentRow } from '../document-rows.js';
import { readScenarios } from './scenario-rows.js';
import { readShown } from './shown-figures.js';

/** The scenario that a costing says at present, with what every member sees; nothing where none is proposed. */
export async function readKeptCosting(tx: Transaction, { id }: DocumentRow): Promise<KeptParts> {
  const proposed = (await readScenarios(tx, [id])).find(({ isProposed }) => isProposed);
  if (!proposed) return {};
  const model = await withNames(tx, proposed.model);
  return { costing: agreedCosting({ ...proposed, model }, await readShown(tx, id)) };
}

/** Each participant by the name of its municipality: what is agreed to is read without the product. */
async function withNames(tx: Transaction, model: ScenarioModel): Promise<ScenarioModel> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select m.id, m.name from municipality m where m.id = any($1::uuid[])',
    [model.participants.map(({ code }) => code)],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return {
    ...model,
    participants: model.participants.map((one) => ({ ...one, name: names.get(one.code) ?? null })),
  };
}
