import {
  QueryFailedError,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { requestLoad } from '../load/request-load.js';
import { Commit, type CommittingConnection } from './commit.js';
import { statementName } from './statement-name.js';

/** The one handle to the database inside a transaction. It dies with it. */
export interface Transaction {
  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E>;
  /** Rows of a parametrised statement (`$1`, `$2`, …); for an update or delete, those it returns. */
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /**
   * The same for the last statement of a transaction that writes, sent with its commit in one round trip: where the
   * statement fails nothing is committed, and where it finds nothing to do, so does the commit. The handle dies with it.
   */
  queryAndCommit<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Runs once the transaction is committed, not when it is rolled back or tried again. */
  afterCommit(hook: () => void): void;
}

/** What of a transaction runs statements: enough for a function that reads or writes rows. */
export type Queries = Pick<Transaction, 'query'>;

interface DriverResult {
  readonly rows: unknown[];
  readonly fields: readonly unknown[];
}

/** What of the driver's connection is used here. */
interface Driver extends CommittingConnection {
  query(sql: string): Promise<{ command: string }>;
  query(statement: { name: string; text: string; values: unknown[] }): Promise<DriverResult>;
}

/** How many values stand in lists inside the rows. */
function valuesIn(rows: readonly unknown[]): number {
  let count = 0;
  for (const row of rows as readonly Readonly<Record<string, unknown>>[])
    for (const name in row) {
      const value = row[name];
      if (Array.isArray(value)) count += value.length;
    }
  return count;
}

/** A transaction on one connection; `close` ends the handle's life. */
export class OpenTransaction implements Transaction {
  private readonly hooks: (() => void)[] = [];
  readonly commit = new Commit();
  private open = true;

  constructor(private readonly runner: QueryRunner) {}

  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    this.refuseWhenClosed();
    return this.runner.manager.getRepository(entity);
  }

  async query<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.refuseWhenClosed();
    const client: Driver = await this.runner.connect();
    const { rows, fields } = await this.run(client, sql, params);
    requestLoad()?.charge(valuesIn(rows) + rows.length * fields.length);
    return rows as R[];
  }

  async queryAndCommit<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.refuseWhenClosed();
    this.open = false;
    const client: Driver = await this.runner.connect();
    const [{ rows }] = await Promise.all([this.run(client, sql, params), this.commit.send(client)]);
    return rows as R[];
  }

  private async run(client: Driver, sql: string, params: readonly unknown[]): Promise<DriverResult> {
    try {
      return await client.query({ name: statementName(sql), text: sql, values: [...params] });
    } catch (error) {
      throw new QueryFailedError(sql, [...params], error instanceof Error ? error : new Error(String(error)));
    }
  }

  afterCommit(hook: () => void): void {
    this.refuseWhenClosed();
    this.hooks.push(hook);
  }

  close(): void {
    this.open = false;
  }

  committed(): void {
    for (const hook of this.hooks) hook();
  }

  private refuseWhenClosed(): void {
    if (!this.open) throw new Error('this transaction has ended: its handle was kept too long');
  }
}
