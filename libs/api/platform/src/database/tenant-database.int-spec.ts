import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { DataSource, QueryFailedError } from 'typeorm';
import { createTenantContext, visitorContext, type TenantContext } from '../context/tenant-context.js';
import { createDataSource } from './data-source.js';
import { parseContextKey } from './signed-context.js';
import { TenantDatabase } from './tenant-database.js';

const CONNECTIONS = 4;

let database: TestDatabase;
let dataSource: DataSource;
let tenants: TenantDatabase;
let first: TenantContext;
let second: TenantContext;

const leadOf = (municipalityId: string) =>
  createTenantContext({
    personId: randomUUID(),
    memberships: [{ role: 'LEAD', municipalityId }],
    consortiaOfOwnMunicipalities: [],
    locale: 'en',
  });

const namesSeenBy = (ctx: TenantContext) =>
  tenants.read(ctx, async (tx) =>
    (await tx.query<{ name: string }>('select name from municipality')).map((m) => m.name),
  );

beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource({ url: database.apiUrl, poolSize: CONNECTIONS }).initialize();
  const identity = await createDataSource({ url: database.identityUrl }).initialize();
  tenants = new TenantDatabase({ api: dataSource, identity }, parseContextKey(database.contextKey));
  const { rows } = await connected(database.superuserUrl, (client) =>
    client.query<{ id: string }>(
      `insert into municipality (name, type, province) values ('North', 'TOWN', 'AB'), ('South', 'CITY', 'AB') returning id`,
    ),
  );
  [first, second] = rows.map(({ id }) => leadOf(id)) as [TenantContext, TenantContext];
});

afterAll(async () => {
  await tenants?.close();
  await database?.drop();
});

describe('the tenant context of a transaction', () => {
  it('shows each municipality its own rows, and a visitor none', async () => {
    expect(await namesSeenBy(first)).toEqual(['North']);
    expect(await namesSeenBy(second)).toEqual(['South']);
    expect(await namesSeenBy(visitorContext('en'))).toEqual([]);
  });

  it('leaves nothing on a pooled connection', async () => {
    const readers = Array.from({ length: 400 }, (_, i) =>
      i % 3 === 0 ? first : i % 3 === 1 ? second : null,
    );
    const seen = await Promise.all(
      readers.map((ctx) =>
        ctx ? namesSeenBy(ctx) : dataSource.query<{ name: string }[]>('select name from municipality'),
      ),
    );
    readers.forEach((ctx, i) =>
      expect(seen[i]).toEqual(ctx === first ? ['North'] : ctx === second ? ['South'] : []),
    );
  });

  it('is gone after a transaction that failed, too', async () => {
    const failing = Array.from({ length: CONNECTIONS }, () =>
      tenants.write(first, () => Promise.reject(new Error('stop'))),
    );
    expect((await Promise.allSettled(failing)).map((r) => r.status)).toEqual(
      Array(CONNECTIONS).fill('rejected'),
    );
    expect(await dataSource.query('select name from municipality')).toEqual([]);
  });
});

describe('read', () => {
  it('refuses to write', async () => {
    await expect(
      tenants.read(first, (tx) =>
        tx.query(`insert into audit_event (action, subject_type, subject_id) values ('A', '', '')`),
      ),
    ).rejects.toThrow('read-only transaction');
  });
});

describe('write', () => {
  const auditOf = (action: string) =>
    connected(database.superuserUrl, async (client) =>
      Number((await client.query('select from audit_event where action = $1', [action])).rowCount),
    );
  const insert = `insert into audit_event (action, subject_type, subject_id) values ($1, 'spec', '1')`;
  const anybody = () => ({ ...visitorContext('en'), purpose: 'AUTHENTICATE' as const });

  it('commits, and runs the hooks after the commit', async () => {
    let seenByHook: Promise<number> | undefined;
    await tenants.write(anybody(), async (tx) => {
      tx.afterCommit(() => (seenByHook = auditOf('COMMITTED')));
      await tx.query(insert, ['COMMITTED']);
    });
    expect(await seenByHook).toBe(1);
  });

  it('commits with its last statement what was done before it, and does nothing after', async () => {
    let seenByHook: Promise<number> | undefined;
    await tenants.write(anybody(), async (tx) => {
      tx.afterCommit(() => (seenByHook = auditOf('LAST')));
      await tx.query(insert, ['LAST']);
      await tx.queryAndCommit(insert, ['LAST']);
      await expect(tx.query(insert, ['LAST'])).rejects.toThrow('ended');
    });
    expect(await seenByHook).toBe(2);
  });

  it('commits nothing where its last statement fails, and tries again where that may help', async () => {
    let hooks = 0;
    let runs = 0;
    const failing = (raise: string) =>
      tenants.write(anybody(), async (tx) => {
        runs++;
        tx.afterCommit(() => hooks++);
        await tx.query(insert, ['LAST_FAILED']);
        await tx.queryAndCommit(raise);
      });
    await expect(failing('select 1/0')).rejects.toBeInstanceOf(QueryFailedError);
    expect(runs).toBe(1);
    runs = 0;
    await expect(failing(`do $$ begin raise exception using errcode = '40001'; end $$`)).rejects.toThrow();
    expect([runs, hooks, await auditOf('LAST_FAILED')]).toEqual([3, 0, 0]);
    // The connection is as good as before.
    await tenants.write(anybody(), (tx) => tx.queryAndCommit(insert, ['LAST_AGAIN']));
    expect(await auditOf('LAST_AGAIN')).toBe(1);
  });

  it('rolls back when the work fails, and runs no hook', async () => {
    let hooks = 0;
    await expect(
      tenants.write(anybody(), async (tx) => {
        tx.afterCommit(() => hooks++);
        await tx.query(insert, ['ROLLED_BACK']);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(hooks).toBe(0);
    expect(await auditOf('ROLLED_BACK')).toBe(0);
  });

  it.each(['40001', '40P01'])('runs the whole work again after %s, at most three times', async (code) => {
    let runs = 0;
    let hooks = 0;
    const raise = `do $$ begin raise exception using errcode = '${code}', message = 'conflict'; end $$`;
    const result = await tenants.write(anybody(), async (tx) => {
      tx.afterCommit(() => hooks++);
      if (++runs < 3) await tx.query(raise);
      return runs;
    });
    expect([result, hooks]).toEqual([3, 1]);

    runs = 0;
    await expect(
      tenants.write(anybody(), async (tx) => {
        runs++;
        await tx.query(raise);
      }),
    ).rejects.toBeInstanceOf(QueryFailedError);
    expect(runs).toBe(3);
  });

  it('does not repeat work that failed for another reason', async () => {
    let runs = 0;
    await expect(
      tenants.write(anybody(), async (tx) => {
        runs++;
        await tx.query('select 1 / 0');
      }),
    ).rejects.toThrow('division by zero');
    expect(runs).toBe(1);
  });

  it('refuses a transaction inside another, and a handle that outlives its own', async () => {
    await expect(tenants.write(first, () => namesSeenBy(first))).rejects.toThrow('already open');
    const kept = await tenants.read(first, async (tx) => tx);
    await expect(kept.query('select 1')).rejects.toThrow('has ended');
    expect(() => kept.repository('municipality')).toThrow('has ended');
  });
});
