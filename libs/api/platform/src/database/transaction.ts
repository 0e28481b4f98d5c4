import type { EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';

/** The one handle to the database inside a transaction. It dies with it. */
export interface Transaction {
  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E>;
  /** Rows of a parametrised statement (`$1`, `$2`, …); for an update or delete, those it returns. */
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Runs once the transaction is committed, not when it is rolled back or tried again. */
  afterCommit(hook: () => void): void;
}

/** A transaction on one connection; `close` ends the handle's life. */
export class OpenTransaction implements Transaction {
  private readonly hooks: (() => void)[] = [];
  private open = true;

  constructor(private readonly runner: QueryRunner) {}

  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    this.refuseWhenClosed();
    return this.runner.manager.getRepository(entity);
  }

  async query<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.refuseWhenClosed();
    const result = await this.runner.query(sql, [...params], true);
    return result.records as R[];
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
