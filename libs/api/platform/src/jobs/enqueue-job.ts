import type { Transaction } from '../database/transaction.js';
import type { JobIds, JobKind } from './define-job.js';

/**
 * Asks the worker for this, once the transaction is committed. A job that waits for the same already is taken
 * for this one.
 * @returns the job's id, by which its progress is seen
 * @throws Error where this connection's role may not ask for it
 */
export async function enqueueJob<Id extends string>(
  tx: Transaction,
  kind: JobKind<Id>,
  ids: JobIds<Id>,
): Promise<string> {
  const [job] = await tx.query<{ id: string }>('select enqueue_job($1, $2) as id', [
    kind.name,
    JSON.stringify(ids),
  ]);
  if (!job) throw new Error('a job that was asked for has no id');
  return job.id;
}
