import { AppError, campaignLockKey, type TenantContext } from '@commonworks/api-platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { snapshotOf, workbookOf } from '../../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../../testing/spec-database.js';
import { storeCampaign, type StoredCampaign } from '../../testing/stored-campaign.js';
import { ReleaseService } from './release.service.js';

const SNAPSHOT = snapshotOf(workbookOf('named', 'NAMED', { need: 5 }));

let db: SpecDatabase;
let releases: ReleaseService;
let closed: StoredCampaign;
let elsewhere: StoredCampaign;

beforeAll(async () => {
  db = await specDatabase();
  releases = new ReleaseService(db.api);
  closed = await storeCampaign(db.superuser, SNAPSHOT);
  elsewhere = await storeCampaign(db.superuser, snapshotOf(workbookOf('stranger', 'NAMED', { need: 1 })));
});
afterAll(() => db.drop());

describe('asking for a release', () => {
  test('gives the same release however often and by how many at once it is asked', async () => {
    const campaign = await storeCampaign(db.superuser, SNAPSHOT);
    const ask = () => releases.request(campaign.as('COORDINATOR'), campaign.campaignId);
    const asked = await Promise.all([ask(), ask(), ask()]);
    expect(new Set([...asked, await ask()].map(({ id }) => id)).size).toBe(1);
    expect(asked[0]).toMatchObject({ status: 'REQUESTED', publishedAt: null });
    const { rows } = await db.superuser.query(
      `select action from audit_event where consortium_id = $1 and action = 'RELEASE_REQUESTED'`,
      [campaign.consortiumId],
    );
    expect(rows).toHaveLength(1);
  });

  test('tells the worker', async () => {
    const campaign = await storeCampaign(db.superuser, SNAPSHOT);
    const listener = await db.connect('worker');
    await listener.query('listen release_requested');
    const heard = new Promise((resolve) => listener.once('notification', ({ payload }) => resolve(payload)));
    const { id } = await releases.request(campaign.as('COORDINATOR'), campaign.campaignId);
    expect(await heard).toBe(id);
  });

  test('is asked anew after a failure', async () => {
    const campaign = await storeCampaign(db.superuser, SNAPSHOT);
    const first = await releases.request(campaign.as('COORDINATOR'), campaign.campaignId);
    await db.superuser.query(`update release set status = 'FAILED' where id = $1`, [first.id]);
    const second = await releases.request(campaign.as('COORDINATOR'), campaign.campaignId);
    expect(second.id).not.toBe(first.id);
  });

  test('is refused to all but coordinators, and looks like a campaign that does not exist', async () => {
    const refused: [TenantContext, string][] = [
      [closed.as('ANALYST'), closed.campaignId],
      [closed.as('LEAD', 'named'), closed.campaignId],
      [elsewhere.as('COORDINATOR'), closed.campaignId],
      [closed.as('COORDINATOR'), randomUUID()],
      [closed.as('COORDINATOR'), 'no id'],
    ];
    for (const [ctx, id] of refused) {
      await expect(releases.request(ctx, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await db.api.read(closed.as('COORDINATOR'), (tx) => tx.query('select from release'))).toEqual([]);
  });

  test('is refused while the campaign is open', async () => {
    const campaign = await storeCampaign(db.superuser, SNAPSHOT);
    await db.superuser.query(`update campaign set status = 'OPEN' where id = $1`, [campaign.campaignId]);
    const asked = releases.request(campaign.as('COORDINATOR'), campaign.campaignId);
    await expect(asked).rejects.toThrow(AppError);
    await expect(asked).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('waits for who has taken the campaign, and then sees what was done to it', async () => {
    const campaign = await storeCampaign(db.superuser, SNAPSHOT);
    const ctx = campaign.as('COORDINATOR');
    const other = await db.connect('worker');
    await other.query('begin');
    await other.query(`select pg_advisory_xact_lock(${campaignLockKey('$1::uuid')})`, [campaign.campaignId]);
    let settled = false;
    const asked = releases.request(ctx, campaign.campaignId).finally(() => (settled = true));
    asked.catch(() => undefined);
    await db.superuser.query(`update campaign set status = 'OPEN' where id = $1`, [campaign.campaignId]);
    await sleep(100);
    expect(settled).toBe(false);
    await other.query('commit');
    await expect(asked).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('can be followed by the members of the consortium alone', async () => {
    const campaign = await storeCampaign(db.superuser, SNAPSHOT);
    const { id } = await releases.request(campaign.as('COORDINATOR'), campaign.campaignId);
    expect(await releases.byId(campaign.as('VIEWER', 'named'), id)).toMatchObject({
      id,
      status: 'REQUESTED',
    });
    expect(await releases.byId(elsewhere.as('COORDINATOR'), id)).toBeNull();
    expect(await releases.byId(campaign.as('COORDINATOR'), 'no id')).toBeNull();
  });
});
