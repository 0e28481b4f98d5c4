import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WorkbookHarness } from '../../testing/workbook-harness.js';
import { partId } from './part-id.js';

let harness: WorkbookHarness;
/** A workbook of the north in an earlier campaign of the same template. */
let earlier: string;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
  earlier = await insertEarlierWorkbook();
});
afterAll(() => harness.close());
beforeEach(() => harness.reset());

async function insertEarlierWorkbook(): Promise<string> {
  const { campaign, consortia, municipalities } = harness.region;
  const [row] = await harness.sql<{ id: string }>(
    `with copied as (
       insert into campaign (consortium_id, template_version_id, name, cycle, year, status, opened_at)
       select consortium_id, template_version_id, 'Earlier', cycle, year - 1, 'OPEN', opened_at
       from campaign where id = $1 returning id)
     insert into workbook (municipality_id, consortium_id, campaign_id, question_count)
     select $2, $3, id, 6 from copied returning id`,
    [campaign.id, municipalities.north, consortia.consortium],
  );
  if (!row) throw new Error('there is no earlier workbook');
  return row.id;
}

/** What is stored of answers, sharing levels and assignments of sections that a spec made. */
const written = () =>
  harness.sql(
    `select 'answer' from answer union all select 'revision' from answer_revision
     union all select 'sharing' from workbook_sharing
     union all select 'assignment' from section_assignment where section_id <> $1`,
    [harness.region.campaign.sections.first],
  );

const lead = () => harness.as('lead');
const partsOf = async (workbookId: string) => {
  const { sections } = await harness.reader.get(lead(), workbookId);
  const [question] = sections.flatMap(({ questions }) => questions).filter(({ code }) => code === 'scale');
  const section = sections.at(-1);
  if (!question || !section) throw new Error('the template asks something else');
  return { question, section };
};

describe('questions and sections of a workbook', () => {
  it('have ids of their own, apart from those of an earlier one that asks the same', async () => {
    const [now, before] = [await partsOf(harness.north), await partsOf(earlier)];
    expect(now.question.questionId).toBe(before.question.questionId);
    expect(now.question.id).not.toBe(before.question.id);
    expect(now.section.sectionId).toBe(before.section.sectionId);
    expect(now.section.id).not.toBe(before.section.id);
    expect(now.question.answer?.id).toBe(now.question.id);
  });

  it('are answered under either id, and the answer bears the workbook’s', async () => {
    const { question } = await partsOf(harness.north);
    const first = await harness.save('lead', 'scale', 4, { questionId: question.id });
    expect(first).toMatchObject({ id: question.id, questionId: question.questionId, value: 4, version: 1 });
    const second = await harness.save('lead', 'scale', 5, { expectedVersion: 1 });
    expect(second).toMatchObject({ id: question.id, questionId: question.questionId, version: 2 });
    expect(await harness.save('lead', 'scale', 1, { questionId: question.id })).toMatchObject({
      current: { id: question.id, questionId: question.questionId, value: 5, version: 2 },
    });
    expect((await partsOf(harness.north)).question.answer).toMatchObject({ id: question.id, value: 5 });
    expect((await partsOf(earlier)).question.answer).toMatchObject({ state: 'UNANSWERED' });
  });

  it.each(['first by the template’s id', 'first by the workbook’s'])(
    'saved twice with one key, %s, are saved once',
    async (order) => {
      const { question } = await partsOf(harness.north);
      const ids = [question.questionId, question.id, question.questionId];
      if (order.endsWith('workbook’s')) ids.reverse().shift();
      const results = [];
      for (const questionId of ids)
        results.push(await harness.save('lead', 'scale', 4, { questionId, idempotencyKey: 'once' }));
      expect(results[0]).toMatchObject({ id: question.id, version: 1 });
      for (const result of results) expect(result).toEqual(results[0]);
      expect(await written()).toHaveLength(2);
    },
  );

  it('are shared and handed over under either id', async () => {
    const { question, section } = await partsOf(harness.north);
    const workbookId = harness.north;
    const personId = harness.region.people.contributor.id;
    for (const named of [
      { questionId: question.id, sectionId: section.id },
      { questionId: question.questionId, sectionId: section.sectionId },
    ]) {
      await harness.reset();
      const { questionId, sectionId } = named;
      await harness.sharing.set(lead(), { workbookId, questionId, level: 'NAMED' });
      await harness.sharing.set(lead(), { workbookId, sectionId, level: 'AGGREGATE' });
      await harness.assignment.assign(lead(), { workbookId, sectionId, personId, assigned: true });
      const now = await partsOf(workbookId);
      expect(now).toMatchObject({
        question: { sharing: 'NAMED' },
        section: { sharing: 'AGGREGATE', assignees: [{ id: personId }] },
      });
      await harness.assignment.assign(lead(), { workbookId, sectionId, personId, assigned: false });
      expect((await partsOf(workbookId)).section.assignees).toEqual([]);
    }
  });
});

describe('an id of another workbook is refused as though it were missing, and nothing is stored', () => {
  const others = {
    'of the same municipality': () => earlier,
    'of another municipality': () => harness.south,
    'that is none': () => randomUUID(),
  };

  it.each(Object.entries(others))('%s', async (_, other) => {
    const { scale } = harness.region.campaign.questions;
    const { second } = harness.region.campaign.sections;
    const workbookId = harness.north;
    const questionId = partId(other(), scale);
    const sectionId = partId(other(), second);
    const personId = harness.region.people.contributor.id;
    for (const refused of [
      harness.save('lead', 'scale', 4, { questionId }),
      harness.sharing.set(lead(), { workbookId, questionId, level: 'NAMED' }),
      harness.sharing.set(lead(), { workbookId, sectionId, level: 'NAMED' }),
      harness.assignment.assign(lead(), { workbookId, sectionId, personId, assigned: true }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await written()).toEqual([]);
  });

  it('and an id that is no id of a part does not share the whole workbook', async () => {
    for (const id of ['', '.', harness.north, `${harness.north}.`, `${harness.north}.*`])
      for (const part of [{ questionId: id }, { sectionId: id }])
        await expect(
          harness.sharing.set(lead(), { workbookId: harness.north, level: 'PUBLIC', ...part }),
        ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await written()).toEqual([]);
  });
});
