import { Logger, runMigrations } from 'graphile-worker';
import type { OwnerQuery } from '../database/owner-query.js';
import { WORKER_ROLE } from '../database/policies.js';

/** The queue's own schema; graphile-worker keeps it. */
const SCHEMA = 'graphile_worker';
const TABLES = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs'];

/** graphile-worker would tell the console of each of its migrations. */
const silent = new Logger(() => () => undefined);

/** Brings the tables of the queue up to date, as the owner of the database. */
export const installQueue = (ownerUrl: string): Promise<void> =>
  runMigrations({ connectionString: ownerUrl, schema: SCHEMA, logger: silent });

/**
 * Lets the worker's role work the queue, and nobody else see it. Said anew each time, because a later version of
 * graphile-worker may have brought tables and functions of its own. Row-level security is on in its tables
 * without any policy: without these the worker would see no job.
 */
export async function grantQueue(query: OwnerQuery): Promise<void> {
  await query(`
    alter view ${SCHEMA}.jobs set (security_invoker = true);
    revoke all on all functions in schema ${SCHEMA} from public;
    grant usage on schema ${SCHEMA} to ${WORKER_ROLE};
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${WORKER_ROLE};
    grant usage, select on all sequences in schema ${SCHEMA} to ${WORKER_ROLE};
    grant execute on all functions in schema ${SCHEMA} to ${WORKER_ROLE};
    ${TABLES.map(
      (table) => `
        drop policy if exists worker on ${SCHEMA}.${table};
        create policy worker on ${SCHEMA}.${table} to ${WORKER_ROLE} using (true) with check (true);`,
    ).join('')}
  `);
}
