import { recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';

/** What is done to governance documents, as the audit log says it. */
const STEPS = {
  CREATE: { audit: 'GOVERNANCE_CREATED' },
  WRITE: { audit: 'GOVERNANCE_WRITTEN' },
  SEND: { audit: 'GOVERNANCE_SENT' },
  REVISE: { audit: 'GOVERNANCE_REVISED' },
  DECIDE: { audit: 'GOVERNANCE_DECIDED' },
} as const;

/** Writes into the audit log of the member that did it. */
export async function recordGovernance(
  tx: Transaction,
  ctx: TenantContext,
  step: keyof typeof STEPS,
  documentId: string,
  municipalityId: string,
  detail: Readonly<Record<string, string | number>>,
): Promise<void> {
  await recordAudit(tx, ctx, {
    action: STEPS[step].audit,
    subjectType: 'governance',
    subjectId: documentId,
    municipalityId,
    detail,
  });
}
