import type { Transaction } from '../database/transaction.js';

/** What the worker can be asked to do; the table `job_task` lists the same. */
export type JobTask = 'mail';

/**
 * Asks the worker to do this with the thing of this id, once the transaction is committed. A job that waits for
 * the same already is replaced.
 */
export async function enqueueJob(tx: Transaction, task: JobTask, id: string): Promise<void> {
  await tx.query('select enqueue_job($1, $2)', [task, id]);
}
