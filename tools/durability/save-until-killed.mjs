import { randomUUID } from 'node:crypto';
import { openWorkbook, SAVE_ANSWER } from '../measure/open-workbook.mjs';
import { Person } from '../measure/person.mjs';

const IN_FLIGHT = 8;

/**
 * Saves answers of one workbook, several at a time as a busy page would, and kills the installation at a
 * moment drawn at random from the saves. Each question has one save in flight at the most.
 *
 * @returns the writes that were sent, each with its input and whether it was acknowledged
 */
export async function saveUntilKilled(installation, saves) {
  const lead = await new Person(installation.url).signIn('lead@lethbridge.example', 'commonworks-demo');
  const { workbookId, questions } = await openWorkbook(lead);
  const scales = questions
    .filter((q) => q.kind === 'SCALE')
    .map((q) => ({ ...q, version: q.answer.version }));
  const killAfter = Math.floor(saves * (0.1 + 0.8 * Math.random()));
  const writes = [];
  let sent = 0;
  let killing;

  const save = async (question) => {
    const input = {
      workbookId,
      questionId: question.id,
      value: 1 + Math.floor(Math.random() * question.settings.levels.length),
      state: 'ANSWERED',
      expectedVersion: question.version,
      idempotencyKey: randomUUID(),
    };
    const write = { input, acknowledged: false };
    writes.push(write);
    const { saveAnswer } = await lead.ask(SAVE_ANSWER, { input });
    if (saveAnswer.__typename !== 'Answer') throw new Error(`a save was refused: ${saveAnswer.__typename}`);
    write.acknowledged = true;
    question.version = saveAnswer.version;
  };

  const lane = async (own) => {
    for (let i = 0; sent < saves && !killing; i++) {
      sent += 1;
      if (sent === killAfter) killing = installation.kill();
      try {
        await save(own[i % own.length]);
      } catch (error) {
        if (!killing) throw error;
      }
    }
  };
  const lanes = Array.from({ length: IN_FLIGHT }, (_, k) => scales.filter((_, i) => i % IN_FLIGHT === k));
  await Promise.all(lanes.map(lane));
  await killing;
  lead.close();
  return writes;
}
