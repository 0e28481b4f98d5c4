import { ReleaseQueue } from '@commonworks/api-benchmark/worker';
import { makeCandidates } from '@commonworks/api-opportunity/worker';
import { createDataSource, WorkerDatabase } from '@commonworks/api-platform/worker';
import {
  testDatabase,
  twoMunicipalities,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

const TABLES = ['candidate', 'place', 'window', 'system'].map((name) => `opportunity_${name}`);
const DISCLOSURE = { minimumHidden: 3, dominancePercent: 10 };
const SYSTEM = {
  product: 'CLASS',
  vendor: null,
  hosting: null,
  version: null,
  supportEnds: '2016-06-30',
  plannedReplacement: null,
};

let database: TestDatabase;
let world: TwoMunicipalities;
let superuser: pg.Client;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;

beforeEach(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  source = await createDataSource({ url: database.workerUrl, poolSize: 2 }).initialize();
});
afterEach(async () => {
  await superuser?.end();
  await source?.destroy();
  await database?.drop();
});

interface Sharing {
  /** Of its workbook; of its question for a system where that has a level of its own. */
  readonly level: string;
  readonly question?: string;
  readonly submitted?: boolean;
  readonly state?: string;
}

/** Both use the same product; the north says so by name. @returns all that was made of the release */
async function releaseWith(south: Sharing, product = 'CLASS'): Promise<object[][]> {
  const { north, south: southId } = world.municipalities;
  const { id: campaignId, questions, workbooks } = world.campaign;
  const places = [
    { id: north, workbook: workbooks[0], level: 'NAMED', submitted: true, state: 'ANSWERED', value: SYSTEM },
    {
      id: southId,
      workbook: workbooks[1],
      submitted: true,
      state: 'ANSWERED',
      value: { ...SYSTEM, product },
      ...south,
    },
  ];
  for (const { id, workbook, level, submitted, state, value, ...own } of places) {
    await superuser.query(
      `insert into answer (municipality_id, workbook_id, question_id, state, value, version)
       values ($1, $2, $3, $4, $5, 1)`,
      [id, workbook, questions.system, state, state === 'ANSWERED' ? JSON.stringify(value) : null],
    );
    await superuser.query(
      `insert into workbook_sharing (municipality_id, workbook_id, scope, target_id, level) values ($1, $2, 'WORKBOOK', $2, $3)`,
      [id, workbook, level],
    );
    if ('question' in own)
      await superuser.query(
        `insert into workbook_sharing (municipality_id, workbook_id, scope, target_id, level) values ($1, $2, 'QUESTION', $3, $4)`,
        [id, workbook, questions.system, own.question],
      );
    if (submitted)
      await superuser.query(`update workbook set status = 'SUBMITTED', submitted_at = now() where id = $1`, [
        workbook,
      ]);
  }
  await superuser.query(`update campaign set status = 'CLOSED', closed_at = '2016-01-15' where id = $1`, [
    campaignId,
  ]);
  await superuser.query('insert into release (consortium_id, campaign_id) values ($1, $2)', [
    world.consortia.consortium,
    campaignId,
  ]);
  const queue = new ReleaseQueue(new WorkerDatabase(source), DISCLOSURE, [makeCandidates]);
  expect(await queue.runNext()).toMatchObject({ kind: 'PUBLISHED' });
  const made: object[][] = [];
  for (const table of TABLES) made.push((await superuser.query<object>(`select * from ${table}`)).rows);
  return made;
}

describe('what the south does not share by name', () => {
  it.each<[string, Sharing]>([
    ['private', { level: 'PRIVATE' }],
    ['in aggregate only', { level: 'AGGREGATE' }],
    ['by name, but for this answer', { level: 'NAMED', question: 'PRIVATE' }],
    ['by name, but this answer in aggregate only', { level: 'PUBLIC', question: 'AGGREGATE' }],
    ['by name, in a workbook that is not submitted', { level: 'NAMED', submitted: false }],
    ['by name, declined', { level: 'NAMED', state: 'DECLINED' }],
  ])('is in nothing that is made of the release: %s', async (_, sharing) => {
    const made = await releaseWith(sharing);
    expect(JSON.stringify(made)).toContain(world.municipalities.north);
    expect(JSON.stringify(made)).not.toContain(world.municipalities.south);
    const [candidates, , windows] = made;
    expect(candidates).toEqual([expect.objectContaining({ kind: 'SERVICE', urgency: 0 })]);
    expect(windows).toEqual([expect.objectContaining({ municipality_count: 1, named: 1 })]);
  });

  it('is there when it is shared by name', async () => {
    const [candidates, , windows, systems] = await releaseWith({ level: 'NAMED' }, 'class');
    expect(candidates?.map((row) => (row as { kind: string }).kind).sort()).toEqual([
      'REPLACEMENT',
      'SERVICE',
    ]);
    expect(windows).toEqual([expect.objectContaining({ municipality_count: 2, named: 2, urgency: 1 })]);
    expect(JSON.stringify(systems)).toContain(world.municipalities.south);
  });
});

describe('a release whose candidates cannot be stored', () => {
  const ask = () =>
    superuser.query('insert into release (consortium_id, campaign_id) values ($1, $2)', [
      world.consortia.consortium,
      world.campaign.id,
    ]);
  const standing = async () =>
    (
      await superuser.query<object>(
        `select r.status, (select count(*)::int from release_group g where g.release_id = r.id) as groups,
           (select count(*)::int from opportunity_release o where o.release_id = r.id) as made
         from release r order by r.requested_at`,
      )
    ).rows;

  it('is not published at all, and is once there is room again', async () => {
    await superuser.query(`update campaign set status = 'CLOSED', closed_at = now() where id = $1`, [
      world.campaign.id,
    ]);
    await superuser.query(`
      create function no_space() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
      create trigger full_disk after insert on opportunity_release execute function no_space();
    `);
    await ask();
    const queue = new ReleaseQueue(new WorkerDatabase(source), DISCLOSURE, [makeCandidates]);
    const outcomes = [await queue.runNext(), await queue.runNext(), await queue.runNext()];
    expect(outcomes).toEqual(
      [false, false, true].map((final) => expect.objectContaining({ kind: 'ATTEMPT_FAILED', final })),
    );
    expect(await standing()).toEqual([{ status: 'FAILED', groups: 0, made: 0 }]);
    await superuser.query('drop trigger full_disk on opportunity_release');
    await ask();
    expect(await queue.runNext()).toMatchObject({ kind: 'PUBLISHED' });
    expect(await standing()).toEqual([
      { status: 'FAILED', groups: 0, made: 0 },
      { status: 'PUBLISHED', groups: expect.any(Number), made: 1 },
    ]);
  });

  it('is left as it was when the connection is cut while they are stored, and made again', async () => {
    await superuser.query(`update campaign set status = 'CLOSED', closed_at = now() where id = $1`, [
      world.campaign.id,
    ]);
    await ask();
    const worker = new WorkerDatabase(source);
    const cut = new ReleaseQueue(worker, DISCLOSURE, [
      makeCandidates,
      (tx) => tx.query('select pg_terminate_backend(pg_backend_pid())'),
    ]);
    expect(await cut.runNext()).toMatchObject({ kind: 'ATTEMPT_FAILED', final: false });
    expect(await standing()).toEqual([{ status: 'REQUESTED', groups: 0, made: 0 }]);
    await new ReleaseQueue(worker, DISCLOSURE, [makeCandidates]).runNext();
    expect(await standing()).toEqual([{ status: 'PUBLISHED', groups: expect.any(Number), made: 1 }]);
  });
});
