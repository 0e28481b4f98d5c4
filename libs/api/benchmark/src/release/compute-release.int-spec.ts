import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { snapshotOf, workbookOf } from '../../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../../testing/spec-database.js';
import { storeCampaign, type StoredCampaign } from '../../testing/stored-campaign.js';
import { computeRelease } from './compute-release.js';
import { MAX_ATTEMPTS, ReleaseQueue } from './release-queue.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };

const SNAPSHOT = snapshotOf(
  workbookOf('named', 'NAMED', { need: 5, staff: 30, remark: 'in the open' }),
  workbookOf('private', 'PRIVATE', { need: 1, staff: 7 }),
  ...[1, 2, 3, 4, 5].map((need, i) =>
    workbookOf(`hidden${i}`, 'AGGREGATE', { need, remark: 'in confidence' }),
  ),
);

let db: SpecDatabase;
beforeAll(async () => {
  db = await specDatabase();
});
afterAll(() => db.drop());

async function requested(): Promise<{ campaign: StoredCampaign; releaseId: string }> {
  const campaign = await storeCampaign(db.superuser, SNAPSHOT);
  const { rows } = await db.superuser.query(
    'insert into release (consortium_id, campaign_id) values ($1, $2) returning id',
    [campaign.consortiumId, campaign.campaignId],
  );
  return { campaign, releaseId: rows[0].id };
}

const rowsOf = async (table: string, releaseId: string) =>
  (await db.superuser.query(`select * from ${table} where release_id = $1`, [releaseId])).rows;

const statusOf = async (releaseId: string) =>
  (await db.superuser.query('select status, attempts from release where id = $1', [releaseId])).rows[0];

describe('a release that is computed', () => {
  test('is published with the campaign, and holds nothing of private answers, hidden texts or comments', async () => {
    const { campaign, releaseId } = await requested();
    expect(await computeRelease(db.worker, PARAMS, releaseId)).toBe(true);

    const { rows } = await db.superuser.query(
      `select r.status, r.unnamed_participants, r.published_at = c.released_at as together, c.status as campaign
       from release r join campaign c on c.id = r.campaign_id where r.id = $1`,
      [releaseId],
    );
    expect(rows).toEqual([
      { status: 'PUBLISHED', unnamed_participants: true, together: true, campaign: 'RELEASED' },
    ]);
    const participants = await rowsOf('release_participant', releaseId);
    expect(participants.map((row) => row.municipality_id)).toEqual([campaign.uuid('named')]);
    const cells = await rowsOf('release_cell', releaseId);
    const need = cells.filter((cell) => cell.question_id === campaign.uuid('need'));
    expect(need.filter((cell) => cell.n === 6)).toHaveLength(3);
    const everything = JSON.stringify([cells, participants, await rowsOf('release_named_answer', releaseId)]);
    for (const secret of ['in confidence', 'a remark', campaign.uuid('private'), campaign.uuid('hidden0')]) {
      expect(everything).not.toContain(secret);
    }
    const { rows: events } = await db.superuser.query(
      'select action from audit_event where subject_id = $1',
      [releaseId],
    );
    expect(events).toEqual([{ action: 'RELEASE_PUBLISHED' }]);
  });

  test('is left alone the second time', async () => {
    const { releaseId } = await requested();
    await computeRelease(db.worker, PARAMS, releaseId);
    const before = await rowsOf('release_cell', releaseId);
    expect(await computeRelease(db.worker, PARAMS, releaseId)).toBe(false);
    expect(await rowsOf('release_cell', releaseId)).toEqual(before);
  });

  test('is published once when two processes compute it at the same time', async () => {
    const { releaseId } = await requested();
    const published = await Promise.all([1, 2, 3].map(() => computeRelease(db.worker, PARAMS, releaseId)));
    expect(published.filter(Boolean)).toHaveLength(1);
    expect(await rowsOf('release_group', releaseId)).toHaveLength(3);
  });

  test('leaves nothing behind when its connection is cut in the middle', async () => {
    const { releaseId } = await requested();
    const cut = () => {
      throw new Error('the process was killed');
    };
    await expect(computeRelease(db.worker, PARAMS, releaseId, cut)).rejects.toThrow('killed');
    expect(await rowsOf('release_group', releaseId)).toEqual([]);
    expect(await computeRelease(db.worker, PARAMS, releaseId)).toBe(true);
  });

  test('is refused for a campaign that was opened again', async () => {
    const { campaign, releaseId } = await requested();
    await db.superuser.query(`update campaign set status = 'OPEN' where id = $1`, [campaign.campaignId]);
    await expect(computeRelease(db.worker, PARAMS, releaseId)).rejects.toThrow('cannot be released');
  });

  test('is the same from the database as from the snapshot it was made from', async () => {
    const { campaign, releaseId } = await requested();
    await computeRelease(db.worker, PARAMS, releaseId);
    const named = await rowsOf('release_named_answer', releaseId);
    expect(named.map((row) => [row.question_id, row.value]).sort()).toEqual(
      [
        [campaign.uuid('need'), 5],
        [campaign.uuid('staff'), 30],
        [campaign.uuid('staff_share'), 1],
        [campaign.uuid('remark'), 'in the open'],
      ].sort(),
    );
  });
});

describe('the queue', () => {
  const queue = () => new ReleaseQueue(db.worker, PARAMS);

  test('publishes what waits, then has nothing more', async () => {
    await db.superuser.query(
      `update release set status = 'FAILED' where status in ('REQUESTED', 'COMPUTING')`,
    );
    const { releaseId } = await requested();
    expect(await queue().runNext()).toEqual({ kind: 'PUBLISHED', releaseId });
    expect(await statusOf(releaseId)).toEqual({ status: 'PUBLISHED', attempts: 1 });
    expect(await queue().runNext()).toBeNull();
  });

  test('takes up what a killed process left', async () => {
    const { releaseId } = await requested();
    await db.superuser.query(`update release set status = 'COMPUTING', attempts = 1 where id = $1`, [
      releaseId,
    ]);
    expect(await queue().runNext()).toEqual({ kind: 'PUBLISHED', releaseId });
  });

  test('gives up on a release that killed its process each time', async () => {
    const { releaseId } = await requested();
    await db.superuser.query(`update release set status = 'COMPUTING', attempts = $2 where id = $1`, [
      releaseId,
      MAX_ATTEMPTS,
    ]);
    expect(await queue().runNext()).toBeNull();
    expect(await statusOf(releaseId)).toMatchObject({ status: 'FAILED' });
  });

  test('tries a failing release again, and then lets it fail', async () => {
    const { campaign, releaseId } = await requested();
    await db.superuser.query(`update campaign set status = 'OPEN' where id = $1`, [campaign.campaignId]);
    const finals: unknown[] = [];
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const outcome = await queue().runNext();
      finals.push(outcome?.kind === 'ATTEMPT_FAILED' && outcome.final);
    }
    expect(finals).toEqual([false, false, true]);
    expect(await statusOf(releaseId)).toEqual({ status: 'FAILED', attempts: MAX_ATTEMPTS });
    expect(await queue().runNext()).toBeNull();
  });
});

describe('what is published', () => {
  const TABLES = [
    'release_group',
    'release_cell',
    'release_participant',
    'release_named_answer',
    'release_standing',
    'release_ledger',
  ];

  test.each(['api', 'worker'] as const)('cannot be changed or removed by the %s', async (role) => {
    const client = await db.connect(role);
    for (const table of TABLES) {
      await expect(client.query(`update ${table} set release_id = release_id`)).rejects.toThrow(
        'permission denied',
      );
      await expect(client.query(`delete from ${table}`)).rejects.toThrow('permission denied');
      await expect(client.query(`truncate ${table}`)).rejects.toThrow('permission denied');
    }
    await expect(client.query('delete from release')).rejects.toThrow('permission denied');
  });

  test('is added to by the worker alone, and the ledger is read by it alone', async () => {
    const api = await db.connect('api');
    await expect(api.query('select * from release_ledger')).rejects.toThrow('permission denied');
    for (const table of TABLES) {
      await expect(api.query(`insert into ${table} default values`)).rejects.toThrow('permission denied');
    }
    await expect(api.query(`update release set status = 'PUBLISHED'`)).rejects.toThrow('permission denied');
  });

  test('is seen by members; of answers and ranks each sees its own only', async () => {
    const { campaign, releaseId } = await requested();
    await computeRelease(db.worker, PARAMS, releaseId);
    const seenBy = (municipality: string) =>
      db.api.read(campaign.as('LEAD', municipality), async (tx) => ({
        cells: (await tx.query('select from release_cell')).length,
        ranked: await tx.query<{ id: string }>('select distinct municipality_id as id from release_standing'),
        answered: await tx.query<{ id: string }>('select distinct municipality_id as id from answer'),
      }));
    const seen = await seenBy('hidden2');
    expect(seen.cells).toBeGreaterThan(0);
    // Five hidden have no rank among themselves; the named one has its own.
    expect(seen.ranked).toEqual([]);
    expect(seen.answered).toEqual([{ id: campaign.uuid('hidden2') }]);
    expect(await seenBy('named')).toMatchObject({
      ranked: [{ id: campaign.uuid('named') }],
      answered: [{ id: campaign.uuid('named') }],
    });

    const coordinator = await db.api.read(campaign.as('COORDINATOR'), async (tx) => ({
      ranks: await tx.query('select from release_standing'),
      answers: await tx.query('select from answer'),
    }));
    expect(coordinator).toEqual({ ranks: [], answers: [] });

    const elsewhere = await storeCampaign(db.superuser, snapshotOf(workbookOf('x', 'NAMED', {})));
    const nothing = await db.api.read(elsewhere.as('LEAD', 'x'), async (tx) => {
      const tables = [
        'release',
        'release_group',
        'release_cell',
        'release_participant',
        'release_named_answer',
      ];
      const counts: number[] = [];
      for (const table of tables) counts.push((await tx.query(`select from ${table}`)).length);
      return counts;
    });
    expect(nothing).toEqual([0, 0, 0, 0, 0]);
  });
});
