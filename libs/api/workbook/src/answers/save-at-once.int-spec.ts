import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Catalogue } from '@commonworks/api-catalogue';
import { randomUUID } from 'node:crypto';
import { WorkbookHarness } from '../../testing/workbook-harness.js';
import type { SaveAnswerInput } from './answer.types.js';
import { SaveAnswer } from './save-answer.service.js';

let harness: WorkbookHarness;
let saving: SaveAnswer;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(async () => {
  await harness.reset();
  saving = new SaveAnswer(harness.tenants, new Catalogue());
});

const scale = (value: unknown, more: Partial<SaveAnswerInput> = {}) => ({
  workbookId: harness.north,
  questionId: harness.region.campaign.questions.scale,
  value,
  expectedVersion: 0,
  idempotencyKey: randomUUID(),
  ...more,
});
const save = (name: 'lead' | 'contributor', input: SaveAnswerInput) => saving.save(harness.as(name), input);
const counted = async () =>
  (await harness.sql('select answered_count as n from workbook where id = $1', [harness.north]))[0];

describe('a save into a workbook that this process saved in before', () => {
  beforeEach(async () => {
    const { text } = harness.region.campaign.questions;
    await save('lead', scale('x', { questionId: text }));
  });

  it('takes one transaction, and nothing is looked at before it', async () => {
    const write = jest.spyOn(harness.tenants, 'write');
    const judging = jest.spyOn(saving as unknown as { judgeAndSave: () => unknown }, 'judgeAndSave');
    expect(await save('lead', scale(4))).toMatchObject({ value: 4, version: 1, updatedBy: 'lead' });
    expect(await save('contributor', scale(5, { expectedVersion: 1 }))).toMatchObject({ version: 2 });
    expect(write).toHaveBeenCalledTimes(2);
    expect(judging).not.toHaveBeenCalled();
    write.mockRestore();
  });

  it('leaves a comment that is left out as it is, and takes it away for null', async () => {
    await save('lead', scale(4, { comment: 'measured' }));
    expect(await save('lead', scale(3, { expectedVersion: 1 }))).toMatchObject({ comment: 'measured' });
    expect(await save('lead', scale(3, { expectedVersion: 2, comment: null }))).toMatchObject({
      comment: null,
    });
    expect(
      await harness.sql('select comment from answer_revision where value = $1 order by version', ['3']),
    ).toEqual([{ comment: 'measured' }, { comment: null }]);
  });

  it('counts an answer once, and no longer once it is cleared', async () => {
    await save('lead', scale(4));
    await save('lead', scale(3, { expectedVersion: 1 }));
    expect(await counted()).toEqual({ n: 2 });
    await save('lead', scale(null, { expectedVersion: 2, state: 'UNANSWERED' }));
    expect(await counted()).toEqual({ n: 1 });
    await save('lead', scale(null, { expectedVersion: 3, state: 'UNANSWERED' }));
    expect(await counted()).toEqual({ n: 1 });
  });

  it('is refused once the section is no longer handed over', async () => {
    const { sections } = harness.region.campaign;
    await save('contributor', scale(4));
    await harness.sql('delete from section_assignment where section_id = $1', [sections.first]);
    await expect(save('contributor', scale(3, { expectedVersion: 1 }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await harness.sql(
      `insert into section_assignment select municipality_id, id, $1, $2 from workbook where id = $3`,
      [sections.first, harness.as('contributor').personId, harness.north],
    );
    expect(await save('contributor', scale(3, { expectedVersion: 1 }))).toMatchObject({ version: 2 });
  });

  it.each([
    [`update workbook set status = 'SUBMITTED'`, 'submitted'],
    [`update campaign set status = 'CLOSED'`, 'closed'],
  ])('is refused after: %s', async (change, why) => {
    await save('lead', scale(4));
    await harness.sql(change);
    expect(await save('lead', scale(3, { expectedVersion: 1 }))).toEqual({
      message: expect.stringContaining(why),
    });
  });

  it('gives what the key saved, though the version is the newest', async () => {
    const first = await save('lead', scale(4, { idempotencyKey: 'once' }));
    expect(await save('lead', scale(4, { idempotencyKey: 'once', expectedVersion: 1 }))).toEqual(first);
    expect(await harness.sql('select from answer_revision')).toHaveLength(2);
  });
});
