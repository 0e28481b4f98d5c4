import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestPersonName } from '@commonworks/testing';
import { NOWHERE, WorkbookHarness } from '../../testing/workbook-harness.js';
import { type AssignSectionInput, type SetSharingInput } from './workbook.types.js';

let harness: WorkbookHarness;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(() => harness.reset());

const EVERYONE = [
  ...(['lead', 'contributor', 'approver', 'viewer', 'southLead', 'abroadLead'] as const),
  ...(['coordinator', 'analyst', 'otherCoordinator', 'administrator', 'stranger'] as const),
];
const but = (...names: TestPersonName[]) => EVERYONE.filter((name) => !names.includes(name));
const status = async () =>
  (
    await harness.sql(
      'select status, remark from workbook w left join workbook_remark r on r.workbook_id = w.id where w.id = $1',
      [harness.north],
    )
  )[0];

describe('the way of a workbook', () => {
  const step = (name: TestPersonName, event: 'SEND_FOR_REVIEW' | 'SUBMIT' | 'REOPEN', id = harness.north) =>
    harness.review.step(harness.as(name), id, event);

  it('leads to review, back with a remark, to review again and to sign-off', async () => {
    await step('lead', 'SEND_FOR_REVIEW');
    expect(await status()).toEqual({ status: 'IN_REVIEW', remark: null });
    await harness.review.requestChanges(harness.as('approver'), harness.north, ' Finance is missing ');
    expect(await status()).toEqual({ status: 'CHANGES_REQUESTED', remark: 'Finance is missing' });
    expect(await harness.lastAudit()).toMatchObject({ action: 'WORKBOOK_CHANGES_REQUESTED' });
    await step('lead', 'SEND_FOR_REVIEW');
    await step('approver', 'SUBMIT');
    expect(await harness.reader.find(harness.as('viewer'), harness.north)).toMatchObject({
      status: 'SUBMITTED',
      submittedAt: expect.any(Date),
      remark: 'Finance is missing',
    });
    expect(await harness.lastAudit()).toMatchObject({
      action: 'WORKBOOK_SUBMITTED',
      municipality_id: harness.region.municipalities.north,
    });
    await step('lead', 'REOPEN');
    expect(await harness.reader.find(harness.as('lead'), harness.north)).toMatchObject({
      status: 'IN_PROGRESS',
      submittedAt: null,
    });
  });

  it('is not walked out of order', async () => {
    await expect(step('lead', 'REOPEN')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      harness.review.requestChanges(harness.as('approver'), harness.north, 'x'),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await step('lead', 'SUBMIT');
    await expect(step('lead', 'SUBMIT')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(step('lead', 'SEND_FOR_REVIEW')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('ends with the campaign', async () => {
    await harness.lifecycle.step(harness.as('coordinator'), harness.region.campaign.id, 'CLOSE');
    await expect(step('lead', 'SUBMIT')).rejects.toMatchObject({ code: 'CONFLICT' });
    await harness.sql(`update workbook set status = 'SUBMITTED'`);
    await expect(step('lead', 'REOPEN')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each(but('lead', 'approver'))('is not submitted or reopened by %s', async (name) => {
    await expect(step(name, 'SUBMIT')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await harness.sql(`update workbook set status = 'SUBMITTED'`);
    await expect(step(name, 'REOPEN')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(but('lead'))('is not sent for review by %s', async (name) => {
    await expect(step(name, 'SEND_FOR_REVIEW')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(but('approver'))('is not sent back by %s', async (name) => {
    await harness.sql(`update workbook set status = 'IN_REVIEW'`);
    const sent = harness.review.requestChanges(harness.as(name), harness.north, 'x');
    await expect(sent).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['', '  ', 'x'.repeat(4001), 'a\0b'])('needs a remark that can be read (%#)', async (remark) => {
    await harness.sql(`update workbook set status = 'IN_REVIEW'`);
    const sent = harness.review.requestChanges(harness.as('approver'), harness.north, remark);
    await expect(sent).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is that of a workbook', async () => {
    await expect(step('lead', 'SUBMIT', NOWHERE)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(step('lead', 'SUBMIT', 'no-uuid')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('sharing', () => {
  const set = (name: TestPersonName, input: Partial<SetSharingInput>) =>
    harness.sharing.set(harness.as(name), { workbookId: harness.north, ...input });
  const shared = async () => {
    const workbook = await harness.reader.get(harness.as('lead'), harness.north);
    const [first] = workbook.sections;
    return [workbook.sharing, first?.sharing, first?.questions[0]?.sharing];
  };

  it('is set on the workbook, a section and a question, and taken away where something wider holds', async () => {
    const { sections, questions } = harness.region.campaign;
    await set('lead', { level: 'NAMED' });
    await set('lead', { level: 'AGGREGATE', sectionId: sections.first });
    await set('lead', { level: 'PRIVATE', questionId: questions.scale });
    expect(await shared()).toEqual(['NAMED', 'AGGREGATE', 'PRIVATE']);
    await set('lead', { level: 'PUBLIC', sectionId: sections.first });
    await set('lead', { level: null, questionId: questions.scale });
    await set('lead', { level: null, questionId: questions.scale });
    expect(await shared()).toEqual(['NAMED', 'PUBLIC', null]);
    expect(await harness.lastAudit()).toMatchObject({
      action: 'SHARING_CHANGED',
      detail: { scope: 'QUESTION', level: null },
    });
  });

  it('may change until the release, even in a submitted workbook of a closed campaign', async () => {
    await harness.sql(`update workbook set status = 'SUBMITTED'`);
    await harness.sql(`update campaign set status = 'CLOSED'`);
    await set('lead', { level: 'AGGREGATE' });
    await harness.sql(`update campaign set status = 'RELEASED'`);
    await expect(set('lead', { level: 'PRIVATE' })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await shared()).toEqual(['AGGREGATE', null, null]);
  });

  it.each([
    ['REQUESTED', 'RELEASE_UNDER_WAY'],
    ['COMPUTING', 'RELEASE_UNDER_WAY'],
    ['RELEASED', 'RELEASED'],
  ] as const)(
    'is refused with its reason once a release is %s, and nothing changes',
    async (status, hold) => {
      await set('lead', { level: 'NAMED' });
      if (status === 'RELEASED') await harness.release({ scale: 3 });
      else {
        await harness.sql(`update campaign set status = 'CLOSED'`);
        await harness.askForRelease(status);
      }
      const audited = await harness.lastAudit();
      for (const level of ['PRIVATE', 'PUBLIC'] as const) {
        await expect(set('lead', { level })).rejects.toMatchObject({
          code: 'CONFLICT',
          messageKey: `workbook:sharing.hold.${hold}`,
        });
      }
      const { questions } = harness.region.campaign;
      await expect(set('lead', { level: null, questionId: questions.scale })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
      expect(await shared()).toEqual(['NAMED', null, null]);
      expect(await harness.lastAudit()).toEqual(audited);
    },
  );

  it('may change again after a release that failed', async () => {
    await harness.sql(`update campaign set status = 'CLOSED'`);
    await harness.askForRelease('FAILED');
    await set('lead', { level: 'PRIVATE' });
    expect(await shared()).toEqual(['PRIVATE', null, null]);
  });

  it.each(but('lead'))('is not for %s to set', async (name) => {
    await expect(set(name, { level: 'PUBLIC' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await harness.sql('select from workbook_sharing')).toHaveLength(0);
  });

  it.each([
    { workbookId: NOWHERE },
    { sectionId: NOWHERE },
    { questionId: NOWHERE },
    { questionId: 'no-uuid' },
  ])('needs known ids: %j', async (ids) => {
    await expect(set('lead', { level: 'NAMED', ...ids })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('cannot be taken from the workbook, nor set on two things at once', async () => {
    const { sections, questions } = harness.region.campaign;
    const both = { sectionId: sections.first, questionId: questions.scale };
    await expect(set('lead', { level: null })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(set('lead', { level: 'NAMED', ...both })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('handing a section over', () => {
  const assign = (name: TestPersonName, input: Partial<AssignSectionInput> = {}) =>
    harness.assignment.assign(harness.as(name), {
      workbookId: harness.north,
      sectionId: harness.region.campaign.sections.second,
      personId: harness.region.people.contributor.id,
      assigned: true,
      ...input,
    });
  const assignees = async () => {
    const workbook = await harness.reader.get(harness.as('lead'), harness.north);
    return workbook.sections[1]?.assignees.map(({ name, email }) => [name, email]);
  };

  it('lets the contributor see and answer it, until it is taken back', async () => {
    await assign('lead');
    await assign('lead');
    expect(await assignees()).toEqual([['contributor', 'contributor@north.example']]);
    expect(await harness.save('contributor', 'text', 'x')).toMatchObject({ version: 1 });
    expect(await harness.lastAudit()).toMatchObject({ action: 'SECTION_ASSIGNED' });
    await assign('lead', { assigned: false });
    expect(await assignees()).toEqual([]);
    await expect(harness.save('contributor', 'text', 'y', { expectedVersion: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it.each(but('lead'))('is not for %s to do', async (name) => {
    await expect(assign(name)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['viewer', 'southLead', 'coordinator', 'stranger'] as const)(
    'is not done to %s, who could not answer',
    async (name) => {
      const personId = harness.region.people[name].id;
      await expect(assign('lead', { personId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it.each([{ workbookId: NOWHERE }, { sectionId: NOWHERE }, { personId: NOWHERE }, { personId: 'no-uuid' }])(
    'needs known ids: %j',
    async (ids) => {
      await expect(assign('lead', ids)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );
});
