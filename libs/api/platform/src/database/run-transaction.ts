import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { type DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import { AppError } from '../errors/app-error.js';
import { OpenTransaction, type Transaction } from './transaction.js';

const ATTEMPTS = 3;
/** serialization_failure and deadlock_detected: the whole transaction may be tried again. */
const RETRIED = new Set(['40001', '40P01']);
const INVALID_TEXT = '22P02';

const running = new AsyncLocalStorage<true>();

/** Opens the transaction: `start transaction` and what must stand before the first statement. */
export type Begin = (runner: QueryRunner) => Promise<unknown>;

/**
 * Runs `work` in one transaction on one connection, again from its beginning (at most three times) after a
 * serialization failure or a deadlock.
 * @throws Error when called inside another transaction: it would take a second connection and see other rows.
 */
export async function runTransaction<T>(
  dataSource: DataSource,
  begin: Begin,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  if (running.getStore()) throw new Error('a transaction is already open here: use its handle');
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(dataSource, begin, work);
    } catch (error) {
      const code = sqlState(error);
      if (code === INVALID_TEXT && String(error).includes('type uuid')) {
        // An id that is no id names nothing: the same answer as for one that does not exist.
        throw new AppError('NOT_FOUND', {}, undefined, { cause: error });
      }
      if (attempt === ATTEMPTS || !RETRIED.has(code)) throw error;
      await wait(attempt * 10 + Math.random() * 20);
    }
  }
}

async function runOnce<T>(
  dataSource: DataSource,
  begin: Begin,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const tx = new OpenTransaction(runner);
  let result: T;
  try {
    await begin(runner);
    result = await running.run(true, () => work(tx));
    tx.close();
    await runner.commitTransaction();
  } catch (error) {
    tx.close();
    // A connection that is gone has rolled back by itself; the first error is the one to tell.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
  tx.committed();
  return result;
}

/** PostgreSQL's code for an error of a statement, as 23505; an empty text for any other error. */
export const sqlState = (error: unknown): string =>
  error instanceof QueryFailedError ? ((error.driverError as { code?: string }).code ?? '') : '';
