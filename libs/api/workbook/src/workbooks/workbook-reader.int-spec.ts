import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findCampaign } from '@commonworks/api-campaign';
import { found } from '@commonworks/api-platform';
import { type TestPersonName } from '@commonworks/testing';
import { NOWHERE, WorkbookHarness } from '../../testing/workbook-harness.js';

let harness: WorkbookHarness;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(() => harness.reset());

const read = (name: TestPersonName, id = harness.north) => harness.reader.find(harness.as(name), id);
const answersOf = async (name: TestPersonName) => {
  const workbook = await read(name);
  const questions = workbook?.sections.flatMap((section) => section.questions) ?? [];
  return Object.fromEntries(questions.map((question) => [question.code, question.answer]));
};

describe('one’s own workbook', () => {
  it('holds every question in order, answered or not', async () => {
    await harness.save('lead', 'scale', 4, { comment: 'measured' });
    const workbook = await read('lead');
    expect(workbook?.sections.map((section) => section.questions.map((question) => question.code))).toEqual([
      ['scale', 'rating', 'number'],
      ['choice', 'text', 'system', 'derived'],
    ]);
    expect((await answersOf('lead')).scale).toMatchObject({
      state: 'ANSWERED',
      value: 4,
      version: 1,
      comment: 'measured',
      updatedBy: 'lead',
      updatedAt: expect.any(Date),
    });
    expect((await answersOf('lead')).text).toMatchObject({ state: 'UNANSWERED', value: null, version: 0 });
  });

  it('says how far it is, by section and as a whole, the derived not counted', async () => {
    await harness.save('lead', 'scale', 4);
    await harness.save('lead', 'choice', null, { state: 'DECLINED' });
    await harness.save('lead', 'text', null, { state: 'UNANSWERED' });
    const workbook = await read('lead');
    expect(workbook?.progress).toEqual({ answered: 2, total: 6 });
    expect(workbook?.sections.map((section) => section.progress)).toEqual([
      { answered: 1, total: 3 },
      { answered: 1, total: 3 },
    ]);
  });

  it('derives figures from numbers and the population of the campaign’s year', async () => {
    const derived = async () => (await answersOf('lead')).derived;
    expect(await derived()).toMatchObject({ state: 'UNANSWERED', value: null });
    await harness.save('lead', 'number', 185_458);
    expect(await derived()).toMatchObject({ state: 'ANSWERED', value: 2, version: 0 });
    await harness.save('lead', 'number', null, { state: 'UNKNOWN', expectedVersion: 1 });
    expect(await derived()).toMatchObject({ state: 'UNKNOWN', value: null });
  });

  it('falls back to the nearest earlier year, never to a later one', async () => {
    await harness.save('lead', 'number', 50);
    await harness.sql('update campaign set year = 2014');
    expect((await answersOf('lead')).derived?.value).toBe(50);
    await harness.sql('update campaign set year = 2013');
    expect((await answersOf('lead')).derived?.state).toBe('UNKNOWN');
    await harness.sql('update campaign set year = 2030');
    expect((await answersOf('lead')).derived?.value).toBeCloseTo(50 / 92_729, 10);
    await harness.sql('update campaign set year = 2015');
  });

  it('is private until somebody chose otherwise', async () => {
    expect(await read('lead')).toMatchObject({
      sharing: 'PRIVATE',
      sections: [{ sharing: null }, { sharing: null }],
    });
  });

  it.each([
    ['lead', true],
    ['contributor', true],
    ['approver', false],
    ['viewer', false],
  ] as const)('to the %s is editable: %s', async (name, editable) => {
    expect((await read(name))?.editable).toBe(editable);
    await harness.sql(`update workbook set status = 'SUBMITTED'`);
    expect((await read(name))?.editable).toBe(false);
  });

  it('speaks the reader’s language', async () => {
    const french = await harness.reader.find(harness.as('lead', 'fr'), harness.north);
    expect(french?.sections[0]?.questions[0]).toMatchObject({
      service: { name: 'Paie' },
      settings: { levels: expect.arrayContaining(['Niveau 1']) },
    });
    expect(french?.sections[0]?.questions[1]?.settings.options[3]?.code).toBe('GAP');
  });
});

describe('a contributor', () => {
  it('sees the sections handed over, and nothing else exists', async () => {
    await harness.save('lead', 'scale', 4);
    await harness.save('lead', 'text', 'not for everybody');
    const workbook = await read('contributor');
    expect(workbook?.sections.map((section) => section.code)).toEqual(['first']);
    expect(workbook?.progress).toEqual({ answered: 1, total: 3 });
    expect(JSON.stringify(workbook)).not.toContain('not for everybody');
  });

  it('does not learn a number of another section through what is derived from it', async () => {
    await harness.save('lead', 'number', 185_458);
    await harness.assignment.assign(harness.as('lead'), {
      workbookId: harness.north,
      sectionId: harness.region.campaign.sections.second,
      personId: harness.region.people.contributor.id,
      assigned: true,
    });
    expect((await answersOf('contributor')).derived?.value).toBe(2);
    const first = [harness.region.campaign.sections.first];
    await harness.sql('delete from section_assignment where section_id = $1', first);
    try {
      expect((await answersOf('contributor')).derived).toMatchObject({ state: 'UNKNOWN', value: null });
    } finally {
      await harness.sql('insert into section_assignment values ($1, $2, $3, $4)', [
        harness.region.municipalities.north,
        harness.north,
        ...first,
        harness.region.people.contributor.id,
      ]);
    }
  });

  it('lists the workbook with the progress of those sections', async () => {
    await harness.save('lead', 'text', 'x');
    const { id } = harness.region.campaign;
    expect(await harness.reader.list(harness.as('contributor'), id)).toMatchObject([
      { id: harness.north, progress: { answered: 0, total: 3 }, editable: true },
    ]);
  });
});

describe('who follows a consortium', () => {
  it.each(['coordinator', 'analyst'] as const)(
    'the %s sees how far each workbook is, and no answer',
    async (name) => {
      await harness.save('lead', 'text', 'not for everybody', { comment: 'nor this' });
      await harness.remark('internal');
      const list = await harness.reader.list(harness.as(name), harness.region.campaign.id);
      expect(list.map(({ id, progress }) => [id, progress])).toEqual([
        [harness.north, { answered: 1, total: 6 }],
        [harness.south, { answered: 0, total: 6 }],
      ]);
      const workbook = await read(name);
      expect(workbook).toMatchObject({ sections: [], sharing: null, remark: null, editable: false });
    },
  );
});

describe('refused are', () => {
  it.each(['southLead', 'abroadLead', 'otherCoordinator', 'administrator', 'stranger'] as const)(
    '%s: the workbook does not exist',
    async (name) => {
      expect(await read(name)).toBeNull();
      const listed = await harness.reader.list(harness.as(name), harness.region.campaign.id);
      expect(listed.map(({ id }) => id)).toEqual(name === 'southLead' ? [harness.south] : []);
    },
  );

  it('unknown ids', async () => {
    expect(await read('lead', NOWHERE)).toBeNull();
    expect(await read('lead', 'no-uuid')).toBeNull();
    expect(await harness.reader.list(harness.as('lead'), NOWHERE)).toEqual([]);
    await expect(harness.reader.get(harness.as('lead'), NOWHERE)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('what other features may ask', () => {
  const facts = <T>(
    name: TestPersonName,
    ask: (...args: Parameters<Parameters<typeof harness.tenants.read<T>>[1]>) => Promise<T>,
  ) => harness.tenants.read(harness.as(name), ask);

  it('gives the own answers, derived ones among them', async () => {
    await harness.save('lead', 'number', 185_458);
    const { questions } = harness.region.campaign;
    const ctx = harness.as('approver');
    const { answers } = found(
      await facts('approver', (tx) => harness.own.ownWorkbook(tx, ctx, harness.north)),
    );
    expect(answers.get(questions.number)).toMatchObject({ state: 'ANSWERED', value: 185_458 });
    expect(answers.get(questions.derived)).toMatchObject({ state: 'ANSWERED', value: 2 });
  });

  it('reads of a workbook that was read before its answers alone, as they are by now', async () => {
    await harness.save('lead', 'number', 185_458);
    const ctx = harness.as('approver');
    const ask = () => facts('approver', (tx) => harness.own.ownWorkbook(tx, ctx, harness.north));
    const first = found(await ask());
    await harness.sql('alter table section_assignment rename to section_assignment_out_of_reach');
    try {
      expect(await ask()).toEqual(first);
    } finally {
      await harness.sql('alter table section_assignment_out_of_reach rename to section_assignment');
    }
    await harness.save('lead', 'number', 92_729, { expectedVersion: 1 });
    const { questions } = harness.region.campaign;
    const { answers } = found(await ask());
    expect(answers.get(questions.number)).toMatchObject({ value: 92_729 });
    expect(answers.get(questions.derived)).toMatchObject({ value: 1 });
  });

  it('gives a contributor the sections handed over, whoever read the workbook before', async () => {
    await harness.save('lead', 'text', 'x');
    await harness.save('lead', 'scale', 4);
    for (const name of ['lead', 'contributor'] as const) {
      const own = await facts(name, (tx) => harness.own.ownWorkbook(tx, harness.as(name), harness.north));
      const { scale, text } = harness.region.campaign.questions;
      const answered = [scale, text].filter((id) => found(own).answers.has(id));
      expect(answered).toEqual(name === 'lead' ? [scale, text] : [scale]);
    }
  });

  it.each(['southLead', 'coordinator', 'administrator'] as const)('gives %s none', async (name) => {
    await harness.save('lead', 'number', 1);
    const ctx = harness.as(name);
    await facts(name, async (tx) => {
      expect(await harness.own.ownWorkbook(tx, ctx, harness.north)).toBeNull();
      const { north } = harness.region.municipalities;
      expect(await harness.own.ownWorkbookIn(tx, ctx, harness.region.campaign.id, north)).toBeNull();
    });
  });

  it('finds the own workbook and the campaign', async () => {
    const ctx = harness.as('viewer');
    const { id } = harness.region.campaign;
    const own = {
      id: harness.north,
      municipalityId: harness.region.municipalities.north,
      campaignId: id,
      consortiumId: harness.region.consortia.consortium,
      templateVersionId: expect.any(String),
      synthetic: false,
      answers: expect.any(Map),
    };
    await facts('viewer', async (tx) => {
      expect(await harness.own.ownWorkbook(tx, ctx, harness.north)).toEqual(own);
      expect(await harness.own.ownWorkbookIn(tx, ctx, id, harness.region.municipalities.north)).toEqual(own);
      expect(await findCampaign(tx, ctx, id)).toMatchObject({ id, status: 'OPEN' });
      expect(await findCampaign(tx, ctx, NOWHERE)).toBeNull();
      expect(await findCampaign(tx, ctx, 'no-uuid')).toBeNull();
    });
  });
});
