import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type CastName, type QuestionName } from '@commonworks/testing';
import { Stage } from '../../testing/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
beforeEach(() => stage.reset());

/** What a release would hold: the north shares these answers by name, the south nothing. */
async function release(answers: Partial<Record<QuestionName, unknown>>, status = 'PUBLISHED'): Promise<void> {
  const { consortium } = stage.region.consortia;
  const { north } = stage.region.municipalities;
  const id = randomUUID();
  await stage.sql(
    'insert into release (consortium_id, id, campaign_id, status, published_at) values ($1, $2, $3, $4, now())',
    [consortium, id, stage.region.campaign.id, status],
  );
  await stage.sql(
    'insert into release_participant (consortium_id, release_id, municipality_id, workbook_id) values ($1, $2, $3, $4)',
    [consortium, id, north, stage.north],
  );
  for (const [question, value] of Object.entries(answers)) {
    await stage.sql(
      `insert into release_named_answer (consortium_id, release_id, municipality_id, question_id, level, state, value)
       values ($1, $2, $3, $4, 'NAMED', $5, $6)`,
      [
        ...[consortium, id, north, stage.region.campaign.questions[question as QuestionName]],
        ...(value === null ? ['DECLINED', null] : ['ANSWERED', JSON.stringify(value)]),
      ],
    );
  }
  await stage.sql(`update campaign set status = 'RELEASED'`);
}

const read = (name: CastName, id = stage.north) => stage.reader.find(stage.as(name), id);

describe('another municipality’s workbook', () => {
  beforeEach(async () => {
    await stage.save('lead', 'scale', 4, { comment: 'for us only' });
    await stage.save('lead', 'text', 'kept private');
    await stage.sql(`update workbook set remark = 'internal', status = 'SUBMITTED'`);
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
      ...{ rating: null, number: null, text: null, system: null, derived: null },
    });
    expect(workbook).toMatchObject({
      municipalityId: stage.region.municipalities.north,
      progress: { answered: 2, total: 6 },
      ...{ sharing: null, remark: null, editable: false, submittedAt: null },
    });
    expect(workbook?.sections[0]?.questions[0]?.answer).toEqual({
      questionId: stage.region.campaign.questions.scale,
      state: 'ANSWERED',
      value: 4,
      ...{ version: 0, comment: null, updatedAt: null, updatedBy: null },
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
    expect(await read('lead', stage.south)).toBeNull();
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
