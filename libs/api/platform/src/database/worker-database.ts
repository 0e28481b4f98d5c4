import { DataSource, type QueryRunner } from 'typeorm';
import { beginOnCampaign } from './campaign-lock.js';
import { runTransaction } from './run-transaction.js';
import type { Transaction } from './transaction.js';

/**
 * The worker's way to the database. Its role aggregates over all tenants, so there is no tenant context. A plain
 * class, so that the worker starts without the frameworks of the api.
 */
export class WorkerDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` on one fixed, read-only snapshot. */
  snapshot<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, beginSnapshot, work, 'READ');
  }

  /**
   * Runs `work`, which may write, on one fixed snapshot of a campaign: all that was done in the campaign before
   * it is in it, and nothing was half done when it was opened. Committed and rolled back as by `write`.
   */
  onCampaign<T>(campaignId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, (runner) => beginOnCampaign(runner, campaignId), work);
  }

  /** Runs `work` in a transaction that is committed when it resolves and rolled back when it rejects. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, (runner) => runner.startTransaction(), work);
  }
}

async function beginSnapshot(runner: QueryRunner): Promise<void> {
  await runner.startTransaction('REPEATABLE READ');
  await runner.query('set transaction read only');
}
