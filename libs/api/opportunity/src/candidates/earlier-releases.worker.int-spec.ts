import { createDataSource, WorkerDatabase, type Transaction } from '@commonworks/api-platform/worker';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CLASS_RELEASE } from '../../testing/class-release.js';
import { storeRelease, type StoredRelease } from '../../testing/stored-release.js';
import { makeMissingCandidates } from './earlier-releases.worker.js';

let database: TestDatabase;
let superuser: pg.Client;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;
let worker: WorkerDatabase;
let releases: StoredRelease[];

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  source = await createDataSource({ url: database.workerUrl, poolSize: 4 }).initialize();
  worker = new WorkerDatabase(source);
});
afterAll(async () => {
  await superuser?.end();
  await source?.destroy();
  await database?.drop();
});
beforeEach(async () => {
  // What earlier specs left has its candidates, so that each begins with three releases that lack theirs.
  await makeMissingCandidates(worker, quiet, never);
  releases = [];
  for (let i = 0; i < 3; i += 1) releases.push(await storeRelease(superuser, CLASS_RELEASE));
});

const quiet = { info: () => undefined, error: () => undefined };
const never = new AbortController().signal;

const counts = async () =>
  (
    await superuser.query<{ candidates: number }>(
      `select (select count(*)::int from opportunity_candidate c where c.release_id = r.id) as candidates
       from unnest($1::uuid[]) with ordinality as r (id, place) order by place`,
      [releases.map(({ releaseId }) => releaseId)],
    )
  ).rows.map(({ candidates }) => candidates);

/** A worker whose process ends within the release with this number, from 0. */
function dyingAt(release: number): WorkerDatabase {
  let begun = 0;
  const dying: Pick<WorkerDatabase, 'snapshot' | 'write'> = {
    snapshot: (work) => worker.snapshot(work),
    write: (work) =>
      worker.write(async (tx: Transaction) => {
        const done = await work(tx);
        if (begun++ === release) throw new Error('the process was killed');
        return done;
      }),
  };
  return dying as WorkerDatabase;
}

describe('releases made before there were candidates', () => {
  it('get theirs at the next start: the service and the replacement', async () => {
    expect(await counts()).toEqual([0, 0, 0]);
    await makeMissingCandidates(worker, quiet, never);
    expect(await counts()).toEqual([2, 2, 2]);
  });

  it('have theirs whole or not at all when a start is interrupted, and the rest at the next', async () => {
    const told: object[] = [];
    const log = { info: () => undefined, error: (fields: object) => void told.push(fields) };
    await makeMissingCandidates(dyingAt(1), log, never);
    expect(await counts()).toEqual([2, 0, 2]);
    expect(told).toEqual([expect.objectContaining({ releaseId: releases[1]?.releaseId })]);
    await makeMissingCandidates(worker, quiet, never);
    expect(await counts()).toEqual([2, 2, 2]);
  });

  it('get them once when several workers start at the same time', async () => {
    const made: object[] = [];
    const log = {
      info: (fields: object) => void made.push(fields),
      error: (fields: object) => void made.push(fields),
    };
    await Promise.all([1, 2, 3].map(() => makeMissingCandidates(worker, log, never)));
    expect(await counts()).toEqual([2, 2, 2]);
    expect(made).toHaveLength(3);
    await makeMissingCandidates(worker, log, never);
    expect(made).toHaveLength(3);
  });

  it('wait for the next start where the worker is to stop', async () => {
    await makeMissingCandidates(worker, quiet, AbortSignal.abort());
    expect(await counts()).toEqual([0, 0, 0]);
  });
});

describe('what was made', () => {
  it('is changed and removed by nobody, its owner included', async () => {
    await makeMissingCandidates(worker, quiet, never);
    const tables = ['release', 'candidate', 'place', 'window', 'system'].map((name) => `opportunity_${name}`);
    for (const url of [database.superuserUrl, database.ownerUrl, database.workerUrl, database.apiUrl])
      await connected(url, async (client) => {
        for (const table of tables)
          for (const statement of [
            `update ${table} set consortium_id = consortium_id`,
            `delete from ${table}`,
            `truncate ${table} cascade`,
          ])
            await expect(client.query(statement)).rejects.toThrow(/stays as it is|permission denied/);
      });
    expect(await counts()).toEqual([2, 2, 2]);
  });

  it('stands in no table for a connection that does not say for whom it acts', () =>
    connected(database.apiUrl, async (client) => {
      for (const name of ['release', 'candidate', 'place', 'window', 'system'])
        expect((await client.query(`select from opportunity_${name}`)).rowCount).toBe(0);
    }));
});
