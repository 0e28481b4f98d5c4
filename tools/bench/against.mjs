import { randomUUID } from 'node:crypto';
import { openWorkbook, SAVE_ANSWER } from '../measure/open-workbook.mjs';
import { Person } from '../measure/person.mjs';
import { present } from '../setup/present.mjs';
import { percentile, timed } from './percentile.mjs';

const EMAIL = 'lead@lethbridge.example';
const PASSWORD = 'commonworks-demo';
const TARGET_RATIO = 1.1;
const BENCHMARK = `query ($workbookId: ID!) { benchmark(workbookId: $workbookId) { items {
  question { id code kind text } value state score n mean median q1 q3 percentileRank distance answersHeldBack
  withheld { reason } } } }`;

/** @typedef {{ work: () => Promise<unknown>, close: () => void }} Side one of the two installations, made ready */

/** What is compared: how often it is measured, and the work, for one installation. */
const WORK = [
  { what: 'sign-in', rounds: 60, warmUp: 10, prepare: prepareSignIn },
  { what: 'save of an answer', rounds: 600, warmUp: 150, prepare: prepareSaving },
  { what: 'benchmark page', rounds: 300, warmUp: 80, prepare: prepareBenchmark },
];

/**
 * This version beside another, both running: each piece of work is done by one and then by the other, so that
 * a busy machine slows both alike.
 *
 * @param {{ url: string }} now
 * @param {{ url: string }} before of another checkout, built and started from there
 * @returns rows as `tools/bench.mjs` prints them; met up to 1.1 times the other's median
 */
export async function measureAgainst(now, before) {
  const rows = [];
  for (const { what, rounds, warmUp, prepare } of WORK) {
    const sides = await Promise.all([now, before].map(({ url }) => prepare(url)));
    /** @type {number[][]} */
    const durations = [[], []];
    for (let round = 0; round < warmUp + rounds; round++) {
      // Who goes first changes, so that neither always finds the other's work still running.
      for (const side of round % 2 ? [0, 1] : [1, 0]) durations[side].push(await timed(sides[side].work));
    }
    sides.forEach((side) => side.close());
    const [p50, p50Before] = durations.map((all) => percentile(all.slice(warmUp), 50));
    const ratio = p50 / p50Before;
    rows.push({
      what: `${what}: ${p50.toFixed(2)} ms, before ${p50Before.toFixed(2)} ms`,
      figure: `${ratio.toFixed(2)} ×`,
      target: `≤ ${TARGET_RATIO} ×`,
      met: ratio <= TARGET_RATIO,
    });
  }
  return rows;
}

/**
 * @param {string} url
 * @returns {Promise<Side>}
 */
async function prepareSignIn(url) {
  const person = new Person(url);
  return { work: () => person.signIn(EMAIL, PASSWORD), close: () => person.close() };
}

/**
 * @param {string} url
 * @returns {Promise<Side>}
 */
async function prepareSaving(url) {
  const lead = await new Person(url).signIn(EMAIL, PASSWORD);
  const { workbookId, questions } = await openWorkbook(lead);
  const scales = questions
    .filter(({ kind }) => kind === 'SCALE')
    .map((question) => ({ ...question, version: question.answer.version }));
  let turn = 0;
  const work = async () => {
    const question = scales[turn % scales.length];
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
  return { work, close: () => lead.close() };
}

/**
 * @param {string} url
 * @returns {Promise<Side>}
 */
async function prepareBenchmark(url) {
  const lead = await new Person(url).signIn(EMAIL, PASSWORD);
  /** @type {{ campaigns: { id: string, status: string }[] }} */
  const { campaigns } = await lead.ask('{ campaigns { id status } }');
  const { id } = present(
    campaigns.find(({ status }) => status === 'RELEASED'),
    'released campaign',
  );
  const { workbooks } = await lead.ask('query ($id: ID!) { workbooks(campaignId: $id) { id } }', { id });
  const body = JSON.stringify({ query: BENCHMARK, variables: { workbookId: workbooks[0].id } });
  const { errors } = JSON.parse(await lead.post(body));
  if (errors) throw new Error(errors[0].message);
  return { work: () => lead.post(body), close: () => lead.close() };
}
