import { Person } from '../measure/person.mjs';
import { percentile, timed } from './percentile.mjs';
import { startPlainServer } from './plain-server.mjs';

const ROUNDS = 400;
const WARM_UP = 100;
const TARGET_RATIO = 3;

const BENCHMARK = `query ($workbookId: ID!) {
  benchmark(workbookId: $workbookId) {
    items {
      question { id code kind text dimension serviceName sectionTitle }
      value state score n mean sd median q1 q3 percentileRank distance answersHeldBack withheld { reason }
    }
  }
}`;

/**
 * The benchmark of a whole workbook through the api, and the same rows by one SQL statement, JSON.stringify
 * and Node's bare HTTP server, asked in turns.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 * @param {{ campaignId: string, consortiumId: string }} wide the released campaign of 250 questions
 */
export async function measureBenchmark(installation, { campaignId, consortiumId: consortium }) {
  const { url } = installation;
  const lead = await new Person(url).signIn('lead@lethbridge.example', 'commonworks-demo');
  const { workbooks } = await lead.ask(
    'query ($id: ID!) { workbooks(campaignId: $id) { id municipality { id } } }',
    { id: campaignId },
  );
  const workbookId = workbooks[0].id;
  const place = { municipality: workbooks[0].municipality.id, consortium };

  const plain = await startPlainServer(installation, { campaignId, workbookId, place });
  const bare = new Person(plain.url);
  const body = JSON.stringify({ query: BENCHMARK, variables: { workbookId } });
  /** @type {number[]} */
  const api = [];
  /** @type {number[]} */
  const baseline = [];
  let items;
  for (let i = 0; i < WARM_UP + ROUNDS; i++) {
    let text = '';
    api.push(await timed(async () => (text = await lead.post(body))));
    baseline.push(await timed(() => bare.post('{}')));
    items ??= JSON.parse(text).data.benchmark.items.length;
  }
  lead.close();
  bare.close();
  await plain.stop();

  /** @param {number[]} durations */
  const p50 = (durations) => percentile(durations.slice(WARM_UP), 50);
  const ratio = p50(api) / p50(baseline);
  return [
    {
      what: `benchmark of ${items} questions, p50`,
      figure: `${p50(api).toFixed(2)} ms`,
      target: '—',
      met: true,
    },
    {
      what: 'the same rows by plain SQL and JSON, p50',
      figure: `${p50(baseline).toFixed(2)} ms`,
      target: '—',
      met: true,
    },
    {
      what: 'ratio',
      figure: `${ratio.toFixed(2)} ×`,
      target: `≤ ${TARGET_RATIO} ×`,
      met: ratio <= TARGET_RATIO,
    },
  ];
}
