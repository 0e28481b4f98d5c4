import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { type DataSource, type QueryRunner } from 'typeorm';
import { AppError } from '../errors/app-error.js';
import { afterCommitWasSent, commit } from './commit.js';
import { isConnectionLate, isConnectionLost, isOutOfRoom, sqlState } from './connection-failures.js';
import { requestLoad } from '../load/request-load.js';
import { OpenTransaction, type Transaction } from './transaction.js';

const ATTEMPTS = 3;
/** serialization_failure and deadlock_detected: the whole transaction may be tried again. */
const RETRIED = new Set(['40001', '40P01']);
const INVALID_TEXT = '22P02';
/**
 * Values of a request that the database cannot hold: a text too long, a number or a day out of range, a
 * character it does not know.
 */
const UNUSABLE_VALUE = new Set(['22001', '22003', '22007', '22008', '22021', '22P05']);

const running = new AsyncLocalStorage<true>();

/** What must stand before the first statement, sent and not yet confirmed: that statement need not wait for it. */
export interface Opening {
  readonly opened: Promise<unknown>;
}

/** Opens the transaction: `start transaction` and what must stand before the first statement. */
export type Begin = (runner: QueryRunner) => Promise<Opening | void>;

/** Whether the transaction may leave something behind; one that reads can be repeated whatever became of it. */
export type Access = 'READ' | 'WRITE';

/**
 * Runs `work` in one transaction on one connection, again from its beginning (at most three times) after a
 * serialization failure, a deadlock, or the loss of its connection before the commit was sent.
 * @throws AppError UNAVAILABLE where the database cannot be reached: nothing of the transaction stands.
 *   COMMIT_UNKNOWN where the connection broke between the commit and its confirmation: all of it stands, or
 *   nothing. Error when called inside another transaction: it would take a second connection and see other rows.
 */
export async function runTransaction<T>(
  dataSource: DataSource,
  begin: Begin,
  work: (tx: Transaction) => Promise<T>,
  access: Access = 'WRITE',
): Promise<T> {
  if (running.getStore()) throw new Error('a transaction is already open here: use its handle');
  return repeatedly(() => runOnce(dataSource, begin, work, access));
}

/**
 * Runs one statement that only reads, outside any transaction; again where its connection was lost, like a transaction.
 * @returns its rows
 * @throws AppError UNAVAILABLE where the database cannot be reached
 */
export function runStatement<R>(
  dataSource: DataSource,
  sql: string,
  params: readonly unknown[],
): Promise<R[]> {
  return repeatedly(async () => {
    const leave = await requestLoad()?.takeConnection();
    const runner = dataSource.createQueryRunner();
    try {
      await connect(runner);
      return await new OpenTransaction(runner).query<R>(sql, params);
    } catch (error) {
      if (isConnectionLost(error)) await closeConnection(runner);
      throw error;
    } finally {
      await runner.release();
      leave?.();
    }
  });
}

/** Runs `once`, and again after what may be otherwise the next time, at most three times in all. */
async function repeatedly<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      const repeatable = RETRIED.has(sqlState(error)) || isConnectionLost(error);
      if (attempt === ATTEMPTS || !repeatable) throw explain(error);
      await wait(attempt * 10 + Math.random() * 20);
    }
  }
}

/** The error as the rest of the product knows it. */
function explain(error: unknown): unknown {
  const code = sqlState(error);
  if (isConnectionLost(error) || isOutOfRoom(error)) return unavailable(error);
  // An id that is no id names nothing: the same answer as for one that does not exist.
  if (code === INVALID_TEXT && String(error).includes('type uuid'))
    return new AppError('NOT_FOUND', {}, undefined, { cause: error });
  if (UNUSABLE_VALUE.has(code)) return new AppError('INVALID_INPUT', {}, undefined, { cause: error });
  return error;
}

const unavailable = (cause: unknown) => new AppError('UNAVAILABLE', {}, undefined, { cause });

async function runOnce<T>(
  dataSource: DataSource,
  begin: Begin,
  work: (tx: Transaction) => Promise<T>,
  access: Access,
): Promise<T> {
  const leave = await requestLoad()?.takeConnection();
  const runner = dataSource.createQueryRunner();
  const giveBack = async () => {
    await runner.release();
    leave?.();
  };
  const tx = new OpenTransaction(runner);
  let result: T;
  try {
    await connect(runner);
    const opening = await begin(runner);
    // Where the opening fails, so does every statement after it: its reason is the one to tell.
    [result] = await Promise.all([running.run(true, () => work(tx)), opening?.opened]);
    tx.close();
    if (access === 'WRITE') await tx.commit.ensure(await runner.connect());
  } catch (error) {
    tx.close();
    const reason = tx.commit.wasSent ? afterCommitWasSent(error) : error;
    await rollBack(runner, reason);
    await giveBack();
    throw reason;
  }
  // What was only read stands whatever becomes of the transaction: nobody need wait for its end.
  if (access === 'READ') void endReading(runner).then(giveBack);
  else await giveBack();
  tx.committed();
  return result;
}

/** Ends a transaction that only read; a connection on which that fails is closed. */
async function endReading(runner: QueryRunner): Promise<void> {
  try {
    await commit(await runner.connect());
  } catch (error) {
    await rollBack(runner, error);
  }
}

/**
 * @throws AppError UNAVAILABLE where no connection is to be had, whatever the reason; the error itself where
 *   one was cut while it was made, for another may be had at once
 */
async function connect(runner: QueryRunner): Promise<void> {
  try {
    await runner.connect();
  } catch (error) {
    throw isConnectionLost(error) && !isConnectionLate(error) ? error : unavailable(error);
  }
}

/** A connection that was lost, or on which even this fails, is closed: nobody knows in which state it is. */
async function rollBack(runner: QueryRunner, reason: unknown): Promise<void> {
  const client: Connection | undefined = await runner.connect().catch(() => undefined);
  if (!client) return;
  const isUsable =
    !isConnectionLost(reason) &&
    !(reason instanceof AppError && reason.code === 'COMMIT_UNKNOWN') &&
    (await client.query('ROLLBACK').then(
      () => true,
      () => false,
    ));
  if (!isUsable) await closeConnection(runner);
}

async function closeConnection(runner: QueryRunner): Promise<void> {
  const client: Connection | undefined = await runner.connect().catch(() => undefined);
  void client?.end().catch(() => undefined);
}

/** What of the driver's connection is used here. */
interface Connection {
  query(sql: string): Promise<{ command: string }>;
  end(): Promise<void>;
}
