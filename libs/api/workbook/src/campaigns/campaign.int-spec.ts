import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { holdCampaign } from '@commonworks/api-campaign';
import { type TestPersonName } from '@commonworks/testing';
import { NOWHERE, WorkbookHarness } from '../../testing/workbook-harness.js';
import { type CreateCampaignInput } from './campaign.types.js';

let harness: WorkbookHarness;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(async () => {
  await harness.reset();
  await harness.removeOtherCampaigns();
});

const create = (name: TestPersonName, more: Partial<CreateCampaignInput> = {}) =>
  harness.campaigns.create(harness.as(name), {
    consortiumId: harness.region.consortia.consortium,
    templateVersionId: harness.region.campaign.templateVersionId,
    name: ' Next round ',
    cycle: '2016',
    year: 2016,
    ...more,
  });
const step = (name: TestPersonName, what: 'OPEN' | 'CLOSE' | 'REOPEN', id = harness.region.campaign.id) =>
  harness.lifecycle.step(harness.as(name), id, what);

const NO_COORDINATOR = [
  ...(['lead', 'contributor', 'approver', 'viewer', 'southLead', 'abroadLead'] as const),
  ...(['analyst', 'otherCoordinator', 'administrator', 'stranger'] as const),
];

describe('creating a campaign', () => {
  it('succeeds for the coordinator, in draft, which nobody else sees', async () => {
    const campaign = await create('coordinator', { closesOn: '2116-06-30' });
    expect(campaign).toMatchObject({
      name: 'Next round',
      status: 'DRAFT',
      year: 2016,
      closesOn: '2116-06-30',
      opensOn: null,
      thresholdKind: 'FIXED',
      thresholdValue: 50,
      lineIsHigh: false,
      synthetic: false,
      templateVersion: { templateCode: 'spec', number: 1, questionCount: 6 },
    });
    expect(await harness.lastAudit()).toMatchObject({ action: 'CAMPAIGN_CREATED' });
    for (const name of ['lead', 'analyst', 'otherCoordinator', 'administrator'] as const) {
      expect(await harness.campaigns.one(harness.as(name), campaign.id)).toBeNull();
    }
    expect(await harness.campaigns.list(harness.as('coordinator'), null)).toHaveLength(2);
    expect(await harness.campaigns.list(harness.as('lead'), null)).toHaveLength(1);
  });

  it('lets the line count as high where the coordinator says so', async () => {
    const { id, lineIsHigh } = await create('coordinator', { lineIsHigh: true });
    expect(lineIsHigh).toBe(true);
    expect(await harness.campaigns.one(harness.as('coordinator'), id)).toMatchObject({ lineIsHigh: true });
  });

  it.each(NO_COORDINATOR)('refuses %s', async (name) => {
    await expect(create(name)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['consortium', { consortiumId: NOWHERE }],
    ['consortium', { consortiumId: 'no-uuid' }],
    ['template version', { templateVersionId: NOWHERE }],
  ])('refuses an unknown %s', async (_, ids) => {
    await expect(create('coordinator', ids)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    { name: '  ' },
    { name: 'x'.repeat(201) },
    { name: 'a\0b' },
    { cycle: '' },
    { cycle: 'x'.repeat(41) },
    { year: 1899 },
    { year: 2201 },
    { thresholdValue: -1 },
    { thresholdValue: 101 },
    { closesOn: '2016-06-30' },
  ])('refuses %j', async (values) => {
    await expect(create('coordinator', values)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('a campaign’s steps', () => {
  it('give each municipality a workbook, without the derived in its count', async () => {
    const { id } = await create('coordinator');
    expect(await step('coordinator', 'OPEN', id)).toMatchObject({
      status: 'OPEN',
      openedAt: expect.any(Date),
    });
    const workbooks = await harness.sql(
      'select question_count, answered_count, status from workbook where campaign_id = $1',
      [id],
    );
    const fresh = { question_count: 6, answered_count: 0, status: 'IN_PROGRESS' };
    expect(workbooks).toEqual([fresh, fresh]);
    expect(await harness.lastAudit()).toMatchObject({ action: 'CAMPAIGN_OPENED' });
  });

  it('do not open a campaign that is to close on a day that is over', async () => {
    const { id } = await create('coordinator');
    await harness.sql(`update campaign set closes_on = '2016-06-30' where id = $1`, [id]);
    await expect(step('coordinator', 'OPEN', id)).rejects.toMatchObject({
      code: 'CONFLICT',
      messageKey: 'workbook:campaign.conflict.closingDayOver',
    });
    await harness.sql('update campaign set closes_on = current_date where id = $1', [id]);
    expect(await step('coordinator', 'OPEN', id)).toMatchObject({ status: 'OPEN' });
  });

  it('close it and open it again, with a workbook for who joined meanwhile', async () => {
    expect(await step('coordinator', 'CLOSE')).toMatchObject({
      status: 'CLOSED',
      closedAt: expect.any(Date),
    });
    const { consortium } = harness.region.consortia;
    const newcomer = [consortium, harness.region.municipalities.abroad];
    await harness.sql(
      'insert into consortium_member (consortium_id, municipality_id) values ($1, $2)',
      newcomer,
    );
    try {
      expect(await step('coordinator', 'REOPEN')).toMatchObject({ status: 'OPEN', closedAt: null });
      expect(await harness.reader.list(harness.as('coordinator'), harness.region.campaign.id)).toHaveLength(
        3,
      );
    } finally {
      await harness.sql('delete from workbook where municipality_id = $1', [newcomer[1]]);
      await harness.sql(
        'delete from consortium_member where (consortium_id, municipality_id) = ($1, $2)',
        newcomer,
      );
    }
  });

  it('follow one another', async () => {
    await expect(step('coordinator', 'OPEN')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(step('coordinator', 'REOPEN')).rejects.toMatchObject({ code: 'CONFLICT' });
    await step('coordinator', 'CLOSE');
    await expect(step('coordinator', 'CLOSE')).rejects.toMatchObject({ code: 'CONFLICT' });
    await harness.sql(`update campaign set status = 'RELEASED'`);
    await expect(step('coordinator', 'REOPEN')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each(['REQUESTED', 'COMPUTING'] as const)(
    'do not open it again while its release is %s',
    async (status) => {
      await step('coordinator', 'CLOSE');
      await harness.askForRelease(status);
      await expect(step('coordinator', 'REOPEN')).rejects.toMatchObject({ code: 'CONFLICT' });
      await harness.sql(`update release set status = 'FAILED'`);
      expect(await step('coordinator', 'REOPEN')).toMatchObject({ status: 'OPEN' });
    },
  );

  it('are dated by the database’s clock, the closing after every save it waited for', async () => {
    const saves = Promise.all(
      (['scale', 'rating', 'number', 'text'] as const).map((question) =>
        harness.save('lead', question, { scale: 3, rating: 'WORKS', number: 1, text: 'x' }[question]),
      ),
    );
    const closing = step('coordinator', 'CLOSE');
    await Promise.all([saves, closing]);
    const [times] = await harness.sql<{ after: boolean; near: boolean }>(
      `select c.closed_at > coalesce(max(a.updated_at), '-infinity') as after,
         c.closed_at between now() - interval '1 minute' and clock_timestamp() as near
       from campaign c left join answer a on true where c.id = $1 group by c.closed_at`,
      [harness.region.campaign.id],
    );
    expect(times).toEqual({ after: true, near: true });
  });

  it('wait for who has taken the campaign, and then see what was done', async () => {
    await step('coordinator', 'CLOSE');
    const ctx = harness.as('coordinator');
    const { id } = harness.region.campaign;
    let tell = (): void => undefined;
    const taken = new Promise<void>((resolve) => (tell = resolve));
    const asking = harness.tenants.write(ctx, async (tx) => {
      await holdCampaign(tx, id);
      tell();
      await sleep(100);
      await tx.query('insert into release (consortium_id, campaign_id) values ($1, $2)', [
        harness.region.consortia.consortium,
        id,
      ]);
    });
    await taken;
    const reopening = step('coordinator', 'REOPEN');
    reopening.catch(() => undefined);
    await asking;
    await expect(reopening).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each(NO_COORDINATOR)('are not for %s', async (name) => {
    await expect(step(name, 'CLOSE')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await harness.sql('select status from campaign')).toEqual([{ status: 'OPEN' }]);
  });

  it('need a campaign', async () => {
    await expect(step('coordinator', 'OPEN', NOWHERE)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(step('coordinator', 'OPEN', 'no-uuid')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('campaigns to be read', () => {
  it.each(['lead', 'contributor', 'approver', 'viewer', 'southLead', 'coordinator', 'analyst'] as const)(
    '%s sees those of the consortium, by its code too',
    async (name) => {
      const ctx = harness.as(name);
      expect(await harness.campaigns.list(ctx, null)).toMatchObject([
        { id: harness.region.campaign.id, opensOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      ]);
      expect(await harness.campaigns.list(ctx, 'prairie')).toHaveLength(1);
      expect(await harness.campaigns.list(ctx, 'lakes')).toEqual([]);
    },
  );

  it('come from the newest year, what was published before what is made up, then by name', async () => {
    await harness.sql('update campaign set synthetic = true');
    try {
      await create('coordinator', { name: 'Older', year: 2014 });
      await create('coordinator', { name: 'Zoning', year: 2015 });
      await create('coordinator', { name: 'Assets', year: 2015 });
      await create('coordinator', { name: 'Newer', year: 2016 });
      const campaigns = await harness.campaigns.list(harness.as('coordinator'), null);
      expect(campaigns.map(({ name }) => name)).toEqual([
        'Newer',
        'Assets',
        'Zoning',
        'Capabilities',
        'Older',
      ]);
    } finally {
      await harness.sql('update campaign set synthetic = false');
    }
  });

  it.each(['abroadLead', 'otherCoordinator', 'administrator', 'stranger'] as const)(
    '%s sees none',
    async (name) => {
      expect(await harness.campaigns.list(harness.as(name), null)).toEqual([]);
      expect(await harness.campaigns.one(harness.as(name), harness.region.campaign.id)).toBeNull();
    },
  );
});
