import type { Transaction } from '@commonworks/api-platform';
import type { KeptParts } from '@commonworks/domain-governance';
import type { DocumentRow } from '../document-rows.js';
import { readRequirements, standingRows } from './requirement-rows.js';

/** The requirements that a specification keeps. */
export async function readKeptRequirements(
  tx: Transaction,
  { id }: Pick<DocumentRow, 'id'>,
): Promise<KeptParts> {
  const rows = standingRows(await readRequirements(tx, [id]));
  return rows.length > 0 ? { requirements: rows.map(({ requirement }) => requirement) } : {};
}
