import { AppError, notFound, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { holdDocument, type Held } from '../require-document.js';

/**
 * A costing for who writes in its group, alone until the transaction ends.
 * @throws AppError NOT_FOUND for who does not write there, and where there is no costing; CONFLICT while the group is paused
 *   or closed
 */
export async function holdCosting(tx: Transaction, ctx: TenantContext, documentId: string): Promise<Held> {
  const held = await holdDocument(tx, ctx, documentId, 'write');
  return held.document.kind === 'COSTING' ? held : notFound();
}

/** @throws AppError CONFLICT where it is not written at present */
export function requireWritten({ document }: Held): void {
  if (document.status !== 'DRAFT') throw new AppError('CONFLICT', {}, 'group:refused.governance.WRITE');
}
