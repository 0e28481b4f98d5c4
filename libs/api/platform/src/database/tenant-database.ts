import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { TenantContext } from '../context/tenant-context.js';
import { runTransaction } from './run-transaction.js';
import type { Transaction } from './transaction.js';

/**
 * The api's way to the database: short transactions that carry the tenant context. The context is set for
 * the transaction only and ends with it, so that nothing is left on a pooled connection.
 */
@Injectable()
export class TenantDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in a read-only transaction. */
  read<T>(ctx: TenantContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, (runner) => begin(runner, ctx, true), work, 'READ');
  }

  /** Runs `work` in a transaction that is committed when it resolves and rolled back when it rejects. */
  write<T>(ctx: TenantContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, (runner) => begin(runner, ctx, false), work);
  }
}

async function begin(runner: QueryRunner, ctx: TenantContext, readOnly: boolean): Promise<void> {
  await runner.startTransaction();
  await runner.query(
    `select set_config('cw.person_id', $1, true),
            set_config('cw.municipality_ids', $2, true),
            set_config('cw.coordinated_consortium_ids', $3, true),
            set_config('cw.consortium_ids', $4, true),
            set_config('cw.purpose', $5, true),
            set_config('transaction_read_only', $6, true)`,
    [
      ctx.personId ?? '',
      uuidArray(ctx.municipalityIds),
      uuidArray(ctx.coordinatedConsortiumIds),
      uuidArray(ctx.consortiumIds),
      ctx.purpose,
      readOnly ? 'on' : 'off',
    ],
  );
}

const uuidArray = (ids: readonly string[]) => (ids.length === 0 ? '' : `{${ids.join(',')}}`);
