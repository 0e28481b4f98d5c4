import type { TestPersonName } from '@commonworks/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CLASS_RELEASE } from '../../testing/class-release.js';
import { OpportunityWorld } from '../../testing/opportunity-world.js';
import type { StoredRelease } from '../../testing/stored-release.js';

const FIELDS = `id kind name rank score status campaignId synthetic asOf firmness
  services { code name } factors { code value weight contribution }
  windows { productKey product from to municipalityCount named urgency }
  evidence { municipality { id name } productKey product status supportEnds from to }
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
  [field: string]: unknown;
}

let world: OpportunityWorld;
/** Of the consortium, and of the other. */
let own: StoredRelease;
let other: StoredRelease;

beforeAll(async () => {
  world = await OpportunityWorld.open();
  own = await world.release('consortium', CLASS_RELEASE);
  other = await world.release('otherConsortium', CLASS_RELEASE);
});
afterAll(() => world?.close());

const list = async (who: TestPersonName | null, campaignId: string, page: object = {}): Promise<Listed[]> => {
  const { value, code } = await world.ask<Listed[]>(who, LIST, { campaignId, ...page });
  expect(code).toBeUndefined();
  return value ?? [];
};
const one = async (who: TestPersonName, id: string) =>
  (await world.ask<Listed | null>(who, ONE, { id })).value;

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
    const evidence = service?.evidence as { productKey: string; product: string }[];
    expect(evidence).toHaveLength(5);
    // However they are written, the systems of a window are told by its product.
    const [window] = service?.windows as { productKey: string }[];
    const users = evidence.filter(({ productKey }) => productKey === window?.productKey);
    expect(users.map(({ product }) => product).sort()).toEqual(['CLASS', 'CLASS', 'CLASS', 'Class']);
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
    expect(await world.ask(null, LIST, { campaignId: own.campaignId })).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it.each(['no id', randomUUID()])('is empty for the campaign %s, and one of that id is none', async (id) => {
    expect(await list('coordinator', id)).toEqual([]);
    expect(await one('coordinator', id)).toBeNull();
  });

  it('is empty before the release', async () => {
    expect(await list('coordinator', world.world.campaign.id)).toEqual([]);
  });

  it('is empty while the candidates of an earlier release are not made yet', async () => {
    const { campaignId } = await world.release('consortium', CLASS_RELEASE, { made: false });
    expect(await list('coordinator', campaignId)).toEqual([]);
  });

  it('is empty once the release is withdrawn, and what was in it is nowhere', async () => {
    const { campaignId, releaseId } = await world.release('consortium', CLASS_RELEASE);
    const [candidate] = await list('coordinator', campaignId);
    await world.sql(`update release set status = 'WITHDRAWN' where id = $1`, [releaseId]);
    expect(await list('coordinator', campaignId)).toEqual([]);
    expect(await one('coordinator', candidate?.id ?? '')).toBeNull();
  });
});
