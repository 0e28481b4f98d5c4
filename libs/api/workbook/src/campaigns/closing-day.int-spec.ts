import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestPersonName } from '@commonworks/testing';
import { NOWHERE, WorkbookHarness } from '../../testing/workbook-harness.js';

let harness: WorkbookHarness;
let id: string;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
  ({ id } = harness.region.campaign);
});
afterAll(() => harness.close());
beforeEach(async () => {
  await harness.reset();
  await harness.sql('delete from notification');
  await harness.sql(`update campaign set closes_on = '2116-06-30', version = 1`);
});

const move = (name: TestPersonName, closesOn: string, of = id) =>
  harness.closingDays.move(harness.as(name), of, closesOn);
const stored = async () =>
  (await harness.sql('select closes_on::text as day, version from campaign where id = $1', [id]))[0];
const told = () => harness.sql('select kind from notification');

describe('moving the closing day', () => {
  it('gives an open campaign a later one, and tells leads and approvers', async () => {
    expect(await move('coordinator', '2116-07-15')).toMatchObject({ closesOn: '2116-07-15', status: 'OPEN' });
    expect(await stored()).toEqual({ day: '2116-07-15', version: 2 });
    expect(await harness.lastAudit()).toMatchObject({
      action: 'CAMPAIGN_CLOSING_DAY_MOVED',
      detail: { from: '2116-06-30', to: '2116-07-15' },
    });
    expect(await told()).toEqual(Array.from({ length: 3 }, () => ({ kind: 'CLOSING_DAY_MOVED' })));
  });

  it('sets one where there was none', async () => {
    await harness.sql('update campaign set closes_on = null');
    expect(await move('coordinator', '2116-01-01')).toMatchObject({ closesOn: '2116-01-01' });
  });

  it('may be sent again, and tells nobody then', async () => {
    await move('coordinator', '2116-06-30');
    expect(await stored()).toEqual({ day: '2116-06-30', version: 1 });
    expect(await told()).toEqual([]);
  });

  it.each([
    ['2116-06-29', 'NOT_LATER'],
    ['2015-12-31', 'NOT_LATER'],
  ])('refuses %s, which is earlier than the day that stands', async (day, reason) => {
    await expect(move('coordinator', day)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      faults: [
        {
          path: 'closesOn',
          messageKey: `workbook:campaign.closingDay.${reason}`,
          params: { day: 'June\u00a030, 2116' },
        },
      ],
    });
    expect(await stored()).toEqual({ day: '2116-06-30', version: 1 });
    expect(await told()).toEqual([]);
  });

  it.each([null, '2015-06-30'])('refuses a day that is over, where %s stands', async (present) => {
    await harness.sql('update campaign set closes_on = $1', [present]);
    await expect(move('coordinator', '2015-12-31')).rejects.toMatchObject({
      faults: [{ messageKey: 'workbook:campaign.closingDay.OVER' }],
    });
  });

  it.each(['DRAFT', 'CLOSED', 'RELEASED'])('is refused while the campaign is %s', async (status) => {
    await harness.sql('update campaign set status = $1', [status]);
    await expect(move('coordinator', '2116-07-15')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await stored()).toEqual({ day: '2116-06-30', version: 1 });
  });

  it.each([
    ...(['lead', 'contributor', 'approver', 'viewer', 'southLead', 'abroadLead'] as const),
    ...(['analyst', 'otherCoordinator', 'administrator', 'stranger'] as const),
  ])('is not for %s', async (name) => {
    await expect(move(name, '2116-07-15')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stored()).toEqual({ day: '2116-06-30', version: 1 });
  });

  it.each([NOWHERE, 'no-uuid'])('needs a campaign: %s', async (unknown) => {
    await expect(move('coordinator', '2116-07-15', unknown)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ends with the latest of several that are sent at once', async () => {
    const days = ['2116-07-01', '2116-07-05', '2116-07-03', '2116-07-02', '2116-07-04'];
    const results = await Promise.allSettled(days.map((day) => move('coordinator', day)));
    expect(await stored()).toMatchObject({ day: '2116-07-05' });
    expect(results[1]).toMatchObject({ status: 'fulfilled' });
  });

  it('and closing it at once leave it closed, with a day that was moved before or not at all', async () => {
    const [moved] = await Promise.allSettled([
      move('coordinator', '2116-07-15'),
      harness.lifecycle.step(harness.as('coordinator'), id, 'CLOSE'),
    ]);
    expect(await harness.sql('select status, closes_on::text as day from campaign')).toEqual([
      { status: 'CLOSED', day: moved.status === 'fulfilled' ? '2116-07-15' : '2116-06-30' },
    ]);
  });
});
