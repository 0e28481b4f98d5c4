import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openWorkbook, SAVE_ANSWER } from '../measure/open-workbook.mjs';
import { Person } from '../measure/person.mjs';

const IN_FLIGHT = 4;
/** In every answer's remark; it must not be found in any log. */
export const CANARY = 'canary-remark-durability';

/**
 * @typedef {{ workbookId: string, questionId: string, value: number, state: 'ANSWERED', comment: string,
 *   expectedVersion: number, idempotencyKey: string }} SaveInput
 * @typedef {{ input: SaveInput, acknowledged: boolean, superseded?: boolean }} Write `superseded` where a later
 *   one has taken its place
 */

/** What the product may say of a save it has not carried out, or does not know about. */
const HONEST = new Set(['UNAVAILABLE', 'COMMIT_UNKNOWN', 'TOO_MANY_REQUESTS']);

/**
 * Saves answers of one workbook, several at a time as a busy page would, while something happens to the
 * installation. What is not acknowledged is sent again with the same key, as the browser does, until it is or
 * the installation is gone for good. Each question has one save in flight at the most.
 *
 * @param {{ url: string }} installation
 * @param {object} with
 * @param {number} with.saves after this many acknowledged ones it is enough, once `happening` is over
 * @param {() => Promise<'KILLED' | void>} with.happening begins after the first tenth of the saves
 * @returns {Promise<{ writes: Write[], said: string[] }>} the writes, each with its input and whether it was
 *   acknowledged; and what was said that should not have been
 */
export async function saveMeanwhile(installation, { saves, happening }) {
  const lead = await new Person(installation.url).signIn('lead@lethbridge.example', 'commonworks-demo');
  const { workbookId, questions } = await openWorkbook(lead);
  const scales = questions
    .filter((q) => q.kind === 'SCALE')
    .map((q) => ({ ...q, version: q.answer.version }));
  const beginAfter = Math.floor(saves * (0.1 + 0.3 * Math.random()));
  /** @type {Write[]} */
  const writes = [];
  /** @type {string[]} */
  const said = [];
  /** @type {{ acknowledged: number, begun: Promise<void> | undefined, isOver: boolean, isKilled: boolean, trouble: unknown }} */
  const state = { acknowledged: 0, begun: undefined, isOver: false, isKilled: false, trouble: undefined };

  const begin = () => {
    state.begun ??= happening().then(
      (end) => {
        state.isOver = true;
        state.isKilled = end === 'KILLED';
      },
      (trouble) => {
        state.trouble = trouble;
        state.isKilled = true;
      },
    );
  };

  /** Until it is acknowledged; false where there is nobody left to acknowledge it. */
  const save = async (/** @type {(typeof scales)[number]} */ question) => {
    const value = 1 + Math.floor(Math.random() * question.settings.levels.length);
    const based = { expectedVersion: question.version, idempotencyKey: randomUUID() };
    /** @type {SaveInput} */
    const input = {
      workbookId,
      questionId: question.id,
      value,
      state: 'ANSWERED',
      comment: CANARY,
      ...based,
    };
    const write = { input, acknowledged: false };
    writes.push(write);
    while (!state.isKilled) {
      const outcome = await tryOnce(lead, input);
      if (outcome.saved) {
        write.acknowledged = true;
        question.version = outcome.saved.version;
        state.acknowledged += 1;
        return;
      }
      if (outcome.wrong) {
        said.push(outcome.wrong);
        return;
      }
      await pause(50 + Math.random() * 100);
    }
  };

  const lane = async (/** @type {typeof scales} */ own) => {
    for (let i = 0; !state.isKilled && !(state.isOver && state.acknowledged >= saves); i++) {
      await save(own[i % own.length]);
      if (state.acknowledged >= beginAfter) begin();
    }
  };
  const lanes = Array.from({ length: IN_FLIGHT }, (_, k) => scales.filter((_, i) => i % IN_FLIGHT === k));
  await Promise.all(lanes.map(lane));
  await state.begun;
  lead.close();
  if (state.trouble) throw state.trouble;
  return { writes, said };
}

/**
 * One attempt: acknowledged, honestly not, or `wrong` with what was said.
 *
 * @param {Person} lead
 * @param {SaveInput} input
 * @returns {Promise<{ saved?: { version: number }, wrong?: string }>}
 */
async function tryOnce(lead, input) {
  let text;
  try {
    text = await lead.post(JSON.stringify({ query: SAVE_ANSWER, variables: { input } }));
  } catch {
    // The connection broke: nothing was said at all.
    return {};
  }
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return { wrong: `no answer that could be read: ${text.slice(0, 80)}` };
  }
  /** @type {{ extensions: { code: string } }[]} */
  const errors = body.errors ?? [];
  const codes = errors.map(({ extensions }) => extensions.code);
  if (codes.length > 0) return codes.every((code) => HONEST.has(code)) ? {} : { wrong: `said ${codes}` };
  const { __typename, version, value } = body.data.saveAnswer;
  if (__typename === 'Answer' && value === input.value) return { saved: { version } };
  return { wrong: `a save was answered ${__typename}` };
}
