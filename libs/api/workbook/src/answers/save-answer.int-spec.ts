import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NOWHERE, WorkbookHarness } from '../../testing/workbook-harness.js';

let harness: WorkbookHarness;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(() => harness.reset());

const stored = (question: 'scale' | 'text' = 'scale') =>
  harness.sql('select state, value, comment, version from answer where question_id = $1', [
    harness.region.campaign.questions[question],
  ]);
const counted = async () =>
  (await harness.sql('select answered_count as n from workbook where id = $1', [harness.north]))[0];

describe('saveAnswer succeeds', () => {
  it('for a lead, and says who saved what', async () => {
    expect(await harness.save('lead', 'scale', 4, { comment: 'measured' })).toMatchObject({
      state: 'ANSWERED',
      value: 4,
      version: 1,
      comment: 'measured',
      updatedBy: 'lead',
      updatedAt: expect.any(Date),
    });
    expect(await stored()).toEqual([{ state: 'ANSWERED', value: 4, comment: 'measured', version: 1 }]);
  });

  it('for a contributor in a section handed over', async () => {
    expect(await harness.save('contributor', 'scale', 2)).toMatchObject({ value: 2, version: 1 });
  });

  it('for a value of every kind', async () => {
    const system = { product: 'CLASS', hosting: 'ON_PREMISE', supportEnds: '2017-12-31' };
    expect(await harness.save('lead', 'rating', ['WORK_PLANNED', 'GAP'])).toMatchObject({
      value: ['GAP', 'WORK_PLANNED'],
    });
    expect(await harness.save('lead', 'number', 12.5)).toMatchObject({ value: 12.5 });
    expect(await harness.save('lead', 'choice', 'two')).toMatchObject({ value: 'two' });
    expect(await harness.save('lead', 'text', ' Très bien ')).toMatchObject({ value: 'Très bien' });
    expect(await harness.save('lead', 'system', system)).toMatchObject({
      value: { product: 'CLASS', vendor: null },
    });
    expect(await counted()).toEqual({ n: 5 });
  });

  it('for a system with what is known of its replacement', async () => {
    const before = await harness.save('lead', 'system', { product: 'CLASS', supportEnds: '2017-12-31' });
    expect(before).toMatchObject({ value: { replacement: null } });
    const replacement = { status: 'REPLACING', from: '2017', to: '2018-06' };
    const known = { product: 'CLASS', supportEnds: '2017', replacement };
    expect(await harness.save('lead', 'system', known, { expectedVersion: 1 })).toMatchObject({
      version: 2,
      value: known,
    });
  });

  it('counts unknown, not applicable and declined as answered, and a cleared answer not', async () => {
    await harness.save('lead', 'scale', null, { state: 'UNKNOWN' });
    await harness.save('lead', 'text', null, { state: 'DECLINED' });
    expect(await counted()).toEqual({ n: 2 });
    expect(
      await harness.save('lead', 'scale', null, { state: 'UNANSWERED', expectedVersion: 1 }),
    ).toMatchObject({ version: 2 });
    expect(await counted()).toEqual({ n: 1 });
    await harness.save('lead', 'scale', null, { state: 'UNANSWERED', expectedVersion: 2 });
    await harness.save('lead', 'scale', 5, { expectedVersion: 3 });
    expect(await counted()).toEqual({ n: 2 });
  });

  it('writes its history, and nothing into the audit log', async () => {
    const before = await harness.lastAudit();
    await harness.save('lead', 'text', 'secret figure');
    await harness.save('lead', 'text', 'other', { expectedVersion: 1 });
    const revisions = await harness.sql('select version, value from answer_revision order by version');
    expect(revisions).toEqual([
      { version: 1, value: 'secret figure' },
      { version: 2, value: 'other' },
    ]);
    expect(await harness.lastAudit()).toEqual(before);
  });
});

describe('saveAnswer refuses', () => {
  it.each([
    'approver',
    'viewer',
    'southLead',
    'abroadLead',
    'coordinator',
    'analyst',
    'administrator',
    'stranger',
  ] as const)('%s, as though there were no such workbook', async (name) => {
    await expect(harness.save(name, 'scale', 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stored()).toEqual([]);
  });

  it('a contributor in a section that was not handed over', async () => {
    await expect(harness.save('contributor', 'text', 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    { workbookId: NOWHERE },
    { questionId: NOWHERE },
    { workbookId: 'no-uuid' },
    { questionId: `'; --` },
  ])('unknown ids: %j', async (ids) => {
    await expect(harness.save('lead', 'scale', 3, ids)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a stale save, with both values', async () => {
    await harness.save('lead', 'scale', 4);
    expect(await harness.save('contributor', 'scale', 2, { comment: 'mine' })).toMatchObject({
      message: expect.stringContaining('Somebody else'),
      current: { value: 4, version: 1, updatedBy: 'lead' },
      rejected: { value: 2, state: 'ANSWERED', comment: 'mine' },
    });
    expect(await stored()).toMatchObject([{ value: 4, version: 1 }]);
  });

  it('a save based on a version that never was', async () => {
    expect(await harness.save('lead', 'scale', 4, { expectedVersion: 7 })).toMatchObject({
      current: { state: 'UNANSWERED', value: null, version: 0 },
    });
    expect(await stored()).toEqual([]);
  });

  it('an invalid value, with a reason in the reader’s language', async () => {
    expect(await harness.save('lead', 'scale', 6)).toEqual({
      reason: 'NOT_A_LEVEL',
      message: 'Choose a level from 1 to 5.',
    });
    const french = await harness.saving.save(harness.as('lead', 'fr'), {
      workbookId: harness.north,
      questionId: harness.region.campaign.questions.system,
      value: { product: 'CLASS', supportEnds: 'soon' },
      expectedVersion: 0,
      idempotencyKey: 'k',
    });
    expect(french).toEqual({ reason: 'NOT_A_DATE', message: 'Fin du soutien\u00a0: Ce n’est pas une date.' });
    const replacing = (replacement: object) =>
      harness.save('lead', 'system', { product: 'CLASS', replacement });
    expect(await replacing({ status: 'DONE', from: '2018', to: '2017-12' })).toEqual({
      reason: 'FROM_AFTER_TO',
      message: 'Replacement ends: This lies before the start.',
    });
    expect(await replacing({ from: '2018' })).toEqual({
      reason: 'DATES_WITHOUT_STATUS',
      message: 'Replacement: Say how far it is, or leave out its dates.',
    });
    expect(await replacing({ status: 'DONE', from: '2018-02-30' })).toEqual({
      reason: 'NO_SUCH_DATE',
      message: 'Replacement starts: There is no such day or month.',
    });
    expect(await replacing({ status: 'DONE', to: '1018' })).toEqual({
      reason: 'YEAR_OUT_OF_RANGE',
      message: 'Replacement ends: The year lies from 1900 to 2200.',
    });
    expect(await harness.save('lead', 'derived', 3)).toMatchObject({ reason: 'DERIVED_IS_COMPUTED' });
    expect(await stored()).toEqual([]);
  });

  it('an answer that somebody else gave in this browser, who is not signed in now', async () => {
    const answeredBy = harness.as('contributor').personId;
    await expect(harness.save('lead', 'scale', 3, { answeredBy })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await stored()).toEqual([]);
    expect(await harness.save('contributor', 'scale', 3, { answeredBy })).toMatchObject({ version: 1 });
  });

  it('saves into a closed campaign and a locked workbook, as locked', async () => {
    await harness.sql(`update workbook set status = 'IN_REVIEW'`);
    expect(await harness.save('lead', 'scale', 3)).toEqual({ message: expect.stringContaining('in review') });
    await harness.lifecycle.step(harness.as('coordinator'), harness.region.campaign.id, 'CLOSE');
    expect(await harness.save('lead', 'scale', 3)).toEqual({ message: expect.stringContaining('closed') });
    expect(await stored()).toEqual([]);
  });

  it.each(['', 'x'.repeat(65), 'two words', 'clé'])('the key “%s”', async (idempotencyKey) => {
    await expect(harness.save('lead', 'scale', 3, { idempotencyKey })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('a save repeated with the same key', () => {
  it('gives the first outcome again and changes nothing, whatever happened since', async () => {
    const first = await harness.save('lead', 'scale', 4, { idempotencyKey: 'once' });
    expect(await harness.save('lead', 'scale', 4, { idempotencyKey: 'once' })).toEqual(first);
    await harness.save('lead', 'scale', 1, { expectedVersion: 1 });
    expect(await harness.save('lead', 'scale', 4, { idempotencyKey: 'once' })).toEqual(first);
    await harness.lifecycle.step(harness.as('coordinator'), harness.region.campaign.id, 'CLOSE');
    expect(await harness.save('lead', 'scale', 4, { idempotencyKey: 'once' })).toEqual(first);
    expect(await stored()).toMatchObject([{ value: 1, version: 2 }]);
    expect(await counted()).toEqual({ n: 1 });
  });

  it('is refused for another question', async () => {
    await harness.save('lead', 'scale', 4, { idempotencyKey: 'once' });
    const other = harness.save('lead', 'text', 'x', { idempotencyKey: 'once' });
    await expect(other).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each<[string, Parameters<WorkbookHarness['save']>[2], Parameters<WorkbookHarness['save']>[3]]>([
    ['value', 5, {}],
    ['state', null, { state: 'DECLINED' }],
    ['comment', 4, { comment: 'other' }],
    ['value that is none', 9, {}],
  ])('is refused for another %s, and what it saved stands', async (_, value, more) => {
    await harness.save('lead', 'scale', 4, { comment: 'measured', idempotencyKey: 'once' });
    const other = harness.save('lead', 'scale', value, {
      idempotencyKey: 'once',
      expectedVersion: 1,
      ...more,
    });
    await expect(other).rejects.toMatchObject({ code: 'INVALID_INPUT', messageKey: 'workbook:save.usedKey' });
    expect(await stored()).toEqual([{ state: 'ANSWERED', value: 4, comment: 'measured', version: 1 }]);
    expect(await harness.sql('select from answer_revision')).toHaveLength(1);
  });

  it('saves one of two values sent with it at once, and refuses the other', async () => {
    const results = await Promise.allSettled(
      [1, 2, 1, 2, 1, 2].map((value) => harness.save('lead', 'scale', value, { idempotencyKey: 'once' })),
    );
    const [row] = await stored();
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(refused).toHaveLength(3);
    for (const reason of refused) expect(reason).toMatchObject({ messageKey: 'workbook:save.usedKey' });
    for (const result of results) {
      if (result.status === 'fulfilled')
        expect(result.value).toMatchObject({ value: row?.['value'], version: 1 });
    }
  });

  it('may be used by another municipality, which learns nothing of it', async () => {
    await harness.save('lead', 'scale', 4, { idempotencyKey: 'once' });
    const south = await harness.save('southLead', 'scale', 1, {
      workbookId: harness.south,
      idempotencyKey: 'once',
    });
    expect(south).toMatchObject({ value: 1, version: 1, updatedBy: 'southLead' });
  });

  it('has one effect when sent twenty times at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => harness.save('lead', 'scale', 4, { idempotencyKey: 'once' })),
    );
    for (const result of results) expect(result).toEqual(results[0]);
    expect(await stored()).toMatchObject([{ value: 4, version: 1 }]);
    expect(await harness.sql('select from answer_revision')).toHaveLength(1);
    expect(await counted()).toEqual({ n: 1 });
  });
});

describe('saves at the same time', () => {
  it('let exactly one of fifty win per version', async () => {
    for (const version of [0, 1, 2]) {
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          harness.save('lead', 'scale', (i % 5) + 1, { expectedVersion: version }),
        ),
      );
      const won = results.filter((result) => 'questionId' in result);
      expect(won).toHaveLength(1);
      expect(results.filter((result) => 'current' in result)).toHaveLength(49);
      expect(await stored()).toMatchObject([
        { version: version + 1, value: (won[0] as { value: number }).value },
      ]);
    }
    expect(await harness.sql('select from answer_revision')).toHaveLength(3);
  });

  it('keep the count right when they are of different questions', async () => {
    const values = {
      scale: 1,
      rating: 'GAP',
      number: 1,
      choice: 'one',
      text: 'x',
      system: { product: 'p' },
    } as const;
    const saves = Object.entries(values).map(([question, value]) =>
      harness.save('lead', question as keyof typeof values, value),
    );
    await Promise.all(saves);
    expect(await counted()).toEqual({ n: 6 });
  });

  it('never commit after the close of their campaign', async () => {
    for (let round = 0; round < 10; round++) {
      await harness.reset();
      const saves = Array.from({ length: 8 }, (_, i) =>
        harness.save('lead', 'text', `x${i}`, { expectedVersion: i }),
      );
      const close = harness.lifecycle.step(harness.as('coordinator'), harness.region.campaign.id, 'CLOSE');
      const late = close.then(() => harness.save('lead', 'rating', 'GAP'));
      await close;
      const atClose = await harness.sql('select count(*)::int as n from answer_revision');
      const results = await Promise.all(saves);
      expect(await harness.sql('select count(*)::int as n from answer_revision')).toEqual(atClose);
      expect(atClose).toEqual([{ n: results.filter((result) => 'questionId' in result).length }]);
      expect(await late).not.toHaveProperty('questionId');
    }
  });

  it('never commit after the submission of their workbook', async () => {
    for (let round = 0; round < 10; round++) {
      await harness.reset();
      const saves = Array.from({ length: 8 }, (_, i) =>
        harness.save('lead', 'text', `x${i}`, { expectedVersion: i }),
      );
      await harness.review.step(harness.as('approver'), harness.north, 'SUBMIT');
      const atSubmission = await harness.sql('select count(*)::int as n from answer_revision');
      await Promise.all(saves);
      expect(await harness.sql('select count(*)::int as n from answer_revision')).toEqual(atSubmission);
    }
  });
});
