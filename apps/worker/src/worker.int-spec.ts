import { createLogger } from '@commonworks/api-platform/worker';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { productFeatures } from './features.js';
import { startWorker, type WorkerFeatures } from './worker.js';

const log = createLogger('silent');
const settings = {
  disclosure: { minimumHidden: 5, dominancePercent: 10 },
  mail: null,
  filesDirectory: '',
  exitWithParent: false,
};

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const start = (features: Partial<WorkerFeatures> = {}) =>
  startWorker({ ...settings, databaseUrl: db.workerUrl }, log, {
    ...productFeatures('https://region.example', 'no-reply@region.example'),
    ...features,
  });

/** A closed campaign without workbooks, and the request for its release. */
const request = () =>
  connected(db.superuserUrl, async (client) => {
    const code = `c-${randomUUID()}`;
    const { rows } = await client.query(
      `with k as (insert into consortium (code, name, province) values ($1, $1, 'AB') returning id),
         t as (insert into template (code, name_en, name_fr) values ($1, 'T', 'T') returning id),
         v as (insert into template_version (template_id, number, published_at) select id, 1, now() from t returning id),
         c as (insert into campaign (consortium_id, template_version_id, name, cycle, year, status)
               select k.id, v.id, 'Round', '2015', 2015, 'CLOSED' from k, v returning consortium_id, id)
       insert into release (consortium_id, campaign_id) select consortium_id, id from c returning id`,
      [code],
    );
    await client.query(`select pg_notify('release_requested', $1)`, [rows[0].id]);
    return rows[0].id as string;
  });

const statusOf = (id: string) =>
  connected(db.superuserUrl, async (client) => {
    const { rows } = await client.query('select status from release where id = $1', [id]);
    return rows[0].status as string;
  });

async function published(id: string, withinMilliseconds: number): Promise<boolean> {
  const deadline = Date.now() + withinMilliseconds;
  while (Date.now() < deadline) {
    if ((await statusOf(id)) === 'PUBLISHED') return true;
    await sleep(20);
  }
  return false;
}

describe('a running worker', () => {
  test('computes what waited for it, what is requested while it runs, and nothing once stopped', async () => {
    const waiting = await request();
    const worker = await start();
    expect(await published(waiting, 20_000)).toBe(true);
    expect(await published(await request(), 20_000)).toBe(true);
    await worker.stop();
    const late = await request();
    expect(await published(late, 300)).toBe(false);
    await connected(db.superuserUrl, async (client) => {
      const { rows } = await client.query(
        `select from pg_stat_activity where usename = 'commonworks_worker' and datname = current_database()`,
      );
      expect(rows).toEqual([]);
    });
  });

  test('listens again after its connections were cut', async () => {
    const worker = await start();
    try {
      await connected(db.superuserUrl, (client) =>
        client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where usename = 'commonworks_worker' and datname = current_database()`,
        ),
      );
      expect(await published(await request(), 8_000)).toBe(true);
      await sleep(2_500);
      expect(await published(await request(), 2_000)).toBe(true);
    } finally {
      await worker.stop();
    }
  });

  test('shares the work with another, each release published once', async () => {
    const workers = await Promise.all([start(), start()]);
    const ids = await Promise.all(Array.from({ length: 8 }, request));
    expect(await Promise.all(ids.map((id) => published(id, 8_000)))).toEqual(ids.map(() => true));
    await Promise.all(workers.map((worker) => worker.stop()));
  });

  test('makes up, at its start, for what releases of before lack: once, by however many that start', async () => {
    const former = await start({ releaseSteps: [], atStart: [] });
    const ids = await Promise.all(Array.from({ length: 5 }, request));
    expect(await Promise.all(ids.map((id) => published(id, 8_000)))).toEqual(ids.map(() => true));
    await former.stop();
    const made = () =>
      connected(db.superuserUrl, async (client) => {
        const { rows } = await client.query<{ id: string }>(
          'select release_id as id from opportunity_release where release_id = any($1::uuid[])',
          [ids],
        );
        return rows.map(({ id }) => id).sort();
      });
    expect(await made()).toEqual([]);
    const workers = await Promise.all([start(), start(), start()]);
    const deadline = Date.now() + 10_000;
    while ((await made()).length < ids.length && Date.now() < deadline) await sleep(20);
    expect(await made()).toEqual([...ids].sort());
    await Promise.all(workers.map((worker) => worker.stop()));
  });
});
