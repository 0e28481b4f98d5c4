import type { TenantContext, Transaction } from '@commonworks/api-platform';
import { municipalityActedFor } from '../../contents/acting-municipality.js';
import { hintReaders } from '../../contents/hint-readers.js';
import { recordGovernance } from '../record-governance.js';
import type { HeldRequirements } from './hold-requirements.js';
import { countEdit } from './requirement-writes.js';

/** Counts and tells that requirements of a document changed. */
export async function recordRequirement(
  tx: Transaction,
  ctx: TenantContext,
  { group, document }: Pick<HeldRequirements, 'group' | 'document'>,
  requirement: string,
): Promise<void> {
  await countEdit(tx, document.id);
  const municipalityId = municipalityActedFor(ctx, group, 'write');
  await recordGovernance(tx, ctx, 'WRITE', document.id, municipalityId, { requirement });
  await hintReaders(tx, ctx, group);
}
