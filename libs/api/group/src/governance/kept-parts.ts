import type { Transaction } from '@commonworks/api-platform';
import type { GovernanceKind, KeptParts } from '@commonworks/domain-governance';
import { readKeptCosting } from './costing/kept-costing.js';
import type { DocumentRow } from './document-rows.js';
import { readKeptRequirements } from './requirements/kept-requirements.js';

type KeptReader = (tx: Transaction, row: DocumentRow) => Promise<KeptParts>;

/** Who reads what documents of a kind keep apart from their prose. */
const READERS: Partial<Readonly<Record<GovernanceKind, KeptReader>>> = {
  COSTING: readKeptCosting,
  REQUIREMENTS: readKeptRequirements,
};

/** What a draft keeps apart from its prose at present; a version that was sent has it in its content. */
export const readKept = async (tx: Transaction, row: DocumentRow): Promise<KeptParts> =>
  (await READERS[row.kind]?.(tx, row)) ?? {};
