import { Catalogue } from '@commonworks/api-catalogue';
import { type TenantContext } from '@commonworks/api-platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { snapshotOf, workbookOf } from '../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { ownWorkbooks } from '../testing/own-workbooks.js';
import { storeCampaign, type StoredCampaign } from '../testing/stored-campaign.js';
import './benchmark.module.js';
import { BenchmarkService } from './benchmark/benchmark.service.js';
import { HeatmapService } from './heatmap/heatmap.service.js';
import { QuadrantService } from './quadrant/quadrant.service.js';
import { RegistersService } from './registers/registers.service.js';
import { computeRelease } from './release/compute-release.js';
import { ReleaseService } from './requests/release.service.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };

const payroll = {
  product: 'Paymaster',
  vendor: 'Ledger Ltd',
  hosting: 'ON_PREMISE' as const,
  version: '4',
  supportEnds: '2027-03-31',
  replacement: null,
  plannedReplacement: null,
};
const named = workbookOf('named', 'NAMED', {
  need: 5,
  priority: 4,
  improvement: 3,
  staff: 30,
  payroll,
  rating: 'GAP',
});
const SNAPSHOT = snapshotOf(
  { ...named, answers: [...named.answers, { questionId: 'readiness', state: 'UNKNOWN', value: null }] },
  workbookOf('other', 'NAMED', { need: 3, priority: 1, improvement: 1 }),
  ...[1, 2, 3, 4, 5].map((need, i) =>
    workbookOf(`hidden${i}`, 'AGGREGATE', {
      need,
      priority: need,
      improvement: need,
      staff: 10 + 7 * i,
      payroll,
    }),
  ),
);

let db: SpecDatabase;
let benchmarks: BenchmarkService;
let heatmaps: HeatmapService;
let quadrants: QuadrantService;
let registers: RegistersService;
let releases: ReleaseService;
let released: StoredCampaign;
let closed: StoredCampaign;
let elsewhere: StoredCampaign;

beforeAll(async () => {
  db = await specDatabase();
  const catalogue = new Catalogue();
  const workbooks = await ownWorkbooks(catalogue);
  benchmarks = new BenchmarkService(db.api, catalogue, workbooks);
  heatmaps = new HeatmapService(db.api, catalogue);
  quadrants = new QuadrantService(db.api, catalogue, workbooks);
  registers = new RegistersService(db.api, catalogue);
  releases = new ReleaseService(db.api);
  released = await storeCampaign(db.superuser, SNAPSHOT);
  closed = await storeCampaign(db.superuser, SNAPSHOT);
  elsewhere = await storeCampaign(db.superuser, snapshotOf(workbookOf('stranger', 'NAMED', { need: 1 })));
  const { id } = await releases.request(released.as('COORDINATOR'), released.campaignId);
  await computeRelease(db.worker, PARAMS, id);
});
afterAll(() => db.drop());

describe('the benchmark', () => {
  const of = (ctx: TenantContext, workbook: string, group: string | null = null) =>
    benchmarks.ofWorkbook(ctx, released.uuid(`workbook of ${workbook}`), group);

  test('shows the own answer beside the figures', async () => {
    const benchmark = await of(released.as('LEAD', 'named'), 'named');
    expect(benchmark).toMatchObject({
      synthetic: true,
      peerGroup: { kind: 'CAMPAIGN', name: 'Whole campaign' },
    });
    const need = benchmark?.items.find(({ question }) => question.code === 'section.need');
    expect(need).toMatchObject({
      value: 5,
      state: 'ANSWERED',
      score: 100,
      n: 7,
      withheld: null,
      quartilesWithheld: null,
      question: { kind: 'SCALE', dimension: 'ENABLEMENT', serviceName: 'Libraries', sectionTitle: 'even' },
    });
    // Scores 100, 50 and 0, 25, 50, 75, 100.
    expect(need?.mean).toBeCloseTo(400 / 7, 10);
    expect(need?.distance).toBeCloseTo(100 - 400 / 7, 10);
    // With five hidden there is no deviation, and the quartiles are of the two named.
    expect(need).toMatchObject({ sd: null, deviations: null, namedOnly: false, answersHeldBack: false });
    expect(need).toMatchObject({ quartilesNamedOnly: true, median: 75, percentileRank: 75 });
    const rating = benchmark?.items.find(({ question }) => question.kind === 'RATING');
    expect(rating?.counts?.map(({ code, count }) => [code, count])).toContainEqual(['GAP', 1]);
    expect(rating).toMatchObject({ n: 1, namedOnly: true, answersHeldBack: true, other: null });
    expect(benchmark?.items.map(({ question }) => question.kind)).not.toContain('TEXT');
  });

  test('says in the reader’s language that a figure is withheld, though nobody answered', async () => {
    const ctx = { ...released.as('VIEWER', 'hidden0'), locale: 'fr' as const };
    const budget = (await of(ctx, 'hidden0'))?.items.find(
      ({ question }) => question.code === 'section.budget',
    );
    expect(budget).toMatchObject({ mean: null, n: null, state: 'UNANSWERED', value: null });
    expect(budget?.withheld).toMatchObject({ reason: 'PROTECTED' });
    expect(budget?.withheld?.text).toMatch(/^Non diffusé/);
  });

  test('compares with the group that is asked for', async () => {
    const groups = await benchmarks.peerGroups(released.as('VIEWER', 'other'), released.campaignId);
    expect(groups.map(({ kind, name }) => [kind, name])).toEqual([
      ['CAMPAIGN', 'Whole campaign'],
      ['MUNICIPALITY_TYPE', 'Cities'],
      ['POPULATION_BAND', '25,000 to 74,999 residents'],
    ]);
    // All groups have the same members here, and so the same ranks: those of one are told apart.
    await db.superuser.query('update release_standing set percentile_rank = 90 where group_id = $1', [
      groups[2].id,
    ]);
    const ranksIn = async (group: string | null) => {
      const benchmark = await of(released.as('VIEWER', 'other'), 'other', group);
      const ranks = benchmark?.items.flatMap(({ percentileRank }) => percentileRank ?? []);
      return { code: benchmark?.peerGroup.code, ranks: [...new Set(ranks)] };
    };
    expect(await ranksIn(groups[2].id)).toEqual({ code: '25K_TO_75K', ranks: [90] });
    expect(await ranksIn(groups[1].id)).toEqual({ code: 'CITY', ranks: [25] });
    expect(await ranksIn(null)).toEqual({ code: 'ALL', ranks: [25] });
  });

  test('is nothing for those who may not see it, and for what does not exist', async () => {
    expect(await of(released.as('CONTRIBUTOR', 'named'), 'named')).toBeNull();
    expect(await of(released.as('COORDINATOR'), 'named')).toBeNull();
    expect(await of(released.as('LEAD', 'other'), 'named')).toBeNull();
    expect(await of(elsewhere.as('LEAD', 'stranger'), 'named')).toBeNull();
    expect(await of(released.as('LEAD', 'named'), 'nobody')).toBeNull();
    expect(await of(released.as('LEAD', 'named'), 'named', randomUUID())).toBeNull();
    expect(await of(released.as('LEAD', 'named'), 'named', 'no id')).toBeNull();
    expect(await benchmarks.ofWorkbook(released.as('LEAD', 'named'), 'no id', null)).toBeNull();
    expect(await benchmarks.peerGroups(elsewhere.as('COORDINATOR'), released.campaignId)).toEqual([]);
  });

  test('is nothing before the release', async () => {
    const workbook = closed.uuid('workbook of named');
    expect(await benchmarks.ofWorkbook(closed.as('LEAD', 'named'), workbook, null)).toBeNull();
    expect(await benchmarks.peerGroups(closed.as('LEAD', 'named'), closed.campaignId)).toEqual([]);
  });
});

describe('the heat map', () => {
  test('names those who share by name, and tells of the others only that there are some', async () => {
    const map = await heatmaps.ofCampaign(released.as('LEAD', 'hidden0'), released.campaignId, 'ENABLEMENT');
    expect(map?.unnamed).toBe(true);
    expect(map?.municipalities.map(({ id, mean, own, population }) => [id, mean, own, population])).toEqual([
      [released.uuid('named'), 100, false, 30_000],
      [released.uuid('other'), 50, false, 30_000],
    ]);
    expect(map?.cells.map(({ score, state }) => [score, state])).toEqual([
      [100, 'ANSWERED'],
      [50, 'ANSWERED'],
    ]);
    expect(map?.services).toMatchObject([
      { name: 'Libraries', areaName: 'Area', n: 7, namedOnly: false, withheld: null },
    ]);
    expect(map?.services[0].mean).toBeCloseTo(400 / 7, 10);
    expect(JSON.stringify(map)).not.toContain(released.uuid('hidden0'));
  });

  test('shows unknown as unknown, and a region without a figure with its reason', async () => {
    const map = await heatmaps.ofCampaign(released.as('ANALYST'), released.campaignId, 'READINESS');
    expect(map?.cells).toMatchObject([
      { municipalityId: released.uuid('named'), score: null, state: 'UNKNOWN' },
    ]);
    expect(map?.services).toMatchObject([{ mean: null, n: null, withheld: { reason: 'PROTECTED' } }]);
  });

  test('is nothing elsewhere, before the release, and for unknown campaigns', async () => {
    const none = await Promise.all([
      heatmaps.ofCampaign(elsewhere.as('COORDINATOR'), released.campaignId, 'ENABLEMENT'),
      heatmaps.ofCampaign(closed.as('COORDINATOR'), closed.campaignId, 'ENABLEMENT'),
      heatmaps.ofCampaign(released.as('COORDINATOR'), 'no id', 'ENABLEMENT'),
    ]);
    expect(none).toEqual([null, null, null]);
  });
});

describe('the quadrants', () => {
  const of = (
    ctx: TenantContext,
    campaign: StoredCampaign,
    lens: 'CLIENT' | 'SUPPLIER',
    municipality?: string,
  ) =>
    quadrants.ofCampaign(ctx, campaign.campaignId, lens, municipality ? campaign.uuid(municipality) : null);

  test('place the own services from the own answers, before the release too', async () => {
    const own = await of(closed.as('LEAD', 'named'), closed, 'CLIENT', 'named');
    expect(own).toMatchObject({
      releasedAt: null,
      thresholds: { x: 50, y: 50, lineIsHigh: false },
      municipality: { population: 30_000 },
    });
    expect(own?.points).toMatchObject([
      {
        x: 75,
        y: 50,
        region: null,
        onLine: true,
        n: null,
        explanation:
          'Priority 75 is above the line at 50, and improvement 50 is on the line: counted apart, in no region.',
      },
    ]);
  });

  test('let the line count as high where the campaign says so, after its release too', async () => {
    const line = (high: boolean) =>
      db.superuser.query('update campaign set line_is_high = $2 where id = $1', [released.campaignId, high]);
    await line(true);
    const own = await of(released.as('LEAD', 'named'), released, 'CLIENT', 'named');
    expect(own?.points).toMatchObject([{ y: 50, region: 'PURSUE', onLine: false }]);
    await line(false);
    const apart = await of(released.as('LEAD', 'named'), released, 'CLIENT', 'named');
    expect(apart?.points).toMatchObject([{ y: 50, region: null, onLine: true }]);
  });

  test('say of the region what is withheld, and nothing of where it would stand', async () => {
    const region = await of(released.as('ANALYST'), released, 'SUPPLIER');
    expect(region?.points).toEqual([]);
    expect(region?.unplaced).toMatchObject([
      {
        region: null,
        withheld: { reason: 'PROTECTED' },
        explanation: 'The readiness to supply it is withheld, so it has no place.',
      },
    ]);
  });

  test('place another municipality from what it shares by name, once released', async () => {
    const other = await of(released.as('LEAD', 'named'), released, 'CLIENT', 'other');
    expect(other?.points).toMatchObject([{ x: 0, y: 0, region: 'MONITOR' }]);
    expect(await of(closed.as('LEAD', 'named'), closed, 'CLIENT', 'other')).toBeNull();
    expect(await of(released.as('COORDINATOR'), released, 'CLIENT', 'hidden0')).toBeNull();
    expect(await of(released.as('COORDINATOR'), released, 'CLIENT', 'nobody')).toBeNull();
  });

  test('list what cannot be placed beside the chart', async () => {
    const own = await of(released.as('LEAD', 'named'), released, 'SUPPLIER', 'named');
    expect(own?.points).toEqual([]);
    expect(own?.unplaced).toMatchObject([
      { region: 'MAYBE', withheld: null, explanation: 'The readiness to supply it is not known: Maybe.' },
    ]);
  });

  test('place the region from released means, for members', async () => {
    const region = await of(released.as('ANALYST'), released, 'CLIENT');
    expect(region?.municipality).toBeNull();
    // Priority 75, 0 and 0 to 100; improvement 50, 0 and 0 to 100.
    expect(region?.points).toMatchObject([{ n: 7, region: 'MONITOR' }]);
    expect(region?.points[0].x).toBeCloseTo(325 / 7, 10);
    expect(region?.points[0].y).toBeCloseTo(300 / 7, 10);
    expect(await of(closed.as('ANALYST'), closed, 'CLIENT')).toBeNull();
    expect(await of(elsewhere.as('ANALYST'), released, 'CLIENT')).toBeNull();
  });

  test('follow the consortium’s thresholds and names', async () => {
    await db.superuser.query(`update campaign set threshold_kind = 'GROUP_MEAN' where id = $1`, [
      released.campaignId,
    ]);
    await db.superuser.query('update consortium set region_names = $2 where id = $1', [
      released.consortiumId,
      { PURSUE: { en: 'Go for it' } },
    ]);
    const own = await of(released.as('LEAD', 'named'), released, 'CLIENT', 'named');
    expect(own?.thresholds.x).toBeCloseTo(325 / 7, 10);
    expect(own?.points[0].explanation).toBe(
      'Priority 75 is above the line at 46.4, and improvement 50 is above the line at 42.9: Go for it.',
    );
    expect(own?.regions.map(({ name }) => name)).toEqual(['Go for it', 'Explore', 'Monitor', 'Test']);
  });
});

describe('the registers', () => {
  test('list systems shared by name', async () => {
    const register = await registers.systems(released.as('LEAD', 'hidden0'), released.campaignId);
    expect(register?.rows).toEqual([
      {
        ...payroll,
        function: 'section.payroll',
        questionId: released.uuid('payroll'),
        municipality: expect.objectContaining({ id: released.uuid('named') }),
        knownAs: null,
      },
    ]);
  });

  test('say under which name the consortium knows a product, and nothing that another knows', async () => {
    const know = (consortiumId: string, name: string) =>
      db.superuser.query(
        `insert into consortium_product (consortium_id, name, synonyms) values ($1, $2, '{PAY-MASTER}')`,
        [consortiumId, name],
      );
    const knownAs = async () => {
      const register = await registers.systems(released.as('LEAD', 'hidden0'), released.campaignId);
      return register?.rows.map((row) => row.knownAs);
    };
    await know(elsewhere.consortiumId, 'Secret suite');
    expect(await knownAs()).toEqual([null]);
    await know(released.consortiumId, 'Pay Suite');
    expect(await knownAs()).toEqual(['Pay Suite']);
  });

  test('put figures shared by name beside the released means', async () => {
    const table = await registers.indicators(released.as('ANALYST'), released.campaignId);
    expect(table?.municipalities.map(({ id }) => id)).toEqual([released.uuid('named')]);
    expect(table?.indicators.map(({ code, derived }) => [code, derived])).toEqual([
      ['section.staff', false],
      ['section.staff_share', true],
      ['section.budget', false],
    ]);
    // 30, and 10, 17, 24, 31, 38 hidden.
    expect(table?.indicators[0]).toMatchObject({ mean: 25, n: 6, decimals: 0, higherIsBetter: true });
    expect(new Set(table?.values.map(({ value }) => value))).toEqual(new Set([30, 1]));
  });

  test('are nothing elsewhere, before the release, and for unknown campaigns', async () => {
    for (const ask of [registers.systems, registers.indicators].map((method) => method.bind(registers))) {
      expect(await ask(elsewhere.as('COORDINATOR'), released.campaignId)).toBeNull();
      expect(await ask(closed.as('COORDINATOR'), closed.campaignId)).toBeNull();
      expect(await ask(released.as('COORDINATOR'), 'no id')).toBeNull();
    }
  });
});
