import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { openWorkbook, SAVE_ANSWER } from '../measure/open-workbook.mjs';
import { Person } from '../measure/person.mjs';
import { gatherStatistics } from './gather-statistics.mjs';
import { inTurns, ratioRow } from './in-turns.mjs';

const TARGET_RATIO = 1.3;
const COUNTS = { rounds: 600, warmUp: 200 };

const PLAIN_SAVE = `mutation ($municipalityId: ID!, $workbookId: ID!, $questionId: ID!, $value: Int!) {
  plainSave(municipalityId: $municipalityId, workbookId: $workbookId, questionId: $questionId, value: $value) }`;

/**
 * The save of an answer beside a plain upsert of one, asked of the same process: see `plain-save-api.mjs`. Each has
 * half of the scales, so that neither meets the other's versions.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 */
export async function measureSaveFloor(installation) {
  await gatherStatistics(installation.databaseUrl('owner'));
  const api = await startPlainSaveApi(installation);
  const lead = await new Person(api.url).signIn('lead@lethbridge.example', 'commonworks-demo');
  const { workbookId, questions } = await openWorkbook(lead);
  /** @type {{ workbook: { municipality: { id: string } } }} */
  const { workbook } = await lead.ask('query ($id: ID!) { workbook(id: $id) { municipality { id } } }', {
    id: workbookId,
  });
  const scales = questions
    .filter(({ kind }) => kind === 'SCALE')
    .map((question) => ({ ...question, version: question.answer.version }));
  const half = Math.floor(scales.length / 2);
  let turn = 0;
  const save = async () => {
    const question = scales[turn % half];
    const input = {
      workbookId,
      questionId: question.id,
      value: 1 + (turn++ % question.settings.levels.length),
      state: 'ANSWERED',
      expectedVersion: question.version,
      idempotencyKey: randomUUID(),
    };
    const { saveAnswer } = await lead.ask(SAVE_ANSWER, { input });
    if (saveAnswer.__typename !== 'Answer') throw new Error(`a save was refused: ${saveAnswer.__typename}`);
    question.version = saveAnswer.version;
  };
  let plainTurn = 0;
  const plainSave = async () => {
    const { answer, settings } = scales[half + (plainTurn % half)];
    const value = 1 + (plainTurn++ % settings.levels.length);
    await lead.ask(PLAIN_SAVE, {
      municipalityId: workbook.municipality.id,
      workbookId,
      // The table knows the template's question.
      questionId: answer.questionId,
      value,
    });
  };
  const medians = await inTurns(save, plainSave, COUNTS);
  lead.close();
  await api.stop();
  return [ratioRow('save', medians, { against: 'plain upsert on the same stack', target: TARGET_RATIO })];
}

/** @param {import('../measure/installation.mjs').Installation} installation */
async function startPlainSaveApi(installation) {
  const child = fork(join(import.meta.dirname, 'plain-save-api.mjs'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      API_DATABASE_URL: installation.databaseUrl('api'),
      IDENTITY_DATABASE_URL: installation.databaseUrl('identity'),
      CONTEXT_KEY: installation.contextKey(),
      FILES_DIR: join(installation.dataDir, 'files'),
    },
    stdio: ['pipe', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  /** @type {string} */
  const url = await Promise.race([
    once(child, 'message').then(([message]) => String(message)),
    ended.then(() => {
      throw new Error('the api with the plain save did not start');
    }),
  ]);
  return {
    url,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
