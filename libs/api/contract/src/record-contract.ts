import { hintChange, recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';
import type { ContractRow } from './contract-rows.js';

/** What is done with contracts, as the audit log says it. */
const STEPS = {
  ADD: { audit: 'CONTRACT_ADDED' },
  CHANGE: { audit: 'CONTRACT_CHANGED' },
  REMOVE: { audit: 'CONTRACT_REMOVED' },
  ADD_FILE: { audit: 'CONTRACT_FILE_ADDED' },
  REPLACE_FILE: { audit: 'CONTRACT_FILE_REPLACED' },
  REMOVE_FILE: { audit: 'CONTRACT_FILE_REMOVED' },
} as const;

/** Writes into the holder's log what was done, never what a file is called, and tells the consortium's open pages. */
export async function recordContract(
  tx: Transaction,
  ctx: TenantContext,
  step: keyof typeof STEPS,
  { id, consortiumId, municipalityId }: Pick<ContractRow, 'id' | 'consortiumId' | 'municipalityId'>,
): Promise<void> {
  await recordAudit(tx, ctx, {
    action: STEPS[step].audit,
    subjectType: 'contract',
    subjectId: id,
    municipalityId,
  });
  await hintChange(tx, 'contract', consortiumId, { kind: 'CONSORTIUM', id: consortiumId }, ctx.personId);
}
