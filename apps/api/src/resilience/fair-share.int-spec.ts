import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
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

const ask = async (person: TestPerson, query: string) => {
  const headers = { cookie: await api.cookieOf(person) };
  const answer = await api.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  const { errors } = JSON.parse(answer.body) as { errors?: { extensions: { code: string } }[] };
  return { status: answer.statusCode, headers: answer.headers, code: errors?.[0]?.extensions.code };
};

/** Connections of the api that wait for a lock. */
const waitingConnections = () =>
  connected(database.superuserUrl, async (watcher) => {
    const { rowCount } = await watcher.query(
      `select from pg_stat_activity
        where datname = current_database() and usename = 'commonworks_api' and wait_event_type = 'Lock'`,
    );
    return rowCount ?? 0;
  });

/** Asks for every workbook under ten names, and this of each. */
const heavy = (each = 'id sections { questions { id } }') => {
  const all = `workbooks(campaignId: "${world.campaign.id}") { ${each} }`;
  return `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: ${all}`).join(' ')} }`;
};
const WIDE = `id status remark submittedAt sharing editable progress { answered total }
  municipality { id name type province }
  campaign { id name cycle year status synthetic opensOn closesOn openedAt closedAt releasedAt
    thresholdKind thresholdValue consortium { id code name province } }`;

describe('one person who asks for everything at once', () => {
  it('holds three connections at the most, runs four operations, and the others are let through', async () => {
    const { lead, southLead } = world.people;
    await Promise.all([lead, southLead].map((person) => api.cookieOf(person)));
    await connected(database.superuserUrl, async (superuser) => {
      // Whoever reads workbooks now waits; whoever does not, must not.
      await superuser.query('begin');
      await superuser.query('lock table workbook in access exclusive mode');
      const many = Array.from({ length: 50 }, () => ask(lead, heavy()));
      const settled: Awaited<(typeof many)[number]>[] = [];
      for (const one of many) void one.then((answer) => settled.push(answer));
      const isFull = async () => settled.length >= 14 && (await waitingConnections()) >= 3;
      for (let tries = 0; tries < 100 && !(await isFull()); tries++) await sleep(100);

      const others = await Promise.all(
        Array.from({ length: 10 }, () => ask(southLead, '{ me { id memberships { role } } }')),
      );
      expect(others.map(({ status, code }) => [status, code])).toEqual(others.map(() => [200, undefined]));
      expect(await waitingConnections()).toBe(3);

      // Four run and 32 wait; to the others it is said at once.
      expect(settled.length).toBe(14);
      for (const { status, headers, code } of settled)
        expect([status, headers['retry-after'], code]).toEqual([429, '5', 'TOO_MANY_REQUESTS']);
      await superuser.query('rollback');
      // The four are served, and of those that wait each whose turn comes within its ten seconds.
      const waited = (await Promise.all(many)).map(({ status, code }) => (status === 200 ? 'SERVED' : code));
      expect(waited.filter((outcome) => outcome === 'SERVED').length).toBeGreaterThanOrEqual(4);
      expect(waited.filter((outcome) => outcome !== 'SERVED' && outcome !== 'TOO_MANY_REQUESTS')).toEqual([]);
    });
  }, 60_000);

  it('gets an end, not an answer, where it is more than a request may read', async () => {
    const { campaign, consortia, people } = world;
    await connected(database.superuserUrl, async (superuser) => {
      await superuser.query(
        `with m as (insert into municipality (name, type, province)
                    select 'Town ' || n, 'TOWN', 'AB' from generate_series(1, 500) n returning id),
              joined as (insert into consortium_member (consortium_id, municipality_id) select $1, id from m returning municipality_id)
         insert into workbook (municipality_id, consortium_id, campaign_id, question_count)
         select municipality_id, $1, $2, 6 from joined`,
        [consortia.consortium, campaign.id],
      );
      // As autovacuum does soon after so many rows came: without, the planner takes the tables for nearly empty.
      await superuser.query('analyze municipality, consortium_member, workbook');
    });
    // By itself: beside others of the same person it might first be told that no connection came free.
    const { status, code } = await ask(people.coordinator, heavy(WIDE));
    expect([status, code]).toEqual([400, 'TOO_LARGE']);
    expect((await ask(people.coordinator, '{ me { id } }')).status).toBe(200);
  }, 60_000);
});
