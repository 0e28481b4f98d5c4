import { formerDatabase, type FormerDatabase } from '@commonworks/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storeFormerRelease } from '../testing/former-release.js';
import { snapshotOf, workbookOf } from '../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { storeCampaign, type StoredCampaign } from '../testing/stored-campaign.js';
import { ReleaseQueue } from './release/release-queue.js';
import { releasesOfCampaigns } from '@commonworks/api-campaign';
import { ReleaseService } from './requests/release.service.js';
import { publishedRelease } from '@commonworks/api-campaign';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };
/** The last migration of the version whose releases are made again. */
const FORMER = 1_795_300_000_600;

const populationOf = (population: number | null): Record<string, number> =>
  population === null ? {} : { population };
const HIDDEN = ['hidden0', 'hidden1', 'hidden2', 'hidden3', 'hidden4', 'hidden5'];
const SNAPSHOT = snapshotOf(
  workbookOf('named', 'NAMED', { need: 5, staff: 30 }),
  ...HIDDEN.map((id, at) => ({
    ...workbookOf(id, 'AGGREGATE', { need: (at % 5) + 1, staff: 10 + 7 * at }),
    municipalityType: at < 4 ? 'TOWN' : 'CITY',
    profile: populationOf(at < 4 ? null : 30_000),
  })),
);
const READ = ['release_group', 'release_cell', 'release_participant', 'release_named_answer'];

let former: FormerDatabase;
let db: SpecDatabase;
/** Released under the former rules, as the newer ones would too. */
let careful: StoredCampaign;
/** Of whose former groups some differ by fewer than k. */
let careless: StoredCampaign;
let carefulRelease: string;
let ran: string[];

const everyRow = async (release: string) => {
  const rows = [];
  for (const table of [...READ, 'release_standing', 'release_ledger']) {
    const found = await db.superuser.query(
      `select to_jsonb(t) as row from ${table} t where release_id = $1`,
      [release],
    );
    rows.push(...found.rows);
  }
  return rows.length;
};

const seen = (campaign: StoredCampaign) =>
  db.api.read(campaign.as('LEAD', 'named'), async (tx) => {
    const counts: number[] = [];
    for (const table of [...READ, 'release_standing']) {
      counts.push((await tx.query(`select from ${table}`)).length);
    }
    return counts;
  });

const stateOf = async ({ campaignId }: StoredCampaign) => {
  const { rows } = await db.superuser.query(
    `select c.status as campaign, array_agg(r.status order by r.requested_at, r.status desc) as releases
     from campaign c join release r on r.campaign_id = c.id where c.id = $1 group by c.status`,
    [campaignId],
  );
  return rows[0];
};

beforeAll(async () => {
  former = await formerDatabase(FORMER);
  db = await specDatabase(former);
  careful = await storeCampaign(db.superuser, SNAPSHOT);
  carefulRelease = await storeFormerRelease(db.superuser, careful, [
    { kind: 'CAMPAIGN', code: 'ALL', hidden: HIDDEN },
  ]);
  careless = await storeCampaign(db.superuser, SNAPSHOT);
  await storeFormerRelease(db.superuser, careless, [
    { kind: 'CAMPAIGN', code: 'ALL', hidden: HIDDEN },
    { kind: 'MUNICIPALITY_TYPE', code: 'TOWN', hidden: HIDDEN.slice(0, 4) },
  ]);
  ran = await former.upgrade();
});
afterAll(() => db.drop());

describe('a database of the version before', () => {
  test('is upgraded with nothing lost, and its releases are withdrawn from everybody who reads', async () => {
    expect(ran).toContain('WithdrawFormerReleases1795690000102');
    expect(await everyRow(carefulRelease)).toBe(7);
    expect(await seen(careful)).toEqual([0, 0, 0, 0, 0]);
    expect(await stateOf(careful)).toEqual({ campaign: 'RELEASED', releases: ['WITHDRAWN', 'REQUESTED'] });
    const { rows } = await db.superuser.query(
      `select action from audit_event where subject_id = $1 and consortium_id = $2`,
      [carefulRelease, careful.consortiumId],
    );
    expect(rows).toEqual([{ action: 'RELEASE_WITHDRAWN' }]);
  });

  test('says that the release is under way, and takes no other request', async () => {
    const ctx = careful.as('COORDINATOR');
    const [release, published] = await db.api.read(ctx, async (tx) => [
      (await releasesOfCampaigns(tx, [careful.campaignId])).get(careful.campaignId),
      await publishedRelease(tx, ctx, {
        id: careful.campaignId,
        consortiumId: careful.consortiumId,
      }),
    ]);
    expect(release).toMatchObject({ status: 'REQUESTED', publishedAt: null });
    expect(published).toBeNull();
    const releases = new ReleaseService(db.api);
    expect(await releases.request(ctx, careful.campaignId)).toMatchObject({ id: release?.id });
  });

  test('has its releases made again by the worker, from the same answers', async () => {
    const queue = new ReleaseQueue(db.worker, PARAMS);
    const outcomes = [await queue.runNext(), await queue.runNext(), await queue.runNext()];
    expect(outcomes.map((outcome) => outcome?.kind)).toEqual(['PUBLISHED', 'PUBLISHED', undefined]);
    expect(await stateOf(careful)).toEqual({ campaign: 'RELEASED', releases: ['WITHDRAWN', 'PUBLISHED'] });
    const cells = await db.api.read(careful.as('LEAD', 'named'), (tx) =>
      tx.query(
        `select c.n, c.sd, c.median, c.named_only as "namedOnly", c.quartiles_named_only as "quartilesNamedOnly"
         from release_cell c join release_group g on g.id = c.group_id
         where g.kind = 'CAMPAIGN' and c.question_id = $1`,
        [careful.uuid('need')],
      ),
    );
    // The former ledger holds the same set of contributors: it stands in the way of nothing.
    expect(cells).toEqual([
      { n: 7, sd: null, median: expect.any(Number), namedOnly: false, quartilesNamedOnly: false },
    ]);
    expect(await everyRow(carefulRelease)).toBe(7);
  });

  test('whose former groups gave too much away shows none of them again: they were read', async () => {
    const cells = await db.api.read(careless.as('LEAD', 'named'), (tx) =>
      tx.query(
        `select g.kind, c.n, c.named_only as "namedOnly", c.withheld
         from release_cell c join release_group g on g.id = c.group_id
         where g.kind <> 'POPULATION_BAND' and c.question_id = $1 order by g.position`,
        [careless.uuid('need')],
      ),
    );
    // All minus the towns is two: neither stands beside the other, whichever comes first.
    expect(cells).toEqual([
      { kind: 'CAMPAIGN', n: 1, namedOnly: true, withheld: null },
      { kind: 'MUNICIPALITY_TYPE', n: 1, namedOnly: true, withheld: null },
      { kind: 'MUNICIPALITY_TYPE', n: null, namedOnly: false, withheld: 'PROTECTED' },
    ]);
  });
});

test('a release that fails is asked for again, though its campaign was released before', async () => {
  const { rows } = await db.superuser.query(
    `update release set status = 'FAILED' where campaign_id = $1 and status = 'PUBLISHED' returning id`,
    [careless.campaignId],
  );
  const releases = new ReleaseService(db.api);
  const again = await releases.request(careless.as('COORDINATOR'), careless.campaignId);
  expect(again).toMatchObject({ status: 'REQUESTED' });
  expect(again.id).not.toBe(rows[0].id);
  expect(await new ReleaseQueue(db.worker, PARAMS).runNext()).toEqual({
    kind: 'PUBLISHED',
    releaseId: again.id,
  });
});
