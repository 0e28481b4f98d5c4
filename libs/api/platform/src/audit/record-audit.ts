import type { TenantContext } from '../context/tenant-context.js';
import type { Transaction } from '../database/transaction.js';

export interface AuditEntry {
  /** What was done, in capitals: WORKBOOK_SUBMITTED. */
  readonly action: Uppercase<string>;
  /** The kind of thing it was done to, as `workbook`, and its id. */
  readonly subjectType: string;
  readonly subjectId: string;
  /** The municipality and the consortium whose people may read of it. */
  readonly municipalityId?: string;
  readonly consortiumId?: string;
  /** More about it; never the value of an answer, nor anything secret. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
  /** From where, where that matters: the network address, and the device as `describeDevice` says it. */
  readonly address?: string;
  readonly device?: string | null;
}

/**
 * Writes who did what to which thing into the audit log, in the transaction that did it. With the purpose
 * AUTHENTICATE it may be somebody who is not known (a context without a person), or not proven yet.
 */
export async function recordAudit(tx: Transaction, ctx: TenantContext, entry: AuditEntry): Promise<void> {
  await tx.query(
    `insert into audit_event (actor_id, municipality_id, consortium_id, action, subject_type, subject_id, detail, address, device)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ctx.personId,
      entry.municipalityId ?? null,
      entry.consortiumId ?? null,
      entry.action,
      entry.subjectType,
      entry.subjectId,
      JSON.stringify(entry.detail ?? {}),
      entry.address?.slice(0, 64) ?? null,
      entry.device ?? null,
    ],
  );
}

/** The same for what the worker did, which acts for nobody: its role may write these columns alone. */
export async function recordWorkerAudit(
  tx: Transaction,
  entry: Pick<AuditEntry, 'action' | 'subjectType' | 'subjectId' | 'consortiumId'>,
): Promise<void> {
  await tx.query(
    'insert into audit_event (consortium_id, action, subject_type, subject_id) values ($1, $2, $3, $4)',
    [entry.consortiumId ?? null, entry.action, entry.subjectType, entry.subjectId],
  );
}
