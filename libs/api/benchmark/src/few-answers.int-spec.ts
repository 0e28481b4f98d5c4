import { campaignMigrations } from '@commonworks/api-campaign/schema';
import { Catalogue } from '@commonworks/api-catalogue';
import { createDataSource, type TenantContext } from '@commonworks/api-platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@commonworks/testing';
import { randomUUID } from 'node:crypto';
import { ownWorkbooks } from '../testing/own-workbooks.js';
import { snapshotOf, workbookOf } from '../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { storeCampaign, type StoredCampaign } from '../testing/stored-campaign.js';
import './benchmark.module.js';
import { BenchmarkService } from './benchmark/benchmark.service.js';
import { computeRelease } from './release/compute-release.js';
import { ReleaseService } from './requests/release.service.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };
const town = (workbook: ReturnType<typeof workbookOf>) => ({ ...workbook, municipalityType: 'TOWN' });

/** Three cities by name, of which one answers no staff; four towns, of which one shares in aggregate only. */
const FEW = snapshotOf(
  workbookOf('alder', 'NAMED', { need: 5, staff: 30, rating: 'GAP' }),
  workbookOf('birch', 'PUBLIC', { need: 3, staff: 10, rating: 'GAP' }),
  workbookOf('cedar', 'NAMED', { need: 1, rating: 'MEETS_NEEDS' }),
  town(workbookOf('dogwood', 'NAMED', { need: 2 })),
  town(workbookOf('elm', 'NAMED', { need: 2 })),
  town(workbookOf('fir', 'AGGREGATE', { need: 4 })),
  town(workbookOf('gorse', 'PRIVATE', { need: 1 })),
);
/** As many hidden as the rules ask for, and two by name: a cell of five. */
const MIXED = snapshotOf(
  workbookOf('alder', 'NAMED', { need: 5 }),
  workbookOf('birch', 'NAMED', { need: 3 }),
  ...[1, 2, 3].map((need) => workbookOf(`hidden${need}`, 'AGGREGATE', { need })),
);

let database: TestDatabase;
let db: SpecDatabase;
let benchmarks: BenchmarkService;
let few: StoredCampaign;
let mixed: StoredCampaign;

async function release(campaign: StoredCampaign): Promise<void> {
  const { id } = await new ReleaseService(db.api).request(campaign.as('COORDINATOR'), campaign.campaignId);
  await computeRelease(db.worker, PARAMS, id);
}

beforeAll(async () => {
  database = await testDatabase();
  db = await specDatabase(database);
  const catalogue = new Catalogue();
  benchmarks = new BenchmarkService(db.api, catalogue, await ownWorkbooks(catalogue));
  few = await storeCampaign(db.superuser, FEW);
  mixed = await storeCampaign(db.superuser, MIXED);
  await release(few);
  await release(mixed);
});
afterAll(() => db.drop());

async function groupId(campaign: StoredCampaign, code: string): Promise<string> {
  const groups = await benchmarks.peerGroups(campaign.as('COORDINATOR'), campaign.campaignId);
  return groups.find((group) => group.code === code)?.id ?? '';
}

async function itemOf(campaign: StoredCampaign, who: string, question: string, code = 'ALL') {
  const workbook = campaign.uuid(`workbook of ${who}`);
  const benchmark = await benchmarks.ofWorkbook(
    campaign.as('LEAD', who),
    workbook,
    await groupId(campaign, code),
  );
  return benchmark?.items.find((item) => item.question.code === `section.${question}`);
}

const shownAnswers = (campaign: StoredCampaign, item: Awaited<ReturnType<typeof itemOf>>) =>
  item?.answers?.map(({ municipality, score }) => [
    ['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir'].find(
      (name) => campaign.uuid(name) === municipality.id,
    ),
    score,
  ]);

describe('a question that few answered, nobody hidden', () => {
  test('shows each answer with its municipality, and no deviation, quartile or rank', async () => {
    const need = await itemOf(few, 'alder', 'need', 'CITY');
    expect(shownAnswers(few, need)).toEqual([
      ['alder', 100],
      ['birch', 50],
      ['cedar', 0],
    ]);
    expect(need).toMatchObject({ n: 3, mean: 50, median: 50, score: 100, distance: 50, namedOnly: false });
    expect(need).toMatchObject({ sd: null, q1: null, q3: null, percentileRank: null, deviations: null });
  });

  test('shows those of the group alone, and only those with a value', async () => {
    expect(shownAnswers(few, await itemOf(few, 'cedar', 'staff', 'CITY'))).toEqual([
      ['alder', 30],
      ['birch', 10],
    ]);
  });

  test('of options shows the counts, which say it all', async () => {
    const rating = await itemOf(few, 'alder', 'rating', 'CITY');
    expect(rating).toMatchObject({ n: 3, answers: null });
    expect(rating?.counts?.map(({ count }) => count)).toEqual(expect.arrayContaining([2, 1]));
  });
});

describe('where somebody in the group is hidden', () => {
  test('the figures are of the named alone and say so; no answer stands by itself', async () => {
    const need = await itemOf(few, 'dogwood', 'need', 'TOWN');
    expect(need).toMatchObject({ n: 2, mean: 25, namedOnly: true, answersHeldBack: true, answers: null });
    expect(need).toMatchObject({ sd: null, q1: null, q3: null, percentileRank: null });
  });

  test('though they are in the figures, and the figures are of few', async () => {
    const need = await itemOf(mixed, 'alder', 'need');
    expect(need).toMatchObject({ n: 5, namedOnly: false, answersHeldBack: false, answers: null });
    expect(need).toMatchObject({ q1: null, q3: null, percentileRank: null });
    const everything = JSON.stringify(
      await benchmarks.ofRegion(mixed.as('COORDINATOR'), mixed.campaignId, null),
    );
    for (const name of ['hidden1', 'hidden2', 'hidden3']) expect(everything).not.toContain(mixed.uuid(name));
  });
});

describe('the benchmark of the region', () => {
  const of = (ctx: TenantContext, campaign: StoredCampaign, group: string | null = null) =>
    benchmarks.ofRegion(ctx, campaign.campaignId, group);

  test('gives its coordinator the group’s figures, and no own answer', async () => {
    const region = await of(few.as('COORDINATOR'), few, await groupId(few, 'CITY'));
    expect(region).toMatchObject({
      campaignId: few.campaignId,
      synthetic: true,
      peerGroup: { code: 'CITY' },
    });
    const need = region?.items.find(({ question }) => question.code === 'section.need');
    expect(need).toMatchObject({ n: 3, mean: 50, value: null, state: null, score: null, distance: null });
    expect(shownAnswers(few, need)).toHaveLength(3);
    const own = await itemOf(few, 'alder', 'need', 'CITY');
    expect({ ...need, value: 5, state: 'ANSWERED', score: 100, distance: 50 }).toEqual(own);
  });

  test('is of the whole campaign unless a group is asked for', async () => {
    expect((await of(few.as('COORDINATOR'), few))?.peerGroup).toMatchObject({ code: 'ALL' });
  });

  test('is nothing for anybody else, for what is unknown, and before the release', async () => {
    for (const role of ['LEAD', 'CONTRIBUTOR', 'APPROVER', 'VIEWER'] as const) {
      expect(await of(few.as(role, 'alder'), few)).toBeNull();
    }
    expect(await of(few.as('ANALYST'), few)).toBeNull();
    expect(await of(mixed.as('COORDINATOR'), few)).toBeNull();
    expect(await of(mixed.as('LEAD', 'alder'), few)).toBeNull();
    expect(await of(few.as('COORDINATOR'), few, randomUUID())).toBeNull();
    expect(await of(few.as('COORDINATOR'), few, await groupId(mixed, 'ALL'))).toBeNull();
    expect(await of(few.as('COORDINATOR'), few, 'no id')).toBeNull();
    expect(await benchmarks.ofRegion(few.as('COORDINATOR'), randomUUID(), null)).toBeNull();
    expect(await benchmarks.ofRegion(few.as('COORDINATOR'), 'no id', null)).toBeNull();
    const closed = await storeCampaign(db.superuser, FEW);
    expect(await of(closed.as('COORDINATOR'), closed)).toBeNull();
  });
});

describe('a release made before municipalities were placed in their groups', () => {
  const placed = async () => {
    const { rows } = await db.superuser.query<{ participant: string; group: string }>(
      `select p.release_id || ' ' || p.municipality_id as participant, g.code || ' ' || g.id as "group"
       from release_participant p join release_group g on g.id = any(p.group_ids) order by 1, 2`,
    );
    return rows.map(({ participant, group }) => `${participant} ${group}`);
  };

  test('places them by their ranks, where all are named just as a new one does', async () => {
    const written = await placed();
    const owner = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
    const runner = owner.createQueryRunner();
    try {
      const migration = new (
        campaignMigrations.find(({ name }) => name.startsWith('PlaceParticipants')) as new () => {
          up(of: typeof runner): Promise<void>;
          down(of: typeof runner): Promise<void>;
        }
      )();
      await migration.down(runner);
      await migration.up(runner);
    } finally {
      await runner.release();
      await owner.destroy();
    }
    const found = await placed();
    expect(written).toEqual(expect.arrayContaining(found));
    const cities = (all: string[]) => all.filter((one) => one.includes(' CITY '));
    expect(cities(found)).toEqual(cities(written));
    expect(cities(found)).toHaveLength(5);
  });
});
