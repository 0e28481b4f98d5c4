import { holdCampaign } from '@commonworks/api-campaign';
import { campaignLockKey, type Transaction } from '@commonworks/api-platform';
import { type TestPersonName } from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { WorkbookHarness } from '../../testing/workbook-harness.js';
import { lockWorkbook } from './lock-workbook.js';

let harness: WorkbookHarness;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(() => harness.reset());

/** Keeps a transaction of a person's open after `work` until told to end. */
async function keeping(name: TestPersonName, work: (tx: Transaction) => Promise<unknown>) {
  let end = (): void => undefined;
  const ending = new Promise<void>((resolve) => (end = resolve));
  let begun = (): void => undefined;
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  const done = harness.tenants.write(harness.as(name), async (tx) => {
    await work(tx);
    begun();
    await ending;
  });
  await Promise.race([beginning, done]);
  return () => {
    end();
    return done;
  };
}

async function waits(act: Promise<unknown>): Promise<boolean> {
  let settled = false;
  act.finally(() => (settled = true)).catch(() => undefined);
  await sleep(150);
  return !settled;
}

const advisory = () =>
  harness.sql<{ mode: string; granted: boolean }>(
    `select mode, granted from pg_locks l where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())
       and (l.classid::bigint << 32 | l.objid::bigint) = ${campaignLockKey('$1::uuid')}`,
    [harness.region.campaign.id],
  );

const EACH: [string, TestPersonName, () => Promise<unknown>][] = [
  [
    'sharing',
    'lead',
    () => harness.sharing.set(harness.as('lead'), { workbookId: harness.north, level: 'PRIVATE' }),
  ],
  ['saving', 'lead', () => harness.save('lead', 'scale', 3)],
  ['sign-off', 'approver', () => harness.review.step(harness.as('approver'), harness.north, 'SUBMIT')],
  [
    'handing over',
    'lead',
    () =>
      harness.assignment.assign(harness.as('lead'), {
        workbookId: harness.north,
        sectionId: harness.region.campaign.sections.second,
        personId: harness.region.people.contributor.id,
        assigned: true,
      }),
  ],
];

describe('what happens in a workbook', () => {
  it.each(EACH)('%s: waits for who holds the campaign alone', async (_, __, act) => {
    const end = await keeping('coordinator', (tx) => holdCampaign(tx, harness.region.campaign.id));
    const acting = act();
    expect(await waits(acting)).toBe(true);
    expect(await advisory()).toContainEqual({ mode: 'ShareLock', granted: false });
    await end();
    await acting;
  });

  it.each(EACH)(
    '%s: keeps waiting who would hold the campaign, until it is committed',
    async (_, name, act) => {
      const end = await keeping(name, (tx) => lockWorkbook(tx, harness.north));
      const acting = act();
      expect(await waits(acting)).toBe(true);
      const closing = harness.lifecycle.step(harness.as('coordinator'), harness.region.campaign.id, 'CLOSE');
      expect(await waits(closing)).toBe(true);
      await end();
      await Promise.all([acting, closing]);
    },
  );

  it('takes the campaign before the workbook’s row', async () => {
    const end = await keeping('coordinator', (tx) => holdCampaign(tx, harness.region.campaign.id));
    const acting = harness.sharing.set(harness.as('lead'), { workbookId: harness.north, level: 'PRIVATE' });
    expect(await waits(acting)).toBe(true);
    // The row is still free.
    await harness.sql('select from workbook where id = $1 for update nowait', [harness.north]);
    await end();
    await acting;
  });
});

describe('a campaign', () => {
  it('is not held by who may not see it', async () => {
    const end = await keeping('abroadLead', (tx) => holdCampaign(tx, harness.region.campaign.id));
    expect(await advisory()).toEqual([]);
    await end();
  });

  it('is shared by workbooks: one does not wait for another', async () => {
    const end = await keeping('southLead', (tx) => lockWorkbook(tx, harness.south));
    await harness.sharing.set(harness.as('lead'), { workbookId: harness.north, level: 'PRIVATE' });
    await end();
  });
});
