import { createServer } from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import pg from 'pg';
import { actFor } from '../database/act-for.mjs';
import { portOf } from '../setup/free-port.mjs';

/** What a benchmark page shows, by hand: one statement under the same row-level security, and nothing else. */
const ROWS = `
  select q.id, q.code, q.kind, q.text_en as text, q.dimension, v.name_en as "serviceName", s.title_en as "sectionTitle",
         a.value, a.state, c.n, c.mean, c.sd, c.median, c.q1, c.q3, c.answers_held_back as "answersHeldBack", c.withheld,
         st.percentile_rank as "percentileRank"
    from campaign k
    join question q on q.template_version_id = k.template_version_id
    join section s on s.id = q.section_id
    left join service v on v.id = q.service_id
    join release r on r.consortium_id = k.consortium_id and r.campaign_id = k.id and r.status = 'PUBLISHED'
    join release_group g on g.consortium_id = r.consortium_id and g.release_id = r.id and g.kind = 'CAMPAIGN'
    left join release_cell c on c.consortium_id = r.consortium_id and c.release_id = r.id and c.group_id = g.id and c.question_id = q.id
    left join release_standing st on st.release_id = r.id and st.group_id = g.id and st.question_id = q.id and st.municipality_id = $3
    left join answer a on a.municipality_id = $3 and a.workbook_id = $2 and a.question_id = q.id
   where k.id = $1
   order by s.position, q.position`;

/**
 * Serves those rows as JSON from a thread of its own; resolves with its address when it listens.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 * @param {{ campaignId: string, workbookId: string, place: { municipality: string, consortium: string } }} ids
 */
export async function startPlainServer(installation, ids) {
  const apiUrl = installation.databaseUrl('api');
  const contextKey = installation.contextKey();
  const thread = new Worker(new URL(import.meta.url), { workerData: { apiUrl, contextKey, ...ids } });
  /** @type {string} */
  const url = await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
  return { url, stop: () => thread.terminate() };
}

if (!isMainThread && workerData?.apiUrl) {
  const { apiUrl, contextKey, campaignId, workbookId, place } = workerData;
  const pool = new pg.Pool({ connectionString: apiUrl, max: 2 });
  const server = createServer(async (_request, response) => {
    const client = await pool.connect();
    await actFor(client, contextKey, place, 'read only');
    /** @type {import('pg').QueryResult<Record<string, unknown>>} */
    const { rows } = await client.query(ROWS, [campaignId, workbookId, place.municipality]);
    await client.query('commit');
    client.release();
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: rows }));
  });
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage(`http://127.0.0.1:${portOf(server)}`));
}
