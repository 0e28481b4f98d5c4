import { campaignLockKey } from '@commonworks/api-platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { snapshotOf, workbookOf } from '../../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../../testing/spec-database.js';
import { storeCampaign, type StoredCampaign } from '../../testing/stored-campaign.js';
import { computeRelease } from './compute-release.js';
import { ReleaseQueue } from './release-queue.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };
const SNAPSHOT = snapshotOf(workbookOf('named', 'NAMED', { need: 5, staff: 30 }));

let db: SpecDatabase;
/** Somebody who works in a campaign; past row-level security, so that only locks and status count. */
let other: pg.Client;
beforeAll(async () => {
  db = await specDatabase();
  other = await db.connect('superuser');
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

const lock = (campaign: StoredCampaign, mode: 'xact_lock' | 'xact_lock_shared') =>
  other.query(`select pg_advisory_${mode}(${campaignLockKey('$1::uuid')})`, [campaign.campaignId]);

const withdraw = (by: pg.Client, campaign: StoredCampaign) =>
  by.query(`update workbook_sharing set level = 'PRIVATE' where workbook_id = $1`, [
    campaign.uuid('workbook of named'),
  ]);

async function named(releaseId: string): Promise<number> {
  const { rows } = await db.superuser.query('select from release_named_answer where release_id = $1', [
    releaseId,
  ]);
  return rows.length;
}

const workerWaits = async (event: 'advisory' | 'transactionid' | 'relation') => {
  const { rows } = await db.superuser.query(
    `select from pg_stat_activity where usename = 'commonworks_worker' and datname = current_database()
       and wait_event_type = 'Lock' and wait_event = $1`,
    [event],
  );
  return rows.length > 0;
};
const waitsForLock = () => workerWaits('advisory');
const waitsForRow = () => workerWaits('transactionid');

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 500; i += 1) {
    if (await condition()) return;
    await sleep(10);
  }
  throw new Error('it did not come to that');
}

const sessionLocks = async () => {
  const { rows } = await db.superuser.query(
    `select from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and a.usename = 'commonworks_worker' and a.datname = current_database()`,
  );
  return rows.length;
};

describe('the snapshot of a release', () => {
  test('is opened after the lock was granted: what was committed during the wait is in it', async () => {
    const { campaign, releaseId } = await requested();
    await other.query('begin');
    await lock(campaign, 'xact_lock_shared');
    const computing = computeRelease(db.worker, PARAMS, releaseId);
    await until(waitsForLock);
    await withdraw(other, campaign);
    await other.query('commit');
    expect(await computing).toBe(true);
    expect(await named(releaseId)).toBe(0);
  });

  test('would lack it, were the lock taken by the transaction’s own first statement', async () => {
    const { campaign } = await requested();
    const naive = await db.connect('worker');
    await other.query('begin');
    await lock(campaign, 'xact_lock_shared');
    await naive.query('begin isolation level repeatable read');
    const locking = naive.query(`select pg_advisory_xact_lock(${campaignLockKey('$1::uuid')})`, [
      campaign.campaignId,
    ]);
    await until(waitsForLock);
    await withdraw(other, campaign);
    await other.query('commit');
    await locking;
    const { rows } = await naive.query('select level from workbook_sharing where workbook_id = $1', [
      campaign.uuid('workbook of named'),
    ]);
    expect(rows).toEqual([{ level: 'NAMED' }]);
    await naive.query('rollback');
  });

  test('keeps nobody waiting while the figures are computed', async () => {
    const { campaign, releaseId } = await requested();
    // Holding the release's participants up keeps the computing from its end.
    await other.query('begin');
    await other.query('lock table release_participant in share row exclusive mode');
    const computing = computeRelease(db.worker, PARAMS, releaseId);
    await until(() => workerWaits('relation'));
    expect(await sessionLocks()).toBe(0);
    await lock(campaign, 'xact_lock');
    await other.query('commit');
    expect(await computing).toBe(true);
  });

  test('does not leave the lock with a connection when the wait for it is broken off', async () => {
    const { campaign, releaseId } = await requested();
    await other.query('begin');
    await lock(campaign, 'xact_lock_shared');
    const computing = computeRelease(db.worker, PARAMS, releaseId);
    computing.catch(() => undefined);
    await until(waitsForLock);
    await db.superuser.query(
      `select pg_cancel_backend(pid) from pg_stat_activity
       where usename = 'commonworks_worker' and datname = current_database() and wait_event = 'advisory'`,
    );
    await expect(computing).rejects.toThrow('canceling');
    await other.query('commit');
    expect(await sessionLocks()).toBe(0);
    expect(await computeRelease(db.worker, PARAMS, releaseId)).toBe(true);
  });
});

describe('a release that has ended meanwhile', () => {
  test('is not published by who claimed it before', async () => {
    const { campaign, releaseId } = await requested();
    await other.query('begin');
    await lock(campaign, 'xact_lock_shared');
    const computing = computeRelease(db.worker, PARAMS, releaseId);
    await until(waitsForLock);
    await db.superuser.query(`update release set status = 'FAILED' where id = $1`, [releaseId]);
    await withdraw(other, campaign);
    await other.query('commit');
    expect(await computing).toBe(false);
    expect(await named(releaseId)).toBe(0);
  });

  test('is not published for a campaign that was opened again after its snapshot', async () => {
    const { campaign, releaseId } = await requested();
    // Nobody who keeps the order could do this.
    await other.query('begin');
    await other.query(`update campaign set status = 'OPEN' where id = $1`, [campaign.campaignId]);
    const computing = computeRelease(db.worker, PARAMS, releaseId);
    computing.catch(() => undefined);
    await until(waitsForRow);
    await other.query('commit');
    await expect(computing).rejects.toThrow('cannot be released');
    expect(await named(releaseId)).toBe(0);
  });

  test('makes room for the next, which takes what was changed since', async () => {
    const { campaign, releaseId } = await requested();
    await db.superuser.query(`update release set status = 'FAILED' where id = $1`, [releaseId]);
    await withdraw(db.superuser, campaign);
    const { rows } = await db.superuser.query(
      'insert into release (consortium_id, campaign_id) values ($1, $2) returning id',
      [campaign.consortiumId, campaign.campaignId],
    );
    const outcomes: unknown[] = [];
    const queue = new ReleaseQueue(db.worker, PARAMS);
    for (let next = await queue.runNext(); next; next = await queue.runNext()) outcomes.push(next);
    expect(outcomes).toContainEqual({ kind: 'PUBLISHED', releaseId: rows[0].id });
    expect(await named(rows[0].id)).toBe(0);
  });
});
