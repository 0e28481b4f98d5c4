import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  cuttingProxy,
  testDatabase,
  type CuttingProxy,
  type TestDatabase,
} from '@commonworks/testing';
import type { DataSource } from 'typeorm';
import { visitorContext } from '../context/tenant-context.js';
import { createDataSource } from './data-source.js';
import { ListeningClient } from './listening-client.js';
import { migrate } from './migrate.js';
import { parseContextKey } from './signed-context.js';
import { TenantDatabase } from './tenant-database.js';

let database: TestDatabase;
let proxy: CuttingProxy;
let dataSource: DataSource;
let tenants: TenantDatabase;

beforeAll(async () => {
  database = await testDatabase();
  proxy = await cuttingProxy(database.apiUrl);
  dataSource = await createDataSource({ url: proxy.through(database.identityUrl) }).initialize();
  tenants = new TenantDatabase({ api: dataSource, identity: dataSource }, key());
});
afterAll(async () => {
  await dataSource?.destroy();
  await proxy?.close();
  await database?.drop();
});

const key = () => parseContextKey(database.contextKey);
const anybody = { ...visitorContext('en'), purpose: 'AUTHENTICATE' as const };
const RECORD = `insert into audit_event (action, subject_type, subject_id) values ($1, 'spec', '1')`;
const record = (action: string) => tenants.write(anybody, (tx) => tx.query(RECORD, [action]));
/** The same, the statement and its commit in one. */
const recordLast = (action: string) => tenants.write(anybody, (tx) => tx.queryAndCommit(RECORD, [action]));
const timesRecorded = (action: string) =>
  connected(database.superuserUrl, async (client) =>
    Number((await client.query('select from audit_event where action = $1', [action])).rowCount),
  );

/** Ends every connection of the pool. */
const endConnections = () =>
  connected(database.superuserUrl, async (client) => {
    await client.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
        where datname = current_database() and usename = 'commonworks_identity'`,
    );
  });

/** Has the pool know of it too, so that the next transaction begins with a new one, not with one that is dead. */
async function emptyPool(): Promise<void> {
  const { master } = dataSource.driver as unknown as { master: { totalCount: number } };
  await endConnections();
  while (master.totalCount > 0) await pause(5);
}

describe('a connection that is cut right behind its first ready message', () => {
  // Before its owner listens, an error has nobody to go to: it ended the process, and this test with it.
  it('ends neither the process nor the transaction, which takes another', async () => {
    await emptyPool();
    proxy.cut('AT_FIRST_READY', 2);
    const before = proxy.cuts;
    expect(await tenants.read(anybody, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
    expect(proxy.cuts - before).toBe(2);
  });

  it('is said to be unavailable when it happens again and again', async () => {
    await emptyPool();
    proxy.cut('AT_FIRST_READY', 3);
    await expect(record('NEVER')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await timesRecorded('NEVER')).toBe(0);
  });

  it('ends no migration, nor the process of a client of one’s own', async () => {
    proxy.cut('AT_FIRST_READY');
    expect(await migrate(proxy.through(database.ownerUrl), [])).toEqual([]);
    proxy.cut('AT_FIRST_READY');
    const client = new ListeningClient({ connectionString: proxy.through(database.apiUrl) });
    await client.connect();
    await expect(client.query('select 1')).rejects.toThrow();
  });
});

describe('a connection that breaks at the commit', () => {
  it.each([
    ['BEFORE_COMMIT', 0],
    ['AFTER_COMMIT', 1],
  ] as const)('%s: the outcome is said to be unknown, whatever it was', async (where, times) => {
    proxy.cut(where);
    await expect(record(where)).rejects.toMatchObject({ code: 'COMMIT_UNKNOWN' });
    expect(await timesRecorded(where)).toBe(times);
  });

  it.each([
    ['BEFORE_COMMIT', 0],
    ['AFTER_COMMIT', 1],
  ] as const)(
    '%s, sent with the last statement: the outcome is unknown, and nothing is done twice',
    async (where, times) => {
      const action = `LAST_${where}`;
      proxy.cut(where);
      await expect(recordLast(action)).rejects.toMatchObject({ code: 'COMMIT_UNKNOWN' });
      expect(await timesRecorded(action)).toBe(times);
    },
  );

  it.each(['BEFORE_COMMIT', 'AFTER_COMMIT'] as const)(
    '%s: what was only read stands, and the connection is not used again',
    async (where) => {
      const { cuts } = proxy;
      proxy.cut(where);
      expect(await tenants.read(anybody, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
      while (proxy.cuts === cuts) await pause(5);
      expect(await tenants.write(anybody, (tx) => tx.query('select 2 as two'))).toEqual([{ two: 2 }]);
    },
  );

  it('runs no hook of what may not stand', async () => {
    let hooks = 0;
    proxy.cut('AFTER_COMMIT');
    const write = tenants.write(anybody, async (tx) => tx.afterCommit(() => hooks++));
    await expect(write).rejects.toMatchObject({ code: 'COMMIT_UNKNOWN' });
    expect(hooks).toBe(0);
  });
});

describe('a connection that is killed in the middle of a transaction', () => {
  it('before a commit that was never sent does the work again: nothing of it is unknown', async () => {
    let runs = 0;
    await tenants.write(anybody, async (tx) => {
      runs += 1;
      await tx.query(
        `insert into audit_event (action, subject_type, subject_id) values ('NEVER_SENT', 'spec', '1')`,
      );
      if (runs > 1) return;
      await endConnections();
      // The client has to hear of it first: what it sends before may have arrived.
      await pause(200);
    });
    expect(runs).toBe(2);
    expect(await timesRecorded('NEVER_SENT')).toBe(1);
  });

  it('rolls back and does the work again, once', async () => {
    let runs = 0;
    await tenants.write(anybody, async (tx) => {
      runs += 1;
      await tx.query(
        `insert into audit_event (action, subject_type, subject_id) values ('MIDDLE', 'spec', '1')`,
      );
      if (runs === 1) await endConnections();
      await tx.query('select 1');
    });
    expect(runs).toBe(2);
    expect(await timesRecorded('MIDDLE')).toBe(1);
  });
});

describe('a transaction in which a statement failed', () => {
  it('is not acknowledged, though the work went on', async () => {
    const write = tenants.write(anybody, async (tx) => {
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(write).rejects.toThrow('rolled back');
  });

  it.each([
    [`select $1::text`, ['a\0b']],
    [`select $1::int`, ['99999999999']],
    [`select $1::date`, ['0000-01-01']],
  ])('by a value that cannot be stored is bad input: %s', async (sql, params) => {
    await expect(tenants.write(anybody, (tx) => tx.query(sql, params))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

it('says that the database is unavailable while nobody listens', async () => {
  const gone = await cuttingProxy(database.apiUrl);
  const source = await createDataSource({ url: gone.through(database.identityUrl) }).initialize();
  await gone.close();
  try {
    const failing = new TenantDatabase({ api: source, identity: source }, key()).read(anybody, (tx) =>
      tx.query('select 1'),
    );
    await expect(failing).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  } finally {
    await source.destroy();
  }
});
