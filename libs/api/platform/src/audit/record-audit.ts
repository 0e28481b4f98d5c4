import type { TenantContext } from '../context/tenant-context.js';
import type { Transaction } from '../database/transaction.js';

export interface AuditEntry {
  /** What was done, in capitals: ANSWER_SAVED. */
  readonly action: Uppercase<string>;
  /** The kind of thing it was done to, as `workbook`, and its id. */
  readonly subjectType: string;
  readonly subjectId: string;
  /** The municipality and the consortium whose people may read of it. */
  readonly municipalityId?: string;
  readonly consortiumId?: string;
  /** More about it; never the value of an answer, nor anything secret. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes who did what to which thing into the audit log, in the transaction that did it. */
export async function recordAudit(tx: Transaction, ctx: TenantContext, entry: AuditEntry): Promise<void> {
  await tx.query(
    `insert into audit_event (actor_id, municipality_id, consortium_id, action, subject_type, subject_id, detail)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ctx.personId,
      entry.municipalityId ?? null,
      entry.consortiumId ?? null,
      entry.action,
      entry.subjectType,
      entry.subjectId,
      JSON.stringify(entry.detail ?? {}),
    ],
  );
}
