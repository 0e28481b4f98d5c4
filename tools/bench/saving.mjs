import { randomUUID } from 'node:crypto';
import { openWorkbook, SAVE_ANSWER } from '../measure/open-workbook.mjs';
import { Person } from '../measure/person.mjs';
import { percentile, timed } from './percentile.mjs';

const WARM_UP = 200;
const SAVES = 1_000;
const TARGET_MS = 15;

/**
 * One person saves one answer after another over loopback.
 *
 * @param {{ url: string }} installation
 */
export async function measureSaving({ url }) {
  const lead = await new Person(url).signIn('lead@lethbridge.example', 'commonworks-demo');
  const { workbookId, questions } = await openWorkbook(lead);
  const scales = questions
    .filter((q) => q.kind === 'SCALE')
    .map((q) => ({ ...q, version: q.answer.version }));
  const durations = [];
  for (let i = 0; i < WARM_UP + SAVES; i++) {
    const question = scales[i % scales.length];
    const input = {
      workbookId,
      questionId: question.id,
      value: 1 + (i % question.settings.levels.length),
      state: 'ANSWERED',
      expectedVersion: question.version,
      idempotencyKey: randomUUID(),
    };
    durations.push(
      await timed(async () => {
        const { saveAnswer } = await lead.ask(SAVE_ANSWER, { input });
        if (saveAnswer.__typename !== 'Answer')
          throw new Error(`the save was refused: ${saveAnswer.__typename}`);
        question.version = saveAnswer.version;
      }),
    );
  }
  lead.close();
  const measured = durations.slice(WARM_UP);
  const p95 = percentile(measured, 95);
  return [
    {
      what: 'save of an answer, p50',
      figure: `${percentile(measured, 50).toFixed(2)} ms`,
      target: '—',
      met: true,
    },
    {
      what: 'save of an answer, p95',
      figure: `${p95.toFixed(2)} ms`,
      target: `< ${TARGET_MS} ms`,
      met: p95 < TARGET_MS,
    },
  ];
}
