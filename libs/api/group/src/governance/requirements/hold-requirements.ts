import { AppError, notFound, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { holdDocument, type Held } from '../require-document.js';
import { readRequirements, type RequirementRow } from './requirement-rows.js';

export interface HeldRequirements extends Held {
  /** Merged ones too. */
  readonly rows: readonly RequirementRow[];
}

/**
 * A specification that is written, with its requirements, for who writes in its group, alone until the transaction ends.
 * @throws AppError NOT_FOUND for who does not, and where there is none; CONFLICT where it was sent for review, and while the
 *   group is paused or closed
 */
export async function holdRequirements(
  tx: Transaction,
  ctx: TenantContext,
  documentId: string,
): Promise<HeldRequirements> {
  const held = await holdDocument(tx, ctx, documentId, 'write');
  if (held.document.kind !== 'REQUIREMENTS') notFound();
  if (held.document.status !== 'DRAFT') throw new AppError('CONFLICT', {}, 'group:refused.governance.WRITE');
  return { ...held, rows: await readRequirements(tx, [documentId]) };
}

/**
 * One of them that stands for itself.
 * @throws AppError NOT_FOUND
 */
export const requireRow = (rows: readonly RequirementRow[], id: string): RequirementRow =>
  rows.find((row) => row.id === id && row.mergedInto === null) ?? notFound();
