import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../database/data-source.js';
import { WorkerDatabase } from '../database/worker-database.js';
import { AuditSealer } from './audit-sealer.js';
import { checkAuditLog } from './check-audit-log.js';

let database: TestDatabase;
let source: DataSource;
let worker: WorkerDatabase;
let sealer: AuditSealer;

const superuser = (sql: string) => connected(database.superuserUrl, (client) => client.query(sql));
const EVENT = `insert into audit_event (action, subject_type, subject_id)`;
const record = (from: number, to = from) =>
  superuser(`${EVENT} select 'DONE', 'thing', n::text from generate_series(${from}, ${to}) n`);
const check = () => worker.snapshot((tx) => checkAuditLog((sql, params) => tx.query(sql, params)));
/** One call notes what there is, the next seals it, where no transaction is open anywhere on the server. */
const sealTwice = async () => [...(await sealer.seal()), ...(await sealer.seal())];
/** The same, once specs of other databases have ended theirs. */
async function sealAll() {
  for (let tries = 0; tries < 100; tries += 1) {
    const seals = await sealTwice();
    if (seals.length > 0) return seals;
    await sleep(100);
  }
  return [];
}

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.workerUrl, poolSize: 2 }).initialize();
  worker = new WorkerDatabase(source);
});
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});
beforeEach(async () => {
  await superuser(
    'delete from audit_seal; delete from audit_event; alter table audit_event alter number restart',
  );
  sealer = new AuditSealer(worker);
});

describe('sealing the audit log', () => {
  it('seals what is there, once, and what comes later with the next', async () => {
    await record(1, 3);
    expect(await sealAll()).toMatchObject([{ number: 1, events: 3 }]);
    expect(await sealTwice()).toEqual([]);
    await record(4, 5);
    expect(await sealAll()).toMatchObject([{ number: 2, events: 2 }]);
    expect(await check()).toMatchObject({ seals: 2, upTo: '5', broken: null });
  });

  it('sets no seal while a transaction is open that could hold one of its numbers', async () => {
    const slow = new pg.Client({ connectionString: database.superuserUrl });
    await slow.connect();
    try {
      await slow.query('begin');
      await slow.query(`${EVENT} values ('SLOW', 'thing', '1')`);
      await record(2, 3);
      expect(await sealTwice()).toEqual([]);
      expect(await sealer.seal()).toEqual([]);
      await slow.query('commit');
      expect(await sealAll()).toMatchObject([{ number: 1, events: 3 }]);
      expect(await check()).toMatchObject({ upTo: '3', broken: null });
    } finally {
      await slow.end();
    }
  });

  it('is not mistaken about numbers that were never used', async () => {
    await connected(database.superuserUrl, async (client) => {
      await client.query(`begin; ${EVENT} values ('TAKEN_BACK', 'thing', '1'); rollback`);
    });
    await record(1, 2);
    expect(await sealAll()).toMatchObject([{ number: 1, events: 2 }]);
    expect((await check()).broken).toBeNull();
  });

  it('is shared by several that seal at once', async () => {
    await record(1, 20);
    const sealers = [1, 2, 3].map(() => new AuditSealer(worker));
    for (let round = 0; round < 4; round++) {
      await Promise.all(sealers.map((each) => each.seal()));
      await record(round);
    }
    expect((await check()).broken).toBeNull();
  });

  it('parts a long log into batches', async () => {
    await record(1, 12_000);
    expect((await sealAll()).map(({ events }) => events)).toEqual([5_000, 5_000, 2_000]);
    expect(await check()).toMatchObject({ seals: 3, upTo: '12000', broken: null });
  });
});

describe('the check', () => {
  beforeEach(async () => {
    for (const from of [1, 4, 7]) {
      await record(from, from + 2);
      // A number that is never used lies between the last two events.
      if (from === 7) await superuser(`begin; ${EVENT} values ('TAKEN_BACK', 'thing', ''); rollback`);
      if (from === 7) await record(11);
      await sealAll();
    }
    expect(await check()).toMatchObject({ seals: 3, broken: null });
  });

  it.each([
    ['an event that was removed', 'delete from audit_event where number = 5', 2, 'EVENTS_MISSING'],
    ['an event that was changed', `update audit_event set action = 'OTHER' where number = 5`, 2, 'CHANGED'],
    [
      'a moment that was changed',
      `update audit_event set at = at - interval '1 microsecond' where number = 1`,
      1,
      'CHANGED',
    ],
    [
      'a detail that was changed',
      `update audit_event set detail = '{"role": "LEAD"}' where number = 9`,
      3,
      'CHANGED',
    ],
    [
      'an event that was put in the place of another',
      `delete from audit_event where number = 5;
       insert into audit_event (number, action, subject_type, subject_id) overriding system value values (5, 'DONE', 'thing', '5')`,
      2,
      'CHANGED',
    ],
    [
      'an event that was added in a gap',
      `insert into audit_event (number, action, subject_type, subject_id) overriding system value
         values (10, 'DONE', 'thing', '10')`,
      3,
      'EVENTS_ADDED',
    ],
    ['the first seal, removed', 'delete from audit_seal where number = 1', 1, 'SEAL_MISSING'],
    ['a seal that was removed', 'delete from audit_seal where number = 2', 2, 'SEAL_MISSING'],
    ['a seal that was changed', `update audit_seal set digest = sha256('x') where number = 2`, 2, 'CHANGED'],
    [
      'a seal that was computed anew over other events, by the one after it',
      `update audit_event set action = 'OTHER' where number = 5;
       update audit_seal set digest = sha256('anew') where number = 2`,
      2,
      'CHANGED',
    ],
  ])('finds %s', async (_, sql, number, why) => {
    await superuser(sql);
    expect((await check()).broken).toEqual({ number, why });
  });

  it('gives the digest of the last seal, which shows elsewhere that the end was cut off', async () => {
    const before = await check();
    await superuser('delete from audit_seal where number = 3; delete from audit_event where number = 8');
    await sealAll();
    const after = await check();
    expect(after.broken).toBeNull();
    expect(after.digest).not.toBe(before.digest);
  });

  it('is nobody’s to mend: no role that runs may change a seal or an event', async () => {
    for (const url of [database.apiUrl, database.identityUrl, database.workerUrl])
      for (const sql of [
        'update audit_seal set events = 0',
        'delete from audit_seal',
        'delete from audit_event',
        `update audit_event set action = 'X'`,
        `insert into audit_event (at, action, subject_type, subject_id) values (now(), 'X', '', '')`,
      ])
        await expect(connected(url, (client) => client.query(sql))).rejects.toThrow('permission denied');
  });
});
