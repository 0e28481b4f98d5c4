import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';
import { Person } from '../measure/person.mjs';
import { present } from '../setup/present.mjs';
import { startFloorServer } from './floor-server.mjs';
import { inTurns, ratioRow } from './in-turns.mjs';

const TARGET_RATIO = 1.5;
const COUNTS = { rounds: 400, warmUp: 150 };

const DOCUMENTS = join(import.meta.dirname, '../../libs/web/results/src/benchmark/benchmark.graphql');
/** What the page itself asks, with every field of it. */
const PAGE = print(separateOperations(parse(readFileSync(DOCUMENTS, 'utf8'))).Benchmark);

/**
 * @typedef {{ id: string, consortium: { id: string }, release: { id: string, status: string } | null }} ListedCampaign
 * @typedef {{ question: { id: string } }} Item
 */

/**
 * The page's query for a signed-in lead, beside the least that the same rows can cost.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 * @param {string} [campaignId] the demo's released campaign, unless another is named
 */
export async function measureBenchmarkFloor(installation, campaignId) {
  const lead = await new Person(installation.url).signIn('lead@lethbridge.example', 'commonworks-demo');
  /** @type {{ campaigns: ListedCampaign[] }} */
  const { campaigns } = await lead.ask('{ campaigns { id consortium { id } release { id status } } }');
  const campaign = present(
    campaigns.find(({ id, release }) => (campaignId ? id === campaignId : release?.status === 'PUBLISHED')),
    'released campaign',
  );
  /** @type {{ workbooks: { id: string, municipality: { id: string } }[], peerGroups: { id: string }[] }} */
  const { workbooks, peerGroups } = await lead.ask(
    'query ($id: ID!) { workbooks(campaignId: $id) { id municipality { id } } peerGroups(campaignId: $id) { id } }',
    { id: campaign.id },
  );
  const [{ id: workbook, municipality }] = workbooks;
  /** @type {{ benchmark: { items: Item[] } }} */
  const { benchmark } = await lead.ask(PAGE, { workbookId: workbook });
  const floor = await startFloorServer(installation, {
    place: {
      consortium: campaign.consortium.id,
      release: present(campaign.release, 'release').id,
      group: peerGroups[0].id,
      municipality: municipality.id,
      workbook,
    },
    questions: Object.fromEntries(benchmark.items.map(({ question }) => [question.id, question])),
  });
  const bare = new Person(floor.url);
  const { length } = benchmark.items;
  if (JSON.parse(await bare.post('{}')).data.items.length !== length)
    throw new Error('the two sides do not read the same rows');

  const body = JSON.stringify({ query: PAGE, variables: { workbookId: workbook } });
  const medians = await inTurns(
    () => lead.post(body),
    () => bare.post('{}'),
    COUNTS,
  );
  lead.close();
  bare.close();
  await floor.stop();
  return [
    ratioRow(`page’s query, ${length} questions`, medians, { against: 'by hand', target: TARGET_RATIO }),
  ];
}
