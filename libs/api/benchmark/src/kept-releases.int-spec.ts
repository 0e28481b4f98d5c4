import { Catalogue } from '@commonworks/api-catalogue';
import { type TenantContext } from '@commonworks/api-platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownWorkbooks } from '../testing/own-workbooks.js';
import { snapshotOf, workbookOf } from '../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { storeCampaign, type StoredCampaign } from '../testing/stored-campaign.js';
import './benchmark.module.js';
import { BenchmarkService } from './benchmark/benchmark.service.js';
import { HeatmapService } from './heatmap/heatmap.service.js';
import { computeRelease } from './release/compute-release.js';
import { ReleaseService } from './requests/release.service.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };

const NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** As many municipalities as it takes for a rank, all of which share by name, each with its own need. */
const region = (...needs: number[]) =>
  snapshotOf(...needs.map((need, i) => workbookOf(NAMES[i], 'NAMED', { need })));

let db: SpecDatabase;
let benchmarks: BenchmarkService;
let heatmaps: HeatmapService;
let releases: ReleaseService;
let prairie: StoredCampaign;
let lakes: StoredCampaign;

/** What somebody reads of the need in a campaign: the region's mean, the own value, score, rank and distance. */
async function need(campaign: StoredCampaign, ctx: TenantContext, name: string) {
  const benchmark = await benchmarks.ofWorkbook(ctx, campaign.uuid(`workbook of ${name}`), null);
  const item = benchmark?.items.find(({ question }) => question.code === 'section.need');
  if (!item) return null;
  const { mean, value, score, percentileRank, distance } = item;
  return {
    mean: mean && Math.round(mean),
    value,
    score,
    percentileRank,
    distance: distance && Math.round(distance),
  };
}

async function release(campaign: StoredCampaign): Promise<string> {
  const { id } = await releases.request(campaign.as('COORDINATOR'), campaign.campaignId);
  await computeRelease(db.worker, PARAMS, id);
  return id;
}

beforeAll(async () => {
  db = await specDatabase();
  const catalogue = new Catalogue();
  benchmarks = new BenchmarkService(db.api, catalogue, await ownWorkbooks(catalogue));
  heatmaps = new HeatmapService(db.api, catalogue);
  releases = new ReleaseService(db.api);
  prairie = await storeCampaign(db.superuser, region(5, 3, 1, 3, 3, 3));
  lakes = await storeCampaign(db.superuser, region(5, 5, 4, 5, 5, 5));
  await release(prairie);
  await release(lakes);
});
afterAll(() => db.drop());

describe('what a release says, kept after somebody read it', () => {
  const readAll = async () => [
    await need(prairie, prairie.as('LEAD', 'first'), 'first'),
    await need(prairie, prairie.as('LEAD', 'third'), 'third'),
    await need(lakes, lakes.as('LEAD', 'first'), 'first'),
    await need(lakes, lakes.as('LEAD', 'third'), 'third'),
  ];

  it('is each consortium’s own, and of each reader the own answer, rank and distance', async () => {
    const expected = [
      { mean: 50, value: 5, score: 100, percentileRank: 550 / 6, distance: 50 },
      { mean: 50, value: 1, score: 0, percentileRank: 50 / 6, distance: -50 },
      { mean: 96, value: 5, score: 100, percentileRank: 350 / 6, distance: 4 },
      { mean: 96, value: 4, score: 75, percentileRank: 50 / 6, distance: -21 },
    ].map((figures) => ({ ...figures, percentileRank: expect.closeTo(figures.percentileRank, 6) }));
    for (let turn = 0; turn < 2; turn++) expect(await readAll()).toEqual(expected);
  });

  it.each(['release_cell', 'release_group'])(
    'is read from the database once: the second time the rows of %s are not even looked for',
    async (table) => {
      await readAll();
      await db.superuser.query(`alter table ${table} rename to out_of_reach`);
      try {
        expect((await readAll()).map((figures) => figures?.mean)).toEqual([50, 50, 96, 96]);
      } finally {
        await db.superuser.query(`alter table out_of_reach rename to ${table}`);
      }
    },
  );

  it('is in the language of each reader', async () => {
    const lead = prairie.as('LEAD', 'first');
    const read = async (locale: 'en' | 'fr') =>
      benchmarks.ofWorkbook({ ...lead, locale }, prairie.uuid('workbook of first'), null);
    for (let turn = 0; turn < 2; turn++) {
      const [english, french] = [await read('en'), await read('fr')];
      expect(english?.peerGroup.name).not.toBe(french?.peerGroup.name);
      expect(english?.items.map(({ mean }) => mean)).toEqual(french?.items.map(({ mean }) => mean));
    }
  });

  it('is of the group asked for, and nothing for a group of another release', async () => {
    await readAll();
    const group = async (campaign: StoredCampaign, at: number) =>
      (await benchmarks.peerGroups(campaign.as('LEAD', 'first'), campaign.campaignId))[at]?.id ?? '';
    const read = async (groupId: string) =>
      benchmarks.ofWorkbook(prairie.as('LEAD', 'first'), prairie.uuid('workbook of first'), groupId);
    const narrower = await group(prairie, 1);
    expect(await read(narrower)).toMatchObject({ peerGroup: { id: narrower } });
    expect(await read(await group(lakes, 0))).toBeNull();
  });

  it('is nothing to strangers, to a coordinator of another consortium, and for another’s workbook', async () => {
    await readAll();
    expect(await need(prairie, lakes.as('LEAD', 'first'), 'first')).toBeNull();
    expect(await need(prairie, prairie.as('LEAD', 'second'), 'first')).toBeNull();
    expect(await need(prairie, prairie.as('COORDINATOR'), 'first')).toBeNull();
    expect(await heatmaps.ofCampaign(lakes.as('COORDINATOR'), prairie.campaignId, 'ENABLEMENT')).toBeNull();
    expect(
      (await heatmaps.ofCampaign(prairie.as('COORDINATOR'), prairie.campaignId, 'ENABLEMENT'))?.services,
    ).toMatchObject([{ mean: expect.closeTo(50, 6) }]);
  });

  it('is nothing to a lead whose membership has ended since', async () => {
    const lead = prairie.as('LEAD', 'second');
    expect(await need(prairie, lead, 'second')).toMatchObject({ mean: 50 });
    // The next request has the same session and, by then, no membership.
    const former: TenantContext = {
      ...lead,
      municipalityIds: [],
      consortiumIds: [],
      coordinatedConsortiumIds: [],
    };
    expect(await need(prairie, former, 'second')).toBeNull();
    // Nor where the municipality has left the consortium, and the person has stayed.
    const apart: TenantContext = { ...lead, consortiumIds: [] };
    expect(await need(prairie, apart, 'second')).toBeNull();
  });

  it('is nothing to anybody once it is withdrawn, and the release in its place is read anew', async () => {
    const lead = prairie.as('LEAD', 'first');
    expect(await need(prairie, lead, 'first')).toMatchObject({ mean: 50 });
    await db.superuser.query(`update release set status = 'WITHDRAWN' where campaign_id = $1`, [
      prairie.campaignId,
    ]);
    expect(await need(prairie, lead, 'first')).toBeNull();
    expect(await heatmaps.ofCampaign(lead, prairie.campaignId, 'ENABLEMENT')).toBeNull();

    await db.superuser.query('update answer set value = $2 where workbook_id = $1 and question_id = $3', [
      prairie.uuid('workbook of third'),
      '5',
      prairie.uuid('need'),
    ]);
    await release(prairie);
    expect(await need(prairie, lead, 'first')).toMatchObject({ mean: 67 });
  });
});
