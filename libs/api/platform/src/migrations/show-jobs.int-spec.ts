import { connected, formerDatabase, type FormerDatabase } from '@commonworks/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';

/** The last migration before jobs had rows of their own. */
const BEFORE = 1_795_700_001_999;

let db: FormerDatabase;
const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(db.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

beforeAll(async () => {
  db = await formerDatabase(BEFORE);
}, 90_000);
afterAll(() => db?.drop());

test('mails that waited in the queue wait there after the upgrade, each with its row', async () => {
  const [soon, later] = [randomUUID(), randomUUID()];
  for (const mail of [soon, later]) await sql(`select enqueue_job('mail', $1::uuid)`, [mail]);
  await sql(
    `update graphile_worker._private_jobs set run_at = '2030-01-01', attempts = 3 where key = 'mail:' || $1`,
    [later],
  );
  await db.upgrade();
  const jobs = await sql<{ id: string; mail: string; state: string; next: string }>(
    `select id, ids ->> 'mail' as mail, state, next_at::date::text as next from job order by next_at`,
  );
  expect(jobs.map(({ mail, state }) => [mail, state])).toEqual([
    [soon, 'WAITING'],
    [later, 'WAITING'],
  ]);
  expect(jobs[1]?.next).toBe('2030-01-01');
  const queued = await sql<{ key: string; payload: object }>(
    'select key, payload from graphile_worker._private_jobs order by run_at',
  );
  expect(queued).toEqual(jobs.map(({ id }) => ({ key: id, payload: { job: id } })));
});
