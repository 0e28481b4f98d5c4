import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

interface Stream {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** What was said, without beats. */
  readonly said: string[];
  readonly isOpen: () => boolean;
  end(): void;
}

let db: TestDatabase;
let world: TwoMunicipalities;
/** Two processes. */
let apis: { api: TestApi; url: string }[];
const streams: Stream[] = [];

const sql = (text: string, params: unknown[] = []) =>
  connected(db.superuserUrl, async (client) => (await client.query(text, params)).rows as object[]);

async function listen(person: TestPerson | null, process = 0): Promise<Stream> {
  const { api, url } = apis[process] ?? raise();
  const headers = person ? { cookie: await api.cookieOf(person) } : {};
  const stream = await new Promise<Stream>((resolve, reject) => {
    const request: ClientRequest = get(`${url}/live`, { headers, agent: false }, (answer) => {
      const said: string[] = [];
      let open = true;
      answer.setEncoding('utf8');
      answer.on('data', (text: string) =>
        said.push(...text.split('\n\n').filter((line) => line !== '' && !line.startsWith(':'))),
      );
      answer.on('close', () => (open = false));
      answer.on('error', () => undefined);
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        said,
        isOpen: () => open,
        end: () => void request.destroy(),
      });
    });
    request.on('error', reject);
  });
  streams.push(stream);
  return stream;
}
const raise = (): never => {
  throw new Error('there is no such process');
};

const hint = (audience: string, of: string | null, by: string | null = null, id: string = randomUUID()) =>
  sql(`select hint_change('workbook', $1, $2, $3, $4)`, [id, audience, of, by]);

async function until(condition: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not come to that');
    await sleep(25);
  }
}
const listeners = () =>
  sql(`select from pg_stat_activity where query = 'listen live' and datname = current_database()`);
const heardBy = (count: number) => until(async () => (await listeners()).length === count);
/** Longer than hints are gathered. */
const silence = () => sleep(700);

beforeAll(async () => {
  db = await testDatabase();
  world = await twoMunicipalities(db);
  apis = [];
  for (let i = 0; i < 2; i++) {
    const api = await startApi(db);
    apis.push({ api, url: (await api.listen()).url });
  }
}, 90_000);
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.end();
  await heardBy(0);
});
afterAll(async () => {
  for (const { api } of apis ?? []) await api.close();
  await db?.drop();
});

describe('a stream of hints', () => {
  test('is for who is signed in, passes proxies as it comes, and is stored nowhere', async () => {
    expect((await listen(null)).status).toBe(401);
    expect(await listeners()).toHaveLength(0);
    const { status, headers } = await listen(world.people.lead);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
    await heardBy(1);
  });

  test('tells the people of the place, in every process, at the commit; nobody of another place', async () => {
    const { people, municipalities, campaign } = world;
    const [approver, ...strangers] = [
      await listen(people.approver, 1),
      await listen(people.southLead),
      await listen(people.abroadLead, 1),
      await listen(people.coordinator),
      await listen(people.otherCoordinator),
      await listen(people.administrator),
      await listen(people.stranger),
    ];
    const lead = await listen(people.lead);
    await heardBy(2);
    const [workbookId = ''] = campaign.workbooks;
    const save = await apis[0]?.api.gql<object>(
      people.lead,
      `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }`,
      {
        input: {
          workbookId,
          questionId: campaign.questions.text,
          value: 'Said',
          expectedVersion: 0,
          idempotencyKey: randomUUID(),
        },
      },
    );
    expect(save?.data).toEqual({ saveAnswer: { __typename: 'Answer' } });
    await until(() => approver?.said.length === 1);
    expect(approver?.said).toEqual([`data: {"topic":"workbook","id":"${workbookId}"}`]);
    await connected(db.superuserUrl, async (client) => {
      await client.query('begin');
      await client.query(`select hint_change('workbook', $1, 'MUNICIPALITY', $1)`, [municipalities.north]);
      await client.query('rollback');
    });
    await silence();
    expect(approver?.said).toHaveLength(1);
    expect(strangers.map(({ said }) => said)).toEqual(strangers.map(() => []));
    // Who saved it knows.
    expect(lead.said).toEqual([]);
  });

  test('ends with the session, and hears nothing of a place whose role was taken away', async () => {
    const { people, municipalities } = world;
    const [viewer, contributor] = [await listen(people.viewer), await listen(people.contributor)];
    await heardBy(1);
    await sql('delete from session where person_id = $1', [people.viewer.id]);
    await sql('delete from municipality_membership where person_id = $1', [people.contributor.id]);
    await hint('MUNICIPALITY', municipalities.north);
    await until(() => !viewer.isOpen());
    await silence();
    expect(viewer.said).toEqual([]);
    expect([contributor.isOpen(), contributor.said]).toEqual([true, []]);
    await hint('PERSON', people.contributor.id);
    await until(() => contributor.said.length === 1);
  });

  test('is no use of the session: it does not keep one from idling away', async () => {
    const { people } = world;
    const stream = await listen(people.approver);
    await heardBy(1);
    const seen = `update session set last_seen_at = now() - interval '5 minutes' where person_id = $1`;
    await sql(seen, [people.approver.id]);
    await hint('PERSON', people.approver.id);
    await until(() => stream.said.length === 1);
    const seenSince = await sql(
      `select from session where person_id = $1 and last_seen_at > now() - interval '4 minutes'`,
      [people.approver.id],
    );
    expect(seenSince).toEqual([]);
  });

  test('is one of eight a person may have; another takes the place of one that was left', async () => {
    const { southLead, abroadLead } = world.people;
    const open = [];
    for (let i = 0; i < 8; i++) open.push(await listen(southLead));
    expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
    expect((await listen(southLead)).status).toBe(429);
    expect((await listen(abroadLead)).status).toBe(200);
    open[0]?.end();
    await until(async () => (await listen(southLead)).status === 200);
  });

  test('says of a flood, and of what is no hint, that something was missed, and goes on', async () => {
    const { southLead } = world.people;
    const stream = await listen(southLead);
    await heardBy(1);
    await sql(
      `select hint_change('workbook', gen_random_uuid(), 'PERSON', $1) from generate_series(1, 20000)`,
      [southLead.id],
    );
    await until(() => stream.said.length > 0);
    await silence();
    expect(new Set(stream.said)).toEqual(new Set(['event: gap\ndata: {}']));
    expect(stream.said.length).toBeLessThan(20);
    stream.said.length = 0;
    await connected(db.apiUrl, (client) => client.query(`notify live, 'data: forged'`));
    await until(() => stream.said.length === 1);
    const id = randomUUID();
    await hint('PERSON', southLead.id, null, id);
    await until(() => stream.said.length === 2);
    expect(stream.said).toEqual(['event: gap\ndata: {}', `data: {"topic":"workbook","id":"${id}"}`]);
  });

  test('survives the loss of the database’s connections, and says that something was missed', async () => {
    const { southLead } = world.people;
    const stream = await listen(southLead);
    await heardBy(1);
    await sql(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen live'`);
    await until(() => stream.said.includes('event: gap\ndata: {}'));
    const before = stream.said.length;
    await hint('PERSON', southLead.id);
    await until(() => stream.said.length > before);
  });

  test('ends at once when the process is told to stop', async () => {
    const api = await startApi(db);
    const { url } = await api.listen();
    apis.push({ api, url });
    const stream = await listen(world.people.southLead, 2);
    const began = Date.now();
    await api.close();
    apis.pop();
    expect(stream.isOpen() && Date.now() - began > 5_000).toBe(false);
    await until(() => !stream.isOpen());
  });
});
