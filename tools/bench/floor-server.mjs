import { createServer } from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import pg from 'pg';
import { actFor } from '../database/act-for.mjs';
import { portOf } from '../setup/free-port.mjs';

/**
 * @typedef {object} ReleasedPlace where the rows of one reader's benchmark stand
 * @property {string} consortium id, as all of these
 * @property {string} release
 * @property {string} group
 * @property {string} municipality
 * @property {string} workbook
 */

/** Each by its primary key; one statement that joins them takes twice as long as the three. */
const CELLS = {
  name: 'cells',
  text: `
    select question_id, withheld, answers_held_back, named_only, n, mean, sd, quartiles_withheld, quartiles_named_only,
           median, q1, q3, counts, other
      from release_cell where consortium_id = $1 and release_id = $2 and group_id = $3`,
};
const STANDINGS = {
  name: 'standings',
  text: `select question_id, percentile_rank
           from release_standing where municipality_id = $1 and release_id = $2 and group_id = $3`,
};
const ANSWERS = {
  name: 'answers',
  text: 'select question_id, state, value from answer where municipality_id = $1 and workbook_id = $2',
};

/**
 * The least a benchmark can cost: Node's bare HTTP server, one transaction that acts for the reader under the same
 * row-level security, prepared statements over the released rows sent together, JSON made once. Nobody is signed in, no right
 * is looked up, and the words of the questions stand in memory. Served from a thread of its own.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 * @param {{ place: ReleasedPlace, questions: Record<string, object> }} asked with what is said of each question, by
 *   its id
 */
export async function startFloorServer(installation, asked) {
  const apiUrl = installation.databaseUrl('api');
  const contextKey = installation.contextKey();
  const thread = new Worker(new URL(import.meta.url), { workerData: { apiUrl, contextKey, ...asked } });
  /** @type {string} */
  const url = await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
  return { url, stop: () => thread.terminate() };
}

if (!isMainThread && workerData?.questions) {
  const { apiUrl, contextKey, place, questions } = workerData;
  const { consortium, release, group, municipality, workbook } = place;
  /** @type {pg.PoolConfig & { pipeline: boolean }} */
  const connections = { connectionString: apiUrl, max: 2, pipeline: true };
  const pool = new pg.Pool(connections);
  const server = createServer(async (_request, response) => {
    const client = await pool.connect();
    await actFor(client, contextKey, place, 'read only');
    const [cells, standings, answers] = await Promise.all([
      client.query({ ...CELLS, values: [consortium, release, group] }),
      client.query({ ...STANDINGS, values: [municipality, release, group] }),
      client.query({ ...ANSWERS, values: [municipality, workbook] }),
    ]);
    await client.query('commit');
    client.release();
    const ranks = new Map(standings.rows.map((row) => [row.question_id, row.percentile_rank]));
    const given = new Map(answers.rows.map((row) => [row.question_id, row]));
    const items = cells.rows.map((cell) => {
      const { state, value } = given.get(cell.question_id) ?? { state: 'UNANSWERED', value: null };
      const question = questions[cell.question_id];
      return { ...cell, question, state, value, percentileRank: ranks.get(cell.question_id) ?? null };
    });
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { items } }));
  });
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage(`http://127.0.0.1:${portOf(server)}`));
}
