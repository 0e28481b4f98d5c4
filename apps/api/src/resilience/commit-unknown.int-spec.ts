import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  connected,
  cuttingProxy,
  startApi,
  testDatabase,
  twoMunicipalities,
  type CuttingProxy,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

let database: TestDatabase;
let proxy: CuttingProxy;
let world: TwoMunicipalities;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  proxy = await cuttingProxy(database.apiUrl);
  api = await startApi({ ...database, apiUrl: proxy.through(database.apiUrl) });
});
afterAll(async () => {
  await api?.close();
  await proxy?.close();
  await database?.drop();
});

const SAVE = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on Answer { version value } } }`;
const revisions = () =>
  connected(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ value: unknown }>('select value from answer_revision order by at');
    return rows.map(({ value }) => value);
  });

it.each([
  ['BEFORE_COMMIT', 'scale', [], [4]],
  ['AFTER_COMMIT', 'number', [4, 12], [4, 12]],
] as const)(
  'a save cut %s says that nobody knows, and is done once when repeated',
  async (where, question, then, after) => {
    const { lead } = world.people;
    const headers = { cookie: await api.cookieOf(lead), 'accept-language': 'fr' };
    const input = {
      workbookId: world.campaign.workbooks[0],
      questionId: world.campaign.questions[question],
      value: question === 'scale' ? 4 : 12,
      state: 'ANSWERED',
      expectedVersion: 0,
      idempotencyKey: randomUUID(),
    };
    // Finding out who asks commits too, on the identity role's connection, which nothing cuts.
    proxy.cut(where, 1);
    const cut = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query: SAVE, variables: { input } },
    });
    expect(cut).toMatchObject({ statusCode: 503, headers: { 'retry-after': '1' } });
    expect(JSON.parse(cut.body)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/It is not known whether this was saved|On ne sait pas/),
          extensions: { code: 'COMMIT_UNKNOWN', id: cut.headers['x-request-id'] },
        },
      ],
    });
    expect(await revisions()).toEqual(then);
    const again = await api.gql(lead, SAVE, { input });
    expect(again).toMatchObject({
      status: 200,
      data: { saveAnswer: { __typename: 'Answer', version: 1, value: input.value } },
    });
    expect(await revisions()).toEqual(after);
  },
);
