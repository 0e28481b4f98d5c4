import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestPersonName,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

const CREATE_CONSORTIUM = `mutation ($input: CreateConsortiumInput!) { createConsortium(input: $input) { id code name province municipalities { name } } }`;
const CREATE_MUNICIPALITY = `mutation ($input: CreateMunicipalityInput!) { createMunicipality(input: $input) { id name type province population } }`;
const ADD = `mutation ($input: AddMunicipalityToConsortiumInput!) { addMunicipalityToConsortium(input: $input) { name municipalities { name } } }`;
const LISTS = '{ consortia { name municipalities { name population } } municipalities { name population } }';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const consortium = (change: object = {}) => ({
  input: { code: 'hills', name: 'Hills', province: 'AB', ...change },
});
const municipality = (change: object = {}) => ({
  input: { name: 'Newtown', type: 'TOWN', province: 'AB', population: 4_500, year: 2015, ...change },
});

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('consortia and municipalities', () => {
  const PRAIRIE = {
    consortia: [
      {
        name: 'Prairie',
        municipalities: [
          { name: 'North', population: 92_729 },
          { name: 'South', population: 9_120 },
        ],
      },
    ],
    municipalities: [
      { name: 'North', population: 92_729 },
      { name: 'South', population: 9_120 },
    ],
  };
  const LAKES = {
    consortia: [{ name: 'Lakes', municipalities: [{ name: 'Abroad', population: 30_500 }] }],
    municipalities: [{ name: 'Abroad', population: 30_500 }],
  };

  it.each<[TestPersonName, object]>([
    ['lead', PRAIRIE],
    ['contributor', PRAIRIE],
    ['approver', PRAIRIE],
    ['viewer', PRAIRIE],
    ['southLead', PRAIRIE],
    ['coordinator', PRAIRIE],
    ['analyst', PRAIRIE],
    ['abroadLead', LAKES],
    ['otherCoordinator', LAKES],
    ['stranger', { consortia: [], municipalities: [] }],
  ])('shows %s those of the own consortia, each with its latest population', async (who, expected) => {
    expect((await api.gql(world.people[who], LISTS)).data).toEqual(expected);
  });

  it('shows an administrator all', async () => {
    expect((await api.gql(world.people.administrator, LISTS)).data).toEqual({
      consortia: [...LAKES.consortia, ...PRAIRIE.consortia],
      municipalities: [...LAKES.municipalities, ...PRAIRIE.municipalities],
    });
  });
});

describe('an administrator', () => {
  it('creates a consortium and a municipality, and makes one a member of the other', async () => {
    const { people } = world;
    const made = await api.gql<{ createConsortium: { id: string } }>(
      people.administrator,
      CREATE_CONSORTIUM,
      consortium(),
    );
    expect(made.data.createConsortium).toMatchObject({ code: 'hills', name: 'Hills', municipalities: [] });
    const town = await api.gql<{ createMunicipality: { id: string } }>(
      people.administrator,
      CREATE_MUNICIPALITY,
      municipality(),
    );
    expect(town.data.createMunicipality).toMatchObject({ name: 'Newtown', type: 'TOWN', population: 4_500 });
    const ids = {
      consortiumId: made.data.createConsortium.id,
      municipalityId: town.data.createMunicipality.id,
    };
    for (const _ of ['once', 'and again'])
      expect((await api.gql(people.administrator, ADD, { input: ids })).data).toEqual({
        addMunicipalityToConsortium: { name: 'Hills', municipalities: [{ name: 'Newtown' }] },
      });
  });

  it.each([
    [CREATE_CONSORTIUM, consortium({ code: 'prairie' }), 'CONFLICT'],
    [CREATE_CONSORTIUM, consortium({ code: 'Not A Code' }), 'INVALID_INPUT'],
    [CREATE_CONSORTIUM, consortium({ name: '' }), 'INVALID_INPUT'],
    [CREATE_CONSORTIUM, consortium({ province: 'Alberta' }), 'INVALID_INPUT'],
    [CREATE_MUNICIPALITY, municipality({ name: 'North' }), 'CONFLICT'],
    [CREATE_MUNICIPALITY, municipality({ population: -1 }), 'INVALID_INPUT'],
    [CREATE_MUNICIPALITY, municipality({ year: 1_066 }), 'INVALID_INPUT'],
    [ADD, { input: { consortiumId: 'x', municipalityId: 'y' } }, 'NOT_FOUND'],
  ])('is told what cannot be: %s %j', async (mutation, variables, code) => {
    const { errors } = await api.gql(world.people.administrator, mutation, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it.each([
    [
      CREATE_CONSORTIUM,
      consortium({ code: 'Not A Code', name: '', province: 'Alberta' }),
      ['input.name', 'input.code', 'input.province'],
    ],
    [CREATE_CONSORTIUM, consortium({ code: 'prairie' }), ['input.code']],
    [CREATE_MUNICIPALITY, municipality({ population: -1, year: 1_066 }), ['input.population', 'input.year']],
    [CREATE_MUNICIPALITY, municipality({ name: 'North' }), ['input.name']],
  ])('is told of every field that is wrong: %s %j', async (mutation, variables, paths) => {
    const { errors } = await api.gql(world.people.administrator, mutation, variables);
    const fields = errors?.[0]?.extensions.fields ?? [];
    expect(fields.map(({ path }) => path)).toEqual(paths);
    expect(new Set(fields.map(({ message }) => message)).size).toBe(paths.length);
  });
});

describe('everybody else', () => {
  const OTHERS: (TestPersonName | null)[] = [
    'lead',
    'contributor',
    'approver',
    'viewer',
    'coordinator',
    'analyst',
    'stranger',
    null,
  ];

  it.each(OTHERS)('is refused: %s', async (who) => {
    const ids = { consortiumId: world.consortia.otherConsortium, municipalityId: world.municipalities.north };
    const asked: [string, object][] = [
      [CREATE_CONSORTIUM, consortium({ code: 'mine' })],
      [CREATE_MUNICIPALITY, municipality({ name: 'Mine' })],
      [ADD, { input: ids }],
    ];
    for (const [mutation, variables] of asked) {
      const { errors } = await api.gql(who && world.people[who], mutation, variables);
      expect(errors?.[0]?.extensions.code).toBe(who ? 'NOT_FOUND' : 'UNAUTHENTICATED');
    }
  });
});
