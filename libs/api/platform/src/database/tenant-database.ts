import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { visitorContext, withPurpose, type Purpose, type TenantContext } from '../context/tenant-context.js';
import { beginTransaction, setContext, type ContextSigner } from './begin-transaction.js';
import { API_ROLE, IDENTITY_ROLE } from './policies.js';
import { runStatement, runTransaction, type Access, type Opening } from './run-transaction.js';
import type { ContextKey } from './signed-context.js';
import type { Transaction } from './transaction.js';

/** The pools of the two roles that serve requests. */
export interface TenantSources {
  /** The api's role: ordinary requests. */
  readonly api: DataSource;
  /** The identity role: signing in, administrating, inviting. */
  readonly identity: DataSource;
}

/** A pool, by the role it is connected as. */
export type TenantRole = keyof TenantSources;

const NOBODY = visitorContext('en');

/** For each pool a context whose transactions run on it: a further pool has to say here how it is asked. */
const ASKING: Record<TenantRole, TenantContext> = {
  api: NOBODY,
  identity: withPurpose(NOBODY, 'AUTHENTICATE'),
};

/**
 * The api's way to the database: short transactions that carry the tenant context, signed for this one
 * transaction. What a transaction is opened for decides whose connection it runs on: passwords, sessions and
 * memberships are out of reach of the one that serves ordinary requests.
 */
@Injectable()
export class TenantDatabase {
  constructor(
    private readonly sources: TenantSources,
    private readonly key: ContextKey,
  ) {}

  /** Runs `work` in a read-only transaction. */
  read<T>(ctx: TenantContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(ctx, 'READ', work);
  }

  /** Runs `work` in a transaction that is committed when it resolves and rolled back when it rejects. */
  write<T>(ctx: TenantContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(ctx, 'WRITE', work);
  }

  /**
   * Rows of one statement that needs no context, because it calls a function that demands a proof of its own.
   * One round trip, and no transaction around it; behind the policies it would see no rows.
   */
  ask<R>(purpose: Purpose, sql: string, params: readonly unknown[]): Promise<R[]> {
    return runStatement<R>(this.connectionFor(purpose).source, sql, params);
  }

  /** The roles on whose connections no transaction comes about at present: none where everything can be served. */
  async unreachable(): Promise<TenantRole[]> {
    const roles = Object.keys(ASKING) as TenantRole[];
    const answers = await Promise.allSettled(
      roles.map((role) => this.read(ASKING[role], (tx) => tx.query('select 1'))),
    );
    return roles.filter((_, i) => answers[i]?.status === 'rejected');
  }

  /** Ends every connection. */
  async close(): Promise<void> {
    for (const source of [this.sources.api, this.sources.identity])
      if (source.isInitialized) await source.destroy();
  }

  private run<T>(ctx: TenantContext, access: Access, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const mode = access === 'READ' ? 'read only' : 'read write';
    const { source, role } = this.connectionFor(ctx.purpose);
    return runTransaction(
      source,
      (runner) => begin(runner, mode, { role, key: this.key }, ctx),
      work,
      access,
    );
  }

  private connectionFor(purpose: Purpose): { source: DataSource; role: string } {
    return purpose === 'REQUEST'
      ? { source: this.sources.api, role: API_ROLE }
      : { source: this.sources.identity, role: IDENTITY_ROLE };
  }
}

async function begin(
  runner: QueryRunner,
  mode: 'read only' | 'read write',
  signer: ContextSigner,
  ctx: TenantContext,
): Promise<Opening> {
  const client = (await runner.connect()) as ClientBase;
  const mark = await beginTransaction(client, mode);
  // The runner has to know: it would else open, and commit, a transaction of its own around an entity it saves.
  Object.assign(runner, { isTransactionActive: true });
  return { opened: setContext(client, mark, signer, ctx) };
}
