import { recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { hintReaders } from '../../contents/hint-readers.js';
import type { HeldForMember } from './hold-remark.js';

/** What is done about what members say of documents, as the audit log says it. */
const STEPS = {
  REMARK: { audit: 'GOVERNANCE_REMARKED' },
  SUGGEST: { audit: 'GOVERNANCE_SUGGESTED' },
  RESOLVE: { audit: 'GOVERNANCE_REMARK_RESOLVED' },
  REOPEN: { audit: 'GOVERNANCE_REMARK_REOPENED' },
  WITHDRAW: { audit: 'GOVERNANCE_REMARK_WITHDRAWN' },
  ACCEPT: { audit: 'GOVERNANCE_SUGGESTION_ACCEPTED' },
  REFUSE: { audit: 'GOVERNANCE_SUGGESTION_REFUSED' },
} as const;

/** Writes into the audit log of the member that did it, without its words, and has the pages of members follow. */
export async function recordAndHint(
  tx: Transaction,
  ctx: TenantContext,
  { group, document, signed }: HeldForMember,
  step: keyof typeof STEPS,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  await recordAudit(tx, ctx, {
    action: STEPS[step].audit,
    subjectType: 'governance',
    subjectId: document.id,
    municipalityId: signed.municipalityId,
    detail,
  });
  await hintReaders(tx, ctx, group, { restricted: true });
}
