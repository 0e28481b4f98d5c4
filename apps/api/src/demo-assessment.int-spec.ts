import { DEMO_PASSWORD } from '@commonworks/demo';
import { connected, emptyDatabase, startApi, type TestApi, type TestDatabase } from '@commonworks/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { prepareDatabase } from './prepare-database.js';

interface Published {
  element: string;
  rating: string | null;
  workPlanned: boolean | null;
  observation: string;
  observationFr: string;
}
interface Element {
  rating: string | null;
  workPlanned: boolean;
  observation: string | null;
  service: { name: string };
}
interface DrawnMap {
  synthetic: boolean;
  published: boolean;
  layers: { elements: Element[] }[];
}

const plan = JSON.parse(
  readFileSync(
    new URL('../../../libs/demo/src/data/clarington-2017-observations.json', import.meta.url),
    'utf8',
  ),
) as { elements: Published[] };

let database: TestDatabase;
let api: TestApi;
let cookie: string;

beforeAll(async () => {
  database = await emptyDatabase();
  await prepareDatabase({
    OWNER_DATABASE_URL: database.ownerUrl,
    API_DATABASE_URL: database.apiUrl,
    IDENTITY_DATABASE_URL: database.identityUrl,
    CONTEXT_KEY: database.contextKey,
  });
  api = await startApi(database);
  const input = { email: 'lead@clarington.example', password: DEMO_PASSWORD };
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const payload = { query, variables: { input } };
  const { cookies } = await api.inject({ method: 'POST', url: '/graphql', payload });
  cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}, 120_000);
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

const workbookOf = async (municipality: string) => {
  const [workbook] = await sql<{ id: string }>(
    `select w.id from workbook w join municipality m on m.id = w.municipality_id
       join campaign c on c.id = w.campaign_id
      where m.name = $1 and c.name = 'Four-layer technology assessment 2017'`,
    [municipality],
  );
  return workbook.id;
};

async function claringtonMap(): Promise<DrawnMap> {
  const { data, errors } = await api.post<{ assessmentMap: DrawnMap }>(
    { cookie },
    `query ($id: ID!) { assessmentMap(workbookId: $id) { synthetic published layers { elements {
       rating workPlanned observation service { name } } } } }`,
    { id: await workbookOf('Municipality of Clarington') },
  );
  expect(errors).toBeUndefined();
  return data.assessmentMap;
}

const countsOf = (elements: readonly { rating: string | null }[]) => {
  const counts: Record<string, number> = {};
  for (const { rating } of elements) counts[rating ?? 'none'] = (counts[rating ?? 'none'] ?? 0) + 1;
  return counts;
};

it('the map of Clarington counts what the plan says', async () => {
  const { layers, synthetic, published } = await claringtonMap();
  const elements = layers.flatMap((layer) => layer.elements);
  expect(countsOf(elements)).toEqual(countsOf(plan.elements));
  expect(countsOf(elements)).toEqual({
    MEETS_NEEDS: 10,
    NEEDS_IMPROVEMENT: 24,
    RISK_OR_KEY_ENABLER: 6,
    GAP: 7,
  });
  expect({ synthetic, published }).toEqual({ synthetic: false, published: true });
});

it('says of every element what the plan says, in the reader’s language', async () => {
  const said = async () => {
    const { layers } = await claringtonMap();
    return layers.flatMap(({ elements }) => elements);
  };
  expect(
    Object.fromEntries(
      (await said()).map(({ service, observation, workPlanned }) => [
        service.name,
        { observation, workPlanned },
      ]),
    ),
  ).toEqual(
    Object.fromEntries(
      plan.elements.map(({ element, observation, workPlanned }) => [
        element,
        { observation, workPlanned: workPlanned === true },
      ]),
    ),
  );
  await sql(`update person set locale = 'fr' where email = 'lead@clarington.example'`);
  expect((await said()).map(({ observation }) => observation).sort()).toEqual(
    plan.elements.map(({ observationFr }) => observationFr).sort(),
  );
});

it('nothing is published of those whom the plan did not assess', async () => {
  expect(await sql('select distinct workbook_id as id from published_finding')).toEqual([
    { id: await workbookOf('Municipality of Clarington') },
  ]);
});
