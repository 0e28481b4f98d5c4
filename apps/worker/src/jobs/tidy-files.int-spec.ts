import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  createDataSource,
  DiskFileStore,
  WorkerDatabase,
  type RunningJob,
} from '@commonworks/api-platform/worker';
import {
  connected,
  testDatabase,
  twoMunicipalities,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tidyFiles } from './tidy-files.js';

let database: TestDatabase;
let world: TwoMunicipalities;
let directory: string;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  directory = await mkdtemp(join(tmpdir(), 'tidy-'));
});
afterAll(async () => {
  await database?.drop();
  await rm(directory, { recursive: true, force: true });
});

const DAY = 24 * 3_600_000;

test('takes away what nothing refers to for more than a day, and nothing else', async () => {
  const store = new DiskFileStore(directory);
  const source = await createDataSource({ url: database.workerUrl, poolSize: 1 }).initialize();
  const keep = async (text: string, daysAgo: number) => {
    const { sha256 } = await store.put(Readable.from([Buffer.from(text)]), 100, () => Promise.resolve());
    const at = new Date(Date.now() - daysAgo * DAY);
    await utimes(join(directory, 'content', sha256.slice(0, 2), sha256), at, at);
    return sha256;
  };
  const refer = (sha256: string, removedDaysAgo: number | null) =>
    connected(database.superuserUrl, (client) =>
      client.query(
        `with f as (insert into file (municipality_id, kind, removed_at, removed_by)
           values ($1, 'workbook_evidence', now() - make_interval(days => $3), case when $3 is not null then $2::uuid end)
           returning municipality_id, id)
         insert into file_version (municipality_id, file_id, number, name, sha256, bytes, content_type, uploaded_by)
         select municipality_id, id, 1, 'a.pdf', $4, 1, 'application/pdf', $2 from f`,
        [world.municipalities.north, world.people.lead.id, removedDaysAgo, sha256],
      ),
    );
  const held = await keep('held', 9);
  await refer(held, null);
  const removedLately = await keep('removed lately', 9);
  await refer(removedLately, 0);
  const removed = await keep('removed', 9);
  await refer(removed, 2);
  const shared = await keep('of two files, one of which is removed', 9);
  await refer(shared, 2);
  await refer(shared, null);
  await keep('forgotten', 2);
  const justCame = await keep('just came, its row is not written yet', 0);

  let done = 0;
  const job = { finish: () => Promise.resolve((done += 1)) } as unknown as RunningJob;
  await tidyFiles(new WorkerDatabase(source), store).run({}, job);
  await source.destroy();
  expect(done).toBe(1);
  const left = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());
  expect(left.map(({ name }) => name).sort()).toEqual([held, removedLately, shared, justCame].sort());
});
