import { ReleaseQueue } from '@commonworks/api-benchmark/worker';
import { makeCandidates, revealMatches } from '@commonworks/api-opportunity/worker';
import { createDataSource, WorkerDatabase, type RunningJob } from '@commonworks/api-platform/worker';
import {
  DEMO_PASSWORD,
  loadDemoCommunities,
  loadDemoGroup,
  loadDemoInterests,
  loadDemoOpportunities,
} from '@commonworks/demo';
import { connected, emptyDatabase, startApi, type TestApi, type TestDatabase } from '@commonworks/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { completeDemo } from '../complete-demo.js';
import { prepareDatabase } from '../prepare-database.js';

const SIX = [
  'Asset management',
  'CLASS replacement',
  'Disaster recovery and data-centre space shortage',
  'Electronic council',
  'Financial systems (ERP)',
  'Permitting systems',
];
const LIST = `query ($campaignId: ID!) { opportunities(campaignId: $campaignId) {
  id kind name description status score synthetic curated rank asOf services { name } candidates { id }
  factors { code value } windows { product from to municipalityCount }
  evidence { municipality { name } product status supportEnds }
  places { municipality { id } client supplier } } }`;

interface Listed {
  id: string;
  kind: string;
  name: string;
  description: string;
  status: string;
  score: number | null;
  synthetic: boolean;
  rank: number | null;
  candidates: { id: string }[];
  services: { name: string }[];
  factors: { code: string; value: number | null }[];
  windows: object[];
  evidence: { municipality: { name: string }; status: string }[];
  places: { municipality: { id: string }; client: string; supplier: string }[];
}

let database: TestDatabase;
let api: TestApi;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;
const cookies = new Map<string, string>();

beforeAll(async () => {
  database = await emptyDatabase();
  await prepareDatabase({
    OWNER_DATABASE_URL: database.ownerUrl,
    API_DATABASE_URL: database.apiUrl,
    IDENTITY_DATABASE_URL: database.identityUrl,
    CONTEXT_KEY: database.contextKey,
  });
  expect(await loadDemoOpportunities(connections())).toBe('TOO_EARLY');
  source = await createDataSource({ url: database.workerUrl, poolSize: 2 }).initialize();
  const queue = new ReleaseQueue(new WorkerDatabase(source), { minimumHidden: 5, dominancePercent: 10 }, [
    makeCandidates,
  ]);
  for (let outcome = await queue.runNext(); outcome; outcome = await queue.runNext())
    expect(outcome).toMatchObject({ kind: 'PUBLISHED' });
  api = await startApi(database);
}, 300_000);
afterAll(async () => {
  await api?.close();
  await source?.destroy();
  await database?.drop();
});

const connections = () => ({
  apiUrl: database.apiUrl,
  identityUrl: database.identityUrl,
  key: Buffer.from(database.contextKey, 'hex'),
});

async function ask<T>(email: string, query: string, variables: object): Promise<T> {
  if (!cookies.has(email)) {
    const payload = {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { email, password: DEMO_PASSWORD } },
    };
    const signedIn = await api.inject({ method: 'POST', url: '/graphql', payload });
    cookies.set(email, signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
  }
  const { data, errors } = await api.post<Record<string, T>>(
    { cookie: cookies.get(email) ?? '' },
    query,
    variables,
  );
  expect(errors).toBeUndefined();
  return Object.values(data)[0] as T;
}
const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);
/** Does the batch as the worker would. */
const reveal = () => {
  const job: RunningJob = {
    id: 'a job',
    last: false,
    step: async () => undefined,
    finish: async (work) =>
      void (await new WorkerDatabase(source).write(async (tx) => void (await work(tx)))),
  };
  return revealMatches(new WorkerDatabase(source), 5).run({}, job);
};
const campaignNamed = async (name: string) =>
  (await sql<{ id: string }>(`select id from campaign where name = $1 and status = 'RELEASED'`, [name]))[0]
    ?.id ?? '';
const listed = async (email: string, campaign: string) =>
  ask<Listed[]>(email, LIST, { campaignId: await campaignNamed(campaign) });

const PRAIRIES = 'Regional Collaboration Initiative 2015';
const COORDINATOR = 'coordinator@misa-prairies.example';
const LEAD = 'lead@lethbridge.example';

describe('the release of the comparators', () => {
  it('has the replacement of CLASS found by the rule: four active, urgency 0.50, score 50', async () => {
    const all = await listed('coordinator@durham-comparators.example', 'IT comparators 2017');
    const replacement = all.find(
      ({ kind, windows }) => kind === 'REPLACEMENT' && JSON.stringify(windows).includes('CLASS'),
    );
    expect(replacement).toMatchObject({
      name: 'Replacement: CLASS',
      status: 'CANDIDATE',
      score: 50,
      synthetic: false,
      rank: 1,
      factors: [
        { code: 'DEMAND', value: null },
        { code: 'SUPPLY', value: null },
        { code: 'REACH', value: null },
        { code: 'URGENCY', value: 0.5 },
      ],
      windows: [expect.objectContaining({ product: 'CLASS', municipalityCount: 4 })],
    });
    expect(replacement?.evidence.map(({ municipality, status }) => [municipality.name, status])).toEqual([
      ['City of Oshawa', 'REPLACING'],
      ['Municipality of Clarington', 'REPLACING'],
      ['Town of Ajax', 'UNDECIDED'],
      ['Town of Caledon', 'UNDECIDED'],
    ]);
  });

  it('shows its candidates to nobody but who coordinates it', async () => {
    for (const email of ['lead@clarington.example', COORDINATOR, LEAD, 'admin@commonworks.example'])
      expect(await listed(email, 'IT comparators 2017')).toEqual([]);
  });
});

describe('the six opportunities of the real case', () => {
  it('stand published once, however often and by how many at once they are loaded', async () => {
    expect(await listed(LEAD, PRAIRIES)).toEqual([]);
    const log = { info: () => undefined, warn: () => undefined };
    const { apiUrl, identityUrl, contextKey } = database;
    const completed = Promise.all(
      [1, 2, 3].map(() => completeDemo({ apiUrl, identityUrl, contextKey }, log)),
    );
    // The group waits for the batch that the worker does.
    for (let waited = 0; waited < 100; waited += 1) {
      if ((await sql(`select from job where kind = 'reveal_matches'`)).length > 0) break;
      await sleep(100);
    }
    // Whoever asked for it may have been killed before that was stored: it is asked for as long as it is waited for.
    await sql(`delete from job where kind = 'reveal_matches'`);
    expect(await loadDemoGroup(connections())).toBe('TOO_EARLY');
    expect(await sql(`select from job where kind = 'reveal_matches' and state = 'WAITING'`)).toHaveLength(1);
    await reveal();
    await completed;
    expect(await loadDemoOpportunities(connections())).toBe('THERE');
    const seen = await listed(LEAD, PRAIRIES);
    expect(seen.map(({ name }) => name).sort()).toEqual(SIX);
    for (const { status, synthetic, description } of seen) {
      expect([status, synthetic]).toEqual(['PUBLISHED', true]);
      expect(description).toContain(
        'was chosen for this demonstration, and the answers behind its figures are synthetic',
      );
    }
    expect(await sql(`select from notification where kind = 'OPPORTUNITY_PUBLISHED'`)).toEqual([]);
  });

  it('stand for the coordinator in place of what they cite', async () => {
    const seen = await listed(COORDINATOR, PRAIRIES);
    const cited = new Set(
      seen
        .filter(({ status }) => status === 'PUBLISHED')
        .flatMap(({ candidates }) => candidates.map(({ id }) => id)),
    );
    expect(cited.size).toBe(8);
    expect(seen.filter(({ id }) => cited.has(id))).toEqual([]);
    expect(seen.length).toBeGreaterThan(SIX.length);
  });
});

describe('what the comparators would do together', () => {
  it('stands published with the same figures, marked for what is made up', async () => {
    const [seen, ...others] = await listed('lead@ajax.example', 'IT comparators 2017');
    expect(others).toEqual([]);
    expect(seen).toMatchObject({
      kind: 'REPLACEMENT',
      name: 'CLASS replacement',
      status: 'PUBLISHED',
      score: 50,
    });
    expect(seen?.description).toContain('was made up for this demonstration');
  });

  it('has four say once that they would, whom the next batch names to each other', async () => {
    const interests = await sql<{ name: string; level: string; named: boolean }>(
      `select m.name, i.level, i.named from opportunity_interest i join municipality m on m.id = i.municipality_id
       order by m.name`,
    );
    expect(interests).toEqual([
      { name: 'City of Oshawa', level: 'TAKE_PART', named: true },
      { name: 'Municipality of Clarington', level: 'LEAD', named: true },
      { name: 'Town of Ajax', level: 'TAKE_PART', named: true },
      { name: 'Town of Caledon', level: 'TAKE_PART', named: true },
    ]);
    expect(await sql(`select from job where kind = 'reveal_matches'`)).toHaveLength(1);
    expect(await loadDemoInterests(connections())).toBe('THERE');
    expect(await sql(`select from job where kind = 'reveal_matches'`)).toHaveLength(1);
  });

  it('does not say again, at the next start, what one of them took back', async () => {
    const caledon = `municipality_id = (select id from municipality where name = 'Town of Caledon')`;
    const [kept] = await sql(`delete from opportunity_interest where ${caledon} returning *`);
    expect(await loadDemoInterests(connections())).toBe('THERE');
    expect(await sql(`select from opportunity_interest where ${caledon}`)).toEqual([]);
    await sql(
      'insert into opportunity_interest select * from jsonb_populate_record(null::opportunity_interest, $1)',
      [JSON.stringify(kept)],
    );
  });
});

describe('the group around it', () => {
  interface SeenGroup {
    id: string;
    name: string;
    stage: string;
    synthetic: boolean;
    conditions: { code: string; met: boolean }[];
    members: { municipality: { name: string }; standing: string; level: string | null }[];
    champion: { name: string; municipality: { name: string } } | null;
    meetings: { status: string; startsAt: string | null; meetingMinutes: SeenMinutes | null }[];
    actions: { title: string; done: boolean }[];
    decisions: { text: string; result: string | null }[];
  }
  interface SeenMinutes {
    status: string;
    leftOut: number;
    record: { attendance: unknown[]; decisions: unknown[]; actions: unknown[] } | null;
    text: unknown;
    addenda: unknown[];
  }
  const groups = (email: string) =>
    ask<SeenGroup[]>(
      email,
      `query ($code: String!) { opportunityGroups(consortiumCode: $code) { id name stage synthetic
        conditions { code met } members { municipality { name } standing level } champion { name municipality { name } }
        meetings { status startsAt meetingMinutes { status leftOut record text addenda { id } } } actions { title done }
        decisions { text result } } }`,
      { code: 'durham-comparators' },
    );

  it('is in scoping, led by Clarington, with a meeting, a decision and what is to be done', async () => {
    const [group, ...others] = await groups('lead@oshawa.example');
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      name: 'CLASS replacement',
      stage: 'SCOPING',
      synthetic: true,
      champion: { municipality: { name: 'Municipality of Clarington' } },
      meetings: [{ status: 'HELD' }, { status: 'ARRANGED' }],
    });
    expect(group?.conditions.map(({ code, met }) => `${code} ${met}`)).toEqual([
      'SIGNED_CHARTER false',
      'RESOLUTIONS false',
    ]);
    expect(group?.actions).toHaveLength(3);
    expect(group?.decisions).toMatchObject([{ result: 'CARRIED' }]);
    expect(new Date(group?.meetings[1]?.startsAt ?? 0).getTime()).toBeGreaterThan(Date.now());
  });

  it('has adopted minutes of the meeting it held, and begun those of the next', async () => {
    const [group] = await groups('lead@oshawa.example');
    const [held, next] = group?.meetings.map(({ meetingMinutes }) => meetingMinutes) ?? [];
    expect(held).toMatchObject({ status: 'ADOPTED', addenda: [{}] });
    const { attendance, decisions, actions } = held?.record ?? {};
    expect(attendance).toHaveLength(3);
    expect(decisions).toMatchObject([{ rule: 'CONSENSUS', quorum: { met: true }, votes: [{}, {}, {}] }]);
    expect(actions).toMatchObject([{ municipality: 'City of Oshawa' }]);
    expect(next).toMatchObject({ status: 'DRAFT', record: null });
    // What is still to be done, and the agenda.
    expect((next?.text as { content: unknown[] } | undefined)?.content).toHaveLength(8);
  });

  it('has three members; Caledon is invited, and sees what one who is invited sees', async () => {
    const standing = (seen: SeenGroup | undefined) =>
      seen?.members.map(({ municipality, standing }) => `${municipality.name} ${standing}`).sort();
    const [asMember] = await groups('lead@clarington.example');
    expect(standing(asMember)).toEqual([
      'City of Oshawa MEMBER',
      'Municipality of Clarington MEMBER',
      'Town of Ajax MEMBER',
      'Town of Caledon INVITED',
    ]);
    const [asInvited] = await groups('lead@caledon.example');
    expect(asInvited).toMatchObject({ name: 'CLASS replacement', actions: [], decisions: [], meetings: [] });
    const [asCoordinator] = await groups('coordinator@durham-comparators.example');
    expect(standing(asCoordinator)).toHaveLength(3);
    expect(await groups('lead@lethbridge.example').catch(() => [])).toEqual([]);
  });

  it('is there once', async () => {
    expect(await loadDemoGroup(connections())).toBe('THERE');
    expect(await sql('select from opportunity_group')).toHaveLength(1);
  });
});

describe('what people of the demo ask and tell each other', () => {
  it('stands once, and tells nobody', async () => {
    expect(await loadDemoCommunities(connections())).toBe('THERE');
    expect(await sql('select from community_post where parent_id is null')).toHaveLength(5);
    expect(await sql('select from community_answer')).toHaveLength(1);
    expect(await sql(`select from job where kind like 'tell_of_community%'`)).toEqual([]);
    await sql('delete from community_answer; delete from community_post where parent_id is not null');
    await sql(`insert into community_removal (consortium_id, area_id, post_id, author_id, removed_by)
      select consortium_id, area_id, id, author_id, author_id from community_post`);
    // What was taken away does not come again at the next start.
    expect(await loadDemoCommunities(connections())).toBe('THERE');
  });
});

describe('what the candidates of the regional case are made of', () => {
  it('is where each municipality that shares by name stands on its own quadrants, and nobody else', async () => {
    const campaignId = await campaignNamed(PRAIRIES);
    const places = await sql<{ service: string; municipality: string; client: string; supplier: string }>(
      `select s.name_en as service, p.municipality_id as municipality, p.client, p.supplier
       from opportunity_place p join opportunity_release r on r.release_id = p.release_id
       join service s on s.id = p.service_id where r.campaign_id = $1`,
      [campaignId],
    );
    const named = await sql<{ id: string }>(
      `select distinct p.municipality_id as id from release_participant p join release r on r.id = p.release_id
       where r.campaign_id = $1`,
      [campaignId],
    );
    expect(named).toHaveLength(20);
    const drawn: string[] = [];
    for (const { id } of named)
      for (const lens of ['CLIENT', 'SUPPLIER'] as const) {
        const { points } = await ask<{ points: { service: { name: string }; region: string | null }[] }>(
          COORDINATOR,
          `query ($campaignId: ID!, $lens: Lens!, $municipalityId: ID!) {
            quadrant(campaignId: $campaignId, lens: $lens, municipalityId: $municipalityId) {
              points { service { name } region } } }`,
          { campaignId, lens, municipalityId: id },
        );
        drawn.push(
          ...points.map(({ service, region }) => `${service.name} ${id} ${lens} ${region ?? 'LINE'}`),
        );
      }
    const counted = places.flatMap(({ service, municipality, client, supplier }) => [
      ...(client === 'BESIDE' ? [] : [`${service} ${municipality} CLIENT ${client}`]),
      ...(supplier === 'BESIDE' ? [] : [`${service} ${municipality} SUPPLIER ${supplier}`]),
    ]);
    expect(counted.sort()).toEqual(drawn.sort());
    expect(counted.length).toBeGreaterThan(500);
  });
});
