import { createDataSource, WorkerDatabase } from '@commonworks/api-platform/worker';
import {
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { CLASS_RELEASE } from '../../testing/class-release.js';
import { storeRelease, type StoredRelease } from '../../testing/stored-release.js';
import { makeCandidates } from '../candidates/make-candidates.worker.js';

const FIELDS = `id kind name rank score status campaignId synthetic asOf firmness
  services { code name } factors { code value weight contribution }
  windows { product from to municipalityCount named urgency }
  evidence { municipality { id name } product status supportEnds from to }
  places { municipality { id } client supplier }
  quadrants { n pursue explore test monitor onLine harvest improve invest maybe }`;
const LIST = `query ($campaignId: ID!, $first: Int! = 500, $after: ID) {
  opportunities(campaignId: $campaignId, first: $first, after: $after) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) { ${FIELDS} } }`;

interface Listed {
  id: string;
  kind: string;
  name: string;
  rank: number | null;
  score: number | null;
  quadrants: object;
  [field: string]: unknown;
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
let superuser: pg.Client;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;
/** Of the consortium, and of the other. */
let own: StoredRelease;
let other: StoredRelease;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  source = await createDataSource({ url: database.workerUrl, poolSize: 2 }).initialize();
  own = await release('consortium');
  other = await release('otherConsortium');
});
afterAll(async () => {
  await superuser?.end();
  await source?.destroy();
  await api?.close();
  await database?.drop();
});

/** The case of CLASS in a consortium of the world, of five municipalities that are members of it. */
async function release(of: 'consortium' | 'otherConsortium', made = true): Promise<StoredRelease> {
  const plan = { ...CLASS_RELEASE, consortiumId: world.consortia[of] };
  const stored = await storeRelease(superuser, plan);
  if (made) await new WorkerDatabase(source).write((tx) => makeCandidates(tx, stored));
  return stored;
}

const list = async (who: TestPersonName | null, campaignId: string, page: object = {}): Promise<Listed[]> => {
  const { data, errors } = await api.gql<{ opportunities: Listed[] }>(who && world.people[who], LIST, {
    campaignId,
    ...page,
  });
  expect(errors).toBeUndefined();
  return data.opportunities;
};
const one = async (who: TestPersonName, id: string) =>
  (await api.gql<{ opportunity: Listed | null }>(world.people[who], ONE, { id })).data.opportunity;

describe('the published case', () => {
  it('is found by the rule: four can replace CLASS together, urgency 0.50, score 50', async () => {
    const replacement = (await list('coordinator', own.campaignId)).find(
      ({ kind }) => kind === 'REPLACEMENT',
    );
    expect(replacement).toMatchObject({
      name: 'Replacement: CLASS',
      rank: 1,
      score: 50,
      status: 'CANDIDATE',
      asOf: '2017-07-01',
      firmness: 1,
      services: [{ name: 'Service 0' }],
      factors: [
        { code: 'DEMAND', value: null, weight: 0, contribution: 0 },
        { code: 'SUPPLY', value: null, weight: 0, contribution: 0 },
        { code: 'REACH', value: null, weight: 0, contribution: 0 },
        { code: 'URGENCY', value: 0.5, weight: 1, contribution: 50 },
      ],
      windows: [
        { product: 'CLASS', from: '2017-07', to: '2018-12', municipalityCount: 4, named: 5, urgency: 0.5 },
      ],
      quadrants: { n: 0, pursue: 0, harvest: 0 },
      places: [],
    });
    const evidence = replacement?.evidence as { product: string; status: string }[];
    expect(evidence.map(({ product, status }) => [product, status]).sort()).toEqual([
      ['CLASS', 'REPLACING'],
      ['CLASS', 'REPLACING'],
      ['CLASS', 'UNDECIDED'],
      ['Class', 'UNDECIDED'],
    ]);
  });

  it('is the service’s too, with all of its register', async () => {
    const service = (await list('coordinator', own.campaignId)).find(({ kind }) => kind === 'SERVICE');
    expect(service).toMatchObject({ name: 'Service 0', rank: 1, score: 50 });
    expect(service?.evidence).toHaveLength(5);
  });
});

describe('the list', () => {
  it('goes on after an entry, and is empty after one of another campaign', async () => {
    const all = await list('coordinator', own.campaignId);
    const [first] = await list('coordinator', own.campaignId, { first: 1 });
    expect(first).toEqual(all[0]);
    expect(await list('coordinator', own.campaignId, { after: first?.id })).toEqual(all.slice(1));
    const [foreign] = await list('otherCoordinator', other.campaignId);
    expect(await list('coordinator', own.campaignId, { after: foreign?.id })).toEqual([]);
  });

  it.each<TestPersonName>([
    'analyst',
    'lead',
    'contributor',
    'approver',
    'viewer',
    'southLead',
    'abroadLead',
  ])('holds no candidates for %s', async (who) => {
    for (const { campaignId } of [own, other]) expect(await list(who, campaignId)).toEqual([]);
    const [candidate] = await list('coordinator', own.campaignId);
    expect(await one(who, candidate?.id ?? '')).toBeNull();
  });

  it.each<TestPersonName>(['otherCoordinator', 'administrator', 'stranger'])(
    'is for %s what it is of a campaign that does not exist',
    async (who) => {
      expect(await list(who, own.campaignId)).toEqual(await list(who, randomUUID()));
      const [candidate] = await list('coordinator', own.campaignId);
      expect(await one(who, candidate?.id ?? '')).toBeNull();
    },
  );

  it('is not for a visitor', async () => {
    const { errors } = await api.gql(null, LIST, { campaignId: own.campaignId });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each(['no id', randomUUID()])('is empty for the campaign %s, and one of that id is none', async (id) => {
    expect(await list('coordinator', id)).toEqual([]);
    expect(await one('coordinator', id)).toBeNull();
  });

  it('is empty before the release', async () => {
    expect(await list('coordinator', world.campaign.id)).toEqual([]);
  });

  it('is empty while the candidates of an earlier release are not made yet', async () => {
    const { campaignId } = await release('consortium', false);
    expect(await list('coordinator', campaignId)).toEqual([]);
  });

  it('is empty once the release is withdrawn, and what was in it is nowhere', async () => {
    const { campaignId, releaseId } = await release('consortium');
    const [candidate] = await list('coordinator', campaignId);
    await superuser.query(`update release set status = 'WITHDRAWN' where id = $1`, [releaseId]);
    expect(await list('coordinator', campaignId)).toEqual([]);
    expect(await one('coordinator', candidate?.id ?? '')).toBeNull();
  });
});
