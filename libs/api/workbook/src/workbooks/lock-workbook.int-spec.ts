import { campaignLockKey, holdCampaign, type Transaction } from '@commonworks/api-platform';
import { type CastName } from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stage } from '../../testing/stage.js';
import { lockWorkbook } from './lock-workbook.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
beforeEach(() => stage.reset());

/** Keeps a transaction of a person's open after `work` until told to end. */
async function keeping(name: CastName, work: (tx: Transaction) => Promise<unknown>) {
  let end = (): void => undefined;
  const ending = new Promise<void>((resolve) => (end = resolve));
  let begun = (): void => undefined;
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  const done = stage.tenants.write(stage.as(name), async (tx) => {
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
  stage.sql<{ mode: string; granted: boolean }>(
    `select mode, granted from pg_locks l where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())
       and (l.classid::bigint << 32 | l.objid::bigint) = ${campaignLockKey('$1::uuid')}`,
    [stage.region.campaign.id],
  );

const EACH: [string, CastName, () => Promise<unknown>][] = [
  [
    'sharing',
    'lead',
    () => stage.sharing.set(stage.as('lead'), { workbookId: stage.north, level: 'PRIVATE' }),
  ],
  ['saving', 'lead', () => stage.save('lead', 'scale', 3)],
  ['sign-off', 'approver', () => stage.review.step(stage.as('approver'), stage.north, 'SUBMIT')],
  [
    'handing over',
    'lead',
    () =>
      stage.assignment.assign(stage.as('lead'), {
        ...{ workbookId: stage.north, sectionId: stage.region.campaign.sections.second },
        ...{ personId: stage.region.people.contributor.id, assigned: true },
      }),
  ],
];

describe('what happens in a workbook', () => {
  it.each(EACH)('%s: waits for who holds the campaign alone', async (_, __, act) => {
    const end = await keeping('coordinator', (tx) => holdCampaign(tx, stage.region.campaign.id));
    const acting = act();
    expect(await waits(acting)).toBe(true);
    expect(await advisory()).toContainEqual({ mode: 'ShareLock', granted: false });
    await end();
    await acting;
  });

  it.each(EACH)(
    '%s: keeps waiting who would hold the campaign, until it is committed',
    async (_, name, act) => {
      const end = await keeping(name, (tx) => lockWorkbook(tx, stage.north));
      const acting = act();
      expect(await waits(acting)).toBe(true);
      const closing = stage.lifecycle.step(stage.as('coordinator'), stage.region.campaign.id, 'CLOSE');
      expect(await waits(closing)).toBe(true);
      await end();
      await Promise.all([acting, closing]);
    },
  );

  it('takes the campaign before the workbook’s row', async () => {
    const end = await keeping('coordinator', (tx) => holdCampaign(tx, stage.region.campaign.id));
    const acting = stage.sharing.set(stage.as('lead'), { workbookId: stage.north, level: 'PRIVATE' });
    expect(await waits(acting)).toBe(true);
    // The row is still free.
    await stage.sql('select from workbook where id = $1 for update nowait', [stage.north]);
    await end();
    await acting;
  });
});

describe('a campaign', () => {
  it('is not held by who may not see it', async () => {
    const end = await keeping('abroadLead', (tx) => holdCampaign(tx, stage.region.campaign.id));
    expect(await advisory()).toEqual([]);
    await end();
  });

  it('is shared by workbooks: one does not wait for another', async () => {
    const end = await keeping('southLead', (tx) => lockWorkbook(tx, stage.south));
    await stage.sharing.set(stage.as('lead'), { workbookId: stage.north, level: 'PRIVATE' });
    await end();
  });
});
