import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestPersonName } from '@commonworks/testing';
import { NOWHERE, WorkbookHarness } from '../../testing/workbook-harness.js';
import { type ChangeCampaignInput } from './change-campaign.types.js';

let harness: WorkbookHarness;
let id: string;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(async () => {
  await harness.reset();
  await harness.removeOtherCampaigns();
  ({ id } = await prepare('coordinator', harness.region.consortia.consortium));
});

const prepare = (name: TestPersonName, consortiumId: string) =>
  harness.campaigns.create(harness.as(name), {
    consortiumId,
    templateVersionId: harness.region.campaign.templateVersionId,
    name: 'Next ruond',
    cycle: '2016',
    year: 2016,
  });
const input = (more: Partial<ChangeCampaignInput> = {}): ChangeCampaignInput => ({
  id,
  expectedVersion: 1,
  templateVersionId: harness.region.campaign.templateVersionId,
  name: 'Next round',
  cycle: '2017',
  year: 2017,
  closesOn: '2117-06-30',
  thresholdKind: 'FIXED',
  thresholdValue: 60,
  lineIsHigh: true,
  ...more,
});
const change = (name: TestPersonName, more: Partial<ChangeCampaignInput> = {}) =>
  harness.drafts.change(harness.as(name), input(more));
const remove = (name: TestPersonName, of = id) => harness.drafts.delete(harness.as(name), of);
const open = (of = id) => harness.lifecycle.step(harness.as('coordinator'), of, 'OPEN');
const stored = () =>
  harness.sql<{ name: string; version: number; status: string }>(
    'select name, version, status from campaign where id = $1',
    [id],
  );
const audited = () =>
  harness.sql('select action, detail from audit_event where subject_id = $1 order by at', [id]);

const NO_COORDINATOR = [
  ...(['lead', 'contributor', 'approver', 'viewer', 'southLead', 'abroadLead'] as const),
  ...(['analyst', 'otherCoordinator', 'administrator', 'stranger'] as const),
];

describe('changing a draft', () => {
  it('sets all of it anew, as its next version', async () => {
    expect(await change('coordinator', { name: ' Next round ' })).toMatchObject({
      id,
      name: 'Next round',
      cycle: '2017',
      year: 2017,
      closesOn: '2117-06-30',
      thresholdValue: 60,
      lineIsHigh: true,
      status: 'DRAFT',
      version: 2,
    });
    expect(await audited()).toEqual([
      { action: 'CAMPAIGN_CREATED', detail: {} },
      {
        action: 'CAMPAIGN_CHANGED',
        detail: {
          name: 'Next round',
          cycle: '2017',
          year: 2017,
          closesOn: '2117-06-30',
          thresholdValue: 60,
          lineIsHigh: true,
        },
      },
    ]);
    expect(await change('coordinator', { expectedVersion: 2, closesOn: null })).toMatchObject({
      closesOn: null,
      version: 3,
    });
  });

  it('is refused where somebody else changed it since, with what stands', async () => {
    await change('coordinator', { name: 'Theirs' });
    expect(await change('coordinator', { name: 'Mine' })).toMatchObject({
      message: expect.stringContaining('Somebody else'),
      current: { name: 'Theirs', version: 2 },
    });
    expect(
      await harness.drafts.change(harness.as('coordinator', 'fr'), input({ expectedVersion: 7 })),
    ).toMatchObject({
      message: expect.stringContaining('Quelqu’un d’autre'),
    });
    expect(await stored()).toMatchObject([{ name: 'Theirs', version: 2 }]);
  });

  it('may be sent again, and changes nothing then', async () => {
    await change('coordinator');
    expect(await change('coordinator')).toMatchObject({ name: 'Next round', version: 2 });
    expect(await audited()).toHaveLength(2);
  });

  it('lets one of ten win that are sent at once', async () => {
    const names = Array.from({ length: 10 }, (_, n) => `Name ${n}`);
    const results = await Promise.all(names.map((name) => change('coordinator', { name })));
    expect(results.filter((result) => 'current' in result)).toHaveLength(9);
    const [campaign] = await stored();
    expect(campaign?.version).toBe(2);
    for (const result of results)
      expect('current' in result ? result.current.name : result.name).toBe(campaign?.name);
  });

  it.each(NO_COORDINATOR)('is not for %s', async (name) => {
    await expect(change(name)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stored()).toEqual([{ name: 'Next ruond', version: 1, status: 'DRAFT' }]);
  });

  it.each([
    { id: NOWHERE },
    { id: 'no-uuid' },
    { templateVersionId: NOWHERE },
    { templateVersionId: `'; --` },
  ])('needs what is there: %j', async (ids) => {
    await expect(change('coordinator', ids)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    { name: '  ' },
    { name: 'x'.repeat(201) },
    { name: 'a\0b' },
    { cycle: '' },
    { year: 1899 },
    { thresholdValue: 100.5 },
    { closesOn: '2016-06-30' },
  ])('refuses %j', async (values) => {
    await expect(change('coordinator', values)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ path: `input.${Object.keys(values)[0]}` }],
    });
    expect(await stored()).toMatchObject([{ name: 'Next ruond', version: 1 }]);
  });

  it.each(['OPEN', 'CLOSED', 'RELEASED'])('is refused once it is %s', async (status) => {
    await harness.sql('update campaign set status = $2 where id = $1', [id, status]);
    await expect(change('coordinator')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await stored()).toEqual([{ name: 'Next ruond', version: 1, status }]);
  });

  it('and opening it at once leave it as it was opened, or opened as it was changed', async () => {
    const [changed] = await Promise.allSettled([change('coordinator'), open()]);
    expect(await stored()).toEqual([
      {
        status: 'OPEN',
        ...(changed.status === 'fulfilled'
          ? { name: 'Next round', version: 2 }
          : {
              name: 'Next ruond',
              version: 1,
            }),
      },
    ]);
  });
});

describe('deleting a draft', () => {
  it('takes it away for ever, and leaves what was done to it in the audit log', async () => {
    await remove('coordinator');
    expect(await stored()).toEqual([]);
    expect(await harness.campaigns.one(harness.as('coordinator'), id)).toBeNull();
    expect(await audited()).toEqual([
      { action: 'CAMPAIGN_CREATED', detail: {} },
      { action: 'CAMPAIGN_DELETED', detail: { name: 'Next ruond' } },
    ]);
    await expect(remove('coordinator')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(change('coordinator')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is done once, however often it is sent at once', async () => {
    const results = await Promise.allSettled([1, 2, 3].map(() => remove('coordinator')));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await audited()).toHaveLength(2);
  });

  it.each(NO_COORDINATOR)('is not for %s', async (name) => {
    await expect(remove(name)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stored()).toHaveLength(1);
  });

  it('is for each coordinator in the own consortium alone', async () => {
    const { otherConsortium } = harness.region.consortia;
    const other = await prepare('otherCoordinator', otherConsortium);
    await expect(remove('coordinator', other.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await remove('otherCoordinator', other.id);
    expect(await stored()).toHaveLength(1);
  });

  it.each([NOWHERE, 'no-uuid'])('needs a campaign: %s', async (unknown) => {
    await expect(remove('coordinator', unknown)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['OPEN', 'CLOSED', 'RELEASED'])('is refused once it is %s', async (status) => {
    await harness.sql('update campaign set status = $2 where id = $1', [id, status]);
    await expect(remove('coordinator')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await stored()).toHaveLength(1);
  });

  it('and opening it at once do not both win', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id: of } = await prepare('coordinator', harness.region.consortia.consortium);
      const both =
        round % 2 === 0 ? [open(of), remove('coordinator', of)] : [remove('coordinator', of), open(of)];
      const results = await Promise.allSettled<unknown>(both);
      const refusals = results.flatMap((result) =>
        result.status === 'rejected' ? [result.reason as unknown] : [],
      );
      expect(refusals).toEqual([
        expect.objectContaining({ code: expect.stringMatching('CONFLICT|NOT_FOUND') }),
      ]);
      const [campaign] = await harness.sql<{ status: string; workbooks: number }>(
        `select status, (select count(*)::int from workbook w where w.campaign_id = c.id) as workbooks
           from campaign c where id = $1`,
        [of],
      );
      expect([undefined, { status: 'OPEN', workbooks: 2 }]).toContainEqual(campaign);
      expect(await harness.sql('select from workbook where campaign_id = $1', [of])).toHaveLength(
        campaign?.workbooks ?? 0,
      );
    }
  });
});

/** As a fault in the code would have it: statements of the api’s role in a coordinator’s own transaction. */
describe('the database, whatever the code does,', () => {
  const attempt = (sql: string, name: TestPersonName = 'coordinator') =>
    harness.tenants.write(harness.as(name), (tx) => tx.query(sql, [id]));
  const DELETE = 'delete from campaign where id = $1';

  it.each(['OPEN', 'CLOSED', 'RELEASED'])('deletes no campaign that is %s', async (status) => {
    await harness.sql('update campaign set status = $2 where id = $1', [id, status]);
    await expect(attempt(DELETE)).rejects.toThrow('a campaign that was opened is not deleted');
    await expect(harness.sql(DELETE, [id])).rejects.toThrow('a campaign that was opened is not deleted');
    expect(await stored()).toHaveLength(1);
  });

  it.each([
    [`name = 'Other'`, 'stays'],
    [`threshold_value = 1`, 'stays'],
    [`line_is_high = not line_is_high`, 'stays'],
    [`closes_on = null`, 'to a later one only'],
    [`closes_on = closes_on - 1`, 'to a later one only'],
    [`status = 'DRAFT'`, 'no draft again'],
  ])('does not set %s for one that is open', async (assignment, refusal) => {
    await harness.sql(`update campaign set status = 'OPEN', closes_on = '2117-06-30' where id = $1`, [id]);
    await expect(attempt(`update campaign set ${assignment} where id = $1`)).rejects.toThrow(refusal);
    await attempt('update campaign set closes_on = closes_on + 1 where id = $1');
  });

  it.each(['lead', 'southLead', 'abroadLead', 'otherCoordinator'] as const)(
    'lets %s neither change nor delete a draft',
    async (name) => {
      await attempt(`update campaign set name = 'Mine' where id = $1`, name);
      await attempt(DELETE, name);
      expect(await stored()).toMatchObject([{ name: 'Next ruond' }]);
    },
  );
});
