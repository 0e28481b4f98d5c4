import pg from 'pg';
import { actFor } from '../database/act-for.mjs';
import { SAVE_ANSWER } from '../measure/open-workbook.mjs';
import { Person } from '../measure/person.mjs';

/** @typedef {{ workbook_id: string, question_id: string, version: number, value: number | null }} Answer */
/** @typedef {Answer & { idempotency_key: string }} Revision */

const NUMBERS = `where jsonb_typeof(value) = 'number'`;

/**
 * Sends again what was never acknowledged, then reads history and answers as the municipality itself.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 * @param {import('./save-meanwhile.mjs').Write[]} writes
 * @returns {Promise<string[]>} what does not hold: an acknowledged write that is missing or stands twice, a
 *   repeated one that stands twice, a current answer that is not its latest version
 */
export async function findBrokenPromises(installation, writes) {
  const lead = await new Person(installation.url).signIn('lead@lethbridge.example', 'commonworks-demo');
  for (const write of writes.filter((w) => !w.acknowledged)) {
    const { saveAnswer } = await lead.ask(SAVE_ANSWER, { input: write.input });
    // A conflict is a fair answer: the write never stood, and a later one has taken its place.
    write.acknowledged = saveAnswer.__typename === 'Answer';
    write.superseded = saveAnswer.__typename === 'AnswerConflict';
  }
  const { me } = await lead.ask('{ me { memberships { municipality { id } } } }');
  lead.close();

  const { revisions, answers } = await readAnswers(installation, me.memberships[0].municipality.id);
  const broken = [];
  const byKey = groupByKey(revisions);
  for (const { input, acknowledged, superseded } of writes) {
    const found = byKey.get(input.idempotencyKey) ?? [];
    if (acknowledged && found.length !== 1) broken.push(`acknowledged write stands ${found.length} times`);
    if (superseded && found.length !== 0) broken.push('a refused write stands in the history');
    if (found.length === 1 && found[0].value !== input.value)
      broken.push('a write stands with another value');
  }
  for (const answer of answers) {
    const latest = revisions
      .filter((r) => r.question_id === answer.question_id && r.workbook_id === answer.workbook_id)
      .reduce((a, b) => (a.version > b.version ? a : b));
    if (latest.version !== answer.version || latest.value !== answer.value)
      broken.push('an answer is not its latest version');
  }
  return broken;
}

/** @param {Revision[]} revisions */
function groupByKey(revisions) {
  /** @type {Map<string, Revision[]>} */
  const groups = new Map();
  for (const r of revisions) groups.set(r.idempotency_key, [...(groups.get(r.idempotency_key) ?? []), r]);
  return groups;
}

/**
 * @param {import('../measure/installation.mjs').Installation} installation
 * @param {string} municipality
 */
async function readAnswers(installation, municipality) {
  const client = new pg.Client({ connectionString: installation.databaseUrl('api') });
  await client.connect();
  try {
    await actFor(client, installation.contextKey(), { municipality }, 'read only');
    /** @type {import('pg').QueryResult<Revision>} */
    const revisions = await client.query(
      `select workbook_id, question_id, version, value, idempotency_key from answer_revision ${NUMBERS}`,
    );
    /** @type {import('pg').QueryResult<Answer>} */
    const answers = await client.query(
      `select workbook_id, question_id, version, value from answer ${NUMBERS}`,
    );
    return { revisions: revisions.rows, answers: answers.rows };
  } finally {
    await client.end();
  }
}
