import {
  connected,
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

const FIELDS = `id title municipality { name } service { id } vendor number endsOn ended openTo openUntil joinable terms
  contact version mayChange files { id }`;
const LIST = `query ($code: String!) { contracts(consortiumCode: $code) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { contract(id: $id) { ${FIELDS} } }`;
const ADD = `mutation ($input: AddContractInput!) { addContract(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeContractInput!) { changeContract(input: $input) { ${FIELDS} } }`;
const REMOVE = 'mutation ($id: ID!) { removeContract(id: $id) }';

interface Seen {
  id: string;
  title: string;
  version: number;
  ended: boolean;
  joinable: boolean;
  mayChange: boolean;
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
let serviceId: string;
let code: string;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
  serviceId = (await sql<{ id: string }>('select id from service order by code limit 1'))[0]?.id ?? '';
  code =
    (
      await sql<{ code: string }>('select code from consortium where id = $1', [world.consortia.consortium])
    )[0]?.code ?? '';
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);
const ask = async <T>(who: TestPersonName, query: string, variables: object) => {
  const { data, errors } = await api.gql<Record<string, T>>(world.people[who], query, variables);
  return errors ? { code: errors[0]?.extensions.code } : { value: Object.values(data)[0] as T };
};
const day = async (days: number) =>
  (await sql<{ day: string }>('select (current_date + $1::int)::text as day', [days]))[0]?.day ?? '';
const words = async (change: object = {}) => ({
  title: 'Recreation software',
  serviceId,
  vendor: 'Vendor Inc.',
  endsOn: await day(400),
  ...change,
});
const add = async (who: TestPersonName, change: object = {}, municipalityId = world.municipalities.north) =>
  ask<Seen>(who, ADD, { input: { consortiumCode: code, municipalityId, words: await words(change) } });
const made = async (change: object = {}): Promise<Seen> => {
  const { value } = await add('lead', change);
  if (!value) throw new Error('nothing was laid out');
  return value;
};
const changed = async (who: TestPersonName, of: Seen, change: object) =>
  ask<Seen>(who, CHANGE, { input: { id: of.id, expectedVersion: of.version, words: await words(change) } });
const see = (who: TestPersonName, id: string) => ask<Seen | null>(who, ONE, { id });

const READERS: TestPersonName[] = [
  'contributor',
  'approver',
  'viewer',
  'southLead',
  'coordinator',
  'analyst',
];
const OUTSIDERS: TestPersonName[] = ['abroadLead', 'otherCoordinator', 'administrator', 'stranger'];

describe('a contract', () => {
  it.each(READERS)('that a lead lays out is read by the %s of the consortium', async (who) => {
    const { id } = await made({ openTo: 'All members', openUntil: await day(30), terms: 'Same prices.' });
    const { value } = await see(who, id);
    expect(value).toMatchObject({
      title: 'Recreation software',
      municipality: { name: 'North' },
      openTo: 'All members',
      joinable: true,
      ended: false,
      mayChange: false,
    });
    const listed = await ask<Seen[]>(who, LIST, { code });
    expect(listed.value?.map((one) => one.id)).toContain(id);
  });

  it.each(OUTSIDERS)('does not exist for the %s', async (who) => {
    const { id, version } = await made();
    const answers = [await see(who, id), await see(who, randomUUID())];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.value ?? null).toBeNull();
    expect((await ask(who, LIST, { code })).code).toBeDefined();
    expect((await changed(who, { id, version } as Seen, { title: 'Mine' })).code).toBeDefined();
    expect((await ask(who, REMOVE, { id })).code).toBeDefined();
  });

  it.each([...READERS, ...OUTSIDERS])('of the own municipality is not for %s to write', async (who) => {
    const before = await made();
    expect((await add(who)).code).toBeDefined();
    expect((await changed(who, before, { title: 'Theirs' })).code).toBeDefined();
    expect((await ask(who, REMOVE, { id: before.id })).code).toBeDefined();
    expect((await see('lead', before.id)).value).toEqual(before);
  });

  it('comes first where it ends next, and last where it has ended', async () => {
    await sql('update contract set removed_at = now()');
    const late = await made({ title: 'Late', endsOn: await day(900) });
    const soon = await made({ title: 'Soon', endsOn: await day(5) });
    const over = await made({ title: 'Over', endsOn: await day(-1) });
    const { value } = await ask<Seen[]>('lead', LIST, { code });
    expect(value?.map(({ id }) => id)).toEqual([soon.id, late.id, over.id]);
    expect(over).toMatchObject({ ended: true, joinable: false });
  });

  it('can be joined to the end of its last day, and to no day after', async () => {
    expect(await made({ openTo: 'Anyone', openUntil: await day(0) })).toMatchObject({ joinable: true });
    expect(await made({ openTo: 'Anyone', openUntil: await day(-1) })).toMatchObject({ joinable: false });
    expect(await made({ openTo: 'Anyone', endsOn: await day(0) })).toMatchObject({
      joinable: true,
      ended: false,
    });
    expect(await made({ openTo: ' ' })).toMatchObject({ joinable: false });
  });

  it.each([
    ['no title', { title: ' ' }],
    ['no vendor', { vendor: '' }],
    ['a title that is too long', { title: 'x'.repeat(201) }],
    ['terms that are too long', { terms: 'x'.repeat(4_001) }],
    ['a day to join without anybody who may', { openUntil: '2026-12-31' }],
    ['a day to join after the end', { openTo: 'Anyone', endsOn: '2027-01-01', openUntil: '2027-01-02' }],
  ])('with %s is refused, and nothing is kept', async (_, wrong) => {
    const before = await sql('select id from contract');
    expect(await add('lead', wrong)).toEqual({ code: 'INVALID_INPUT' });
    expect(await sql('select id from contract')).toEqual(before);
  });

  it('needs a service of the catalogue, and a municipality of this consortium', async () => {
    expect(await add('lead', { serviceId: randomUUID() })).toEqual({ code: 'NOT_FOUND' });
    expect(await add('lead', {}, world.municipalities.south)).toEqual({ code: 'NOT_FOUND' });
    const input = { consortiumCode: code, municipalityId: world.municipalities.abroad, words: await words() };
    expect((await ask('abroadLead', ADD, { input })).code).toBe('NOT_FOUND');
  });

  it('of two who change the same version takes one, and tells the other; the same twice is done once', async () => {
    const before = await made();
    const outcomes = await Promise.all(['A', 'B', 'C'].map((title) => changed('lead', before, { title })));
    expect(outcomes.filter((outcome) => outcome.code === 'CONFLICT')).toHaveLength(2);
    const done = outcomes.find((outcome) => outcome.value)?.value;
    expect(done?.version).toBe(before.version + 1);
    expect((await changed('lead', before, { title: done?.title })).value).toEqual(done);
  });

  it('that was taken away is gone for everybody, and cannot be changed any more', async () => {
    const before = await made();
    expect(await ask('lead', REMOVE, { id: before.id })).toEqual({ value: before.id });
    for (const who of ['lead', ...READERS] as const) expect((await see(who, before.id)).value).toBeNull();
    expect(await changed('lead', before, { title: 'Back' })).toEqual({ code: 'NOT_FOUND' });
    expect(await ask('lead', REMOVE, { id: before.id })).toEqual({ code: 'NOT_FOUND' });
  });

  it('is behind the walls for a connection without a context', async () => {
    await made();
    const seen = await connected(
      database.apiUrl,
      async (client) => (await client.query('select from contract')).rowCount,
    );
    expect(seen).toBe(0);
  });
});
