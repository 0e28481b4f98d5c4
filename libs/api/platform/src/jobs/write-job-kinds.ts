import type { OwnerQuery } from '../database/owner-query.js';
import { WORKER_ROLE } from '../database/policies.js';
import { jobKindsByName, type JobKind } from './define-job.js';

/**
 * Tells the database the kinds of job there are: `enqueue_job` takes these and no others. Said anew at each
 * start, so that the declaration is the one place that says so; jobs of a kind that is gone stay, and the worker
 * and the page of jobs say that nobody knows it.
 */
export async function writeJobKinds(query: OwnerQuery, kinds: readonly JobKind[]): Promise<void> {
  const declared = [...jobKindsByName(kinds).values()].map(
    ({ name, ids, attempts, queue, askedBy = [] }) => ({
      name,
      id_names: ids,
      attempts,
      queue: queue ?? null,
      asked_by: [...askedBy, WORKER_ROLE],
    }),
  );
  await query('delete from job_kind');
  await query(`insert into job_kind select * from jsonb_populate_recordset(null::job_kind, $1)`, [
    JSON.stringify(declared),
  ]);
}
