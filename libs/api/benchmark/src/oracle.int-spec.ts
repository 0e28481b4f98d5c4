import { summarize } from '@commonworks/domain-benchmark';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { snapshots } from '../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { storeCampaign } from '../testing/stored-campaign.js';
import { computeRelease } from './release/compute-release.js';

/** Figures as campaigns hold them: few levels, money, ratios, all equal, one alone. */
const figures = fc.oneof(
  fc.array(
    fc.integer({ min: 0, max: 4 }).map((level) => level * 25),
    { minLength: 1, maxLength: 60 },
  ),
  fc.array(fc.integer({ min: 0, max: 500_000_000 }), { minLength: 1, maxLength: 60 }),
  fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }),
  fc
    .tuple(fc.double({ min: 0, max: 1e4, noNaN: true }), fc.integer({ min: 1, max: 9 }))
    .map(([v, n]) => Array(n).fill(v)),
);

let db: SpecDatabase;
beforeAll(async () => {
  db = await specDatabase();
});
afterAll(() => db.drop());

interface Oracle {
  n: number;
  mean: number;
  sd: number | null;
  median: number;
  q1: number;
  q3: number;
}

test('the figures of 1,000 random data sets are PostgreSQL’s own', async () => {
  const sets: number[][] = fc.sample(figures, { numRuns: 1_000, seed: 2015 });
  const { rows } = await db.superuser.query<Oracle>(
    `select count(*)::int as n, avg(v) as mean, stddev_samp(v) as sd,
       percentile_cont(0.5) within group (order by v) as median,
       percentile_cont(0.25) within group (order by v) as q1,
       percentile_cont(0.75) within group (order by v) as q3
     from jsonb_array_elements($1::jsonb) with ordinality as sets (set, number),
       lateral (select v::text::double precision from jsonb_array_elements(set) as v) as entries (v)
     group by number order by number`,
    [JSON.stringify(sets)],
  );
  expect(rows).toHaveLength(1_000);
  rows.forEach((oracle, index) => {
    const summary = summarize(sets[index]);
    // Positive and negative figures may cancel to a mean near zero: what counts is the size of what was added.
    const scale = Math.max(...sets[index].map(Math.abs));
    for (const figure of ['n', 'mean', 'sd', 'median', 'q1', 'q3'] as const) {
      const [ours, theirs] = [summary?.[figure] ?? null, oracle[figure]];
      const agrees =
        ours === null || theirs === null
          ? ours === theirs
          : Math.abs(ours - theirs) <= 1e-9 * Math.max(Math.abs(theirs), scale);
      expect(agrees ? 'agrees' : { figure, ours, theirs, set: sets[index] }).toBe('agrees');
    }
  });
});

test('what a release publishes of open answers is what PostgreSQL makes of the answers themselves', async () => {
  for (const snapshot of fc.sample(snapshots(8, 24), { seed: 2015, numRuns: 10 })) {
    const workbooks = snapshot.workbooks.map((workbook) => ({
      ...workbook,
      sharing: [{ scope: 'WORKBOOK' as const, targetId: workbook.id, level: 'NAMED' as const }],
    }));
    const campaign = await storeCampaign(db.superuser, { ...snapshot, workbooks });
    const { rows: requests } = await db.superuser.query(
      'insert into release (consortium_id, campaign_id) values ($1, $2) returning id',
      [campaign.consortiumId, campaign.campaignId],
    );
    await computeRelease(db.worker, { minimumHidden: 5, dominancePercent: 10 }, requests[0].id);
    const { rows } = await db.superuser.query(
      `with figure as (
         select a.question_id, m.type,
           case q.kind when 'SCALE' then (a.value::float8 - 1) / (jsonb_array_length(q.settings -> 'levels') - 1) * 100
             else a.value::float8 end as v
         from answer a
         join workbook w on w.id = a.workbook_id and w.campaign_id = $2 and w.status = 'SUBMITTED'
         join municipality m on m.id = a.municipality_id
         join question q on q.id = a.question_id and q.kind in ('SCALE', 'NUMBER')
         where a.state = 'ANSWERED')
       select c.n, c.mean, c.sd, c.median, c.q1, c.q3, o.*
       from release_cell c join release_group g on g.id = c.group_id and g.kind <> 'POPULATION_BAND',
         lateral (select count(*)::int as on, avg(v) as omean, stddev_samp(v) as osd,
             percentile_cont(0.5) within group (order by v) as omedian,
             percentile_cont(0.25) within group (order by v) as oq1,
             percentile_cont(0.75) within group (order by v) as oq3
           from figure f where f.question_id = c.question_id and (g.kind = 'CAMPAIGN' or f.type = g.code)) o
       where c.release_id = $1 and o.on > 0`,
      [requests[0].id, campaign.campaignId],
    );
    expect(rows.length).toBeGreaterThan(6);
    for (const row of rows) {
      for (const figure of ['n', 'mean', 'sd', 'median', 'q1', 'q3']) {
        if (row[`o${figure}`] === null) expect(row[figure]).toBeNull();
        else
          expect(Math.abs(row[figure] - row[`o${figure}`])).toBeLessThanOrEqual(
            1e-9 * Math.max(1, row.omean),
          );
      }
    }
  }
});
