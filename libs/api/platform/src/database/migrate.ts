import { grantQueue, installQueue } from '../jobs/install-queue.js';
import { createDataSource, type Migrations } from './data-source.js';
import type { OwnerQuery } from './owner-query.js';

/** Any number; the same for everyone who migrates, so that two at once take turns. */
const MIGRATION_LOCK = 1_795_300_000;

/**
 * Brings the queue of jobs up to date and runs the migrations that have not run yet, each in its own
 * transaction, as the owner of the schema; then `load` in one transaction, for content that belongs to every
 * installation.
 * @returns the names of the migrations that ran
 */
export async function migrate(
  ownerUrl: string,
  migrations: Migrations,
  load: (query: OwnerQuery) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const source = await createDataSource({
    url: ownerUrl,
    migrations,
    poolSize: 2,
    statementTimeout: 0,
  }).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await installQueue(ownerUrl);
    const ran = await source.runMigrations();
    const query: OwnerQuery = async (sql, params = []) => (await lock.query(sql, params, true)).records;
    await lock.startTransaction();
    await grantQueue(query);
    await load(query);
    await lock.commitTransaction();
    return ran.map((migration) => migration.name);
  } finally {
    // The lock is the session's, and so is a transaction that failed: both go with the connection.
    await lock.release();
    await source.destroy();
  }
}
