import { randomUUID } from 'node:crypto';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestPersonName,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

const KILLS = 600;
const OF_THE_API = `from pg_stat_activity where datname = current_database() 
  and usename in ('commonworks_api', 'commonworks_identity')`;

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** Kills the api's connections at whatever age it finds them, in bursts and with rests, until enough are gone. */
const killConnections = (enough: number): Promise<number> =>
  connected(database.superuserUrl, async (client) => {
    let killed = 0;
    while (killed < enough) {
      const { rows } = await client.query(`select pg_terminate_backend(pid) as gone ${OF_THE_API}`);
      killed += rows.filter(({ gone }) => gone === true).length;
      if (Math.random() < 0.1) await sleep(Math.random() * 400);
    }
    return killed;
  });

/** What a request may come to while connections are killed: an answer, or a clear word that there is none. */
const EXPECTED_FAILURES = ['UNAVAILABLE', 'COMMIT_UNKNOWN'];

const SAVE = `mutation ($input: SaveAnswerInput!) {
  saveAnswer(input: $input) { __typename ... on Answer { version value } ... on AnswerConflict { current { version } } }
}`;
type Saved = { saveAnswer: { __typename: string; version?: number; value?: unknown } };

it('600 connections killed at every age: no fall, no other’s rows, no wrong acknowledgement', async () => {
  const { people, municipalities, campaign } = world;
  const readers = [
    ['lead', municipalities.north],
    ['southLead', municipalities.south],
    ['abroadLead', municipalities.abroad],
  ] as const satisfies readonly (readonly [TestPersonName, string])[];
  for (const [name] of readers) await api.cookieOf(people[name]);

  let over = false;
  const outcomes: string[] = [];
  const wrongRows: unknown[] = [];
  const readUntilOver = async ([name, municipalityId]: readonly [TestPersonName, string]) => {
    while (!over) {
      const query = `{ me { memberships { municipality { id } } } workbooks(campaignId: "${campaign.id}") { municipality { id } } }`;
      const { data, errors } = await api.gql<{
        me: { memberships: { municipality: { id: string } }[] };
        workbooks: { municipality: { id: string } }[];
      } | null>(people[name], query);
      for (const { extensions } of errors ?? []) outcomes.push(extensions.code);
      const ids = [...(data?.me?.memberships ?? []), ...(data?.workbooks ?? [])].map(
        (x) => x.municipality?.id,
      );
      wrongRows.push(...ids.filter((id) => id !== undefined && id !== municipalityId));
      await turn();
    }
  };

  const acknowledged: { key: string; version: number; value: unknown }[] = [];
  const saveUntilOver = async () => {
    let expectedVersion = 0;
    for (let n = 1; !over; n++) {
      const key = randomUUID();
      const value = 1 + (n % 5);
      const input = {
        workbookId: campaign.workbooks[0],
        questionId: campaign.questions.scale,
        value,
        state: 'ANSWERED',
        expectedVersion,
        idempotencyKey: key,
      };
      // As the browser does: what is not acknowledged is sent again with the same key.
      for (let settled = false; !settled;) {
        const { data, errors } = await api.gql<Saved | null>(people.lead, SAVE, { input });
        for (const { extensions } of errors ?? []) outcomes.push(extensions.code);
        if (data?.saveAnswer?.__typename === 'Answer') {
          acknowledged.push({ key, version: data.saveAnswer.version ?? 0, value });
          expectedVersion = data.saveAnswer.version ?? 0;
          settled = true;
        } else if (data?.saveAnswer) throw new Error(`a save was answered ${data.saveAnswer.__typename}`);
        else if (over) settled = true;
      }
    }
  };

  const working = Promise.all([
    ...readers.map(readUntilOver),
    ...readers.map(readUntilOver),
    saveUntilOver(),
  ]);
  const killed = await killConnections(KILLS).finally(() => (over = true));
  await working;

  expect(killed).toBeGreaterThanOrEqual(KILLS);
  expect(wrongRows).toEqual([]);
  expect(outcomes.filter((code) => !EXPECTED_FAILURES.includes(code))).toEqual([]);
  const stored = await connected(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ key: string; version: number; value: unknown }>(
      `select idempotency_key as key, version, value from answer_revision where question_id = $1`,
      [campaign.questions.scale],
    );
    return rows;
  });
  expect(acknowledged.length).toBeGreaterThan(0);
  for (const save of acknowledged) expect(stored.filter(({ key }) => key === save.key)).toEqual([save]);
  expect((await api.inject({ method: 'GET', url: '/health/ready' })).statusCode).toBe(200);
}, 180_000);
