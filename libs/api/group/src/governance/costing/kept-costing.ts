import type { Transaction } from '@commonworks/api-platform';
import { agreedCosting } from '@commonworks/domain-costing';
import type { KeptParts } from '@commonworks/domain-governance';
import type { DocumentRow } from '../document-rows.js';
import { readScenarios } from './scenario-rows.js';
import { readShown } from './shown-figures.js';

/** The scenario that a costing says at present, with what every member sees; nothing where none is proposed. */
export async function readKeptCosting(tx: Transaction, { id }: DocumentRow): Promise<KeptParts> {
  const proposed = (await readScenarios(tx, [id])).find(({ isProposed }) => isProposed);
  return proposed ? { costing: agreedCosting(proposed, await readShown(tx, id)) } : {};
}
