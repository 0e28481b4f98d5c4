import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestPersonName } from '@commonworks/testing';
import { WorkbookHarness } from '../../testing/workbook-harness.js';
import { partId } from './part-id.js';

let harness: WorkbookHarness;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(() => harness.reset());

const release: WorkbookHarness['release'] = (...held) => harness.release(...held);
const read = (name: TestPersonName, id = harness.north) => harness.reader.find(harness.as(name), id);

describe('another municipality’s workbook', () => {
  beforeEach(async () => {
    await harness.save('lead', 'scale', 4, { comment: 'for us only' });
    await harness.save('lead', 'text', 'kept private');
    await harness.sql(`update workbook set status = 'SUBMITTED'`);
    await harness.remark('internal');
  });

  it('shows what it shares by name once that is published, and nothing else', async () => {
    await release({ scale: 4, choice: null });
    const workbook = await read('southLead');
    const answers = workbook?.sections.flatMap((section) =>
      section.questions.map((q) => [q.code, q.answer?.state ?? null]),
    );
    expect(Object.fromEntries(answers ?? [])).toEqual({
      scale: 'ANSWERED',
      choice: 'DECLINED',
      rating: null,
      number: null,
      text: null,
      system: null,
      derived: null,
    });
    expect(workbook).toMatchObject({
      municipalityId: harness.region.municipalities.north,
      progress: { answered: 2, total: 6 },
      sharing: null,
      remark: null,
      editable: false,
      submittedAt: null,
    });
    expect(workbook?.sections[0]?.questions[0]?.answer).toEqual({
      id: partId(harness.north, harness.region.campaign.questions.scale),
      questionId: harness.region.campaign.questions.scale,
      state: 'ANSWERED',
      value: 4,
      version: 0,
      comment: null,
      updatedAt: null,
      updatedBy: null,
    });
    expect(JSON.stringify(workbook)).not.toMatch(/for us only|kept private|internal/);
  });

  it('adds the same to what a coordinator sees of it', async () => {
    await release({ scale: 4 });
    const workbook = await read('coordinator');
    expect(workbook).toMatchObject({ progress: { answered: 2, total: 6 }, remark: null });
    expect(workbook?.sections[0]?.questions[0]?.answer?.value).toBe(4);
    expect(workbook?.sections[1]?.questions.map((question) => question.answer)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('does not exist where it shares nothing by name', async () => {
    await release({ scale: 4 });
    expect(await read('lead', harness.south)).toBeNull();
  });

  it('does not exist before the release is published', async () => {
    await release({ scale: 4 }, 'COMPUTING');
    expect(await read('southLead')).toBeNull();
  });

  it.each(['abroadLead', 'otherCoordinator', 'administrator', 'stranger'] as const)(
    'does not exist for %s of elsewhere',
    async (name) => {
      await release({ scale: 4 });
      expect(await read(name)).toBeNull();
    },
  );
});
