import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { name memberships { role } } }`;
const REVOKE = `mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { name memberships { role } } }`;
const PEOPLE = `query ($municipalityId: ID, $consortiumId: ID) {
  people(municipalityId: $municipalityId, consortiumId: $consortiumId) { name email memberships { role municipality { name } consortium { name } } } }`;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

/** `OK`, or the error's code. */
async function outcome(who: TestPersonName | null, query: string, variables: object): Promise<string> {
  const { errors } = await api.gql(who && world.people[who], query, variables);
  return errors?.[0]?.extensions.code ?? 'OK';
}

const rolesOf = async (name: TestPersonName) =>
  (
    await sql<{ role: string }>(
      `select role from municipality_membership where person_id = $1
       union all select role from consortium_membership where person_id = $1
       union all select role from installation_membership where person_id = $1 order by role`,
      [world.people[name].id],
    )
  ).map(({ role }) => role);

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('people', () => {
  it('shows a lead the people of the own municipality, with the roles held there', async () => {
    await sql(`insert into municipality_membership values ($1, $2, 'VIEWER')`, [
      world.municipalities.south,
      world.people.viewer.id,
    ]);
    const { data } = await api.gql<{ people: { name: string; memberships: unknown[] }[] }>(
      world.people.lead,
      PEOPLE,
      {
        municipalityId: world.municipalities.north,
      },
    );
    expect(data.people.map(({ name }) => name)).toEqual(['approver', 'contributor', 'lead', 'viewer']);
    expect(data.people.at(-1)?.memberships).toEqual([
      { role: 'VIEWER', municipality: { name: 'North' }, consortium: null },
    ]);
  });

  it('shows a coordinator the people of the own consortium, and an administrator everybody', async () => {
    const { data } = await api.gql<{ people: { name: string }[] }>(world.people.coordinator, PEOPLE, {
      consortiumId: world.consortia.consortium,
    });
    expect(data.people.map(({ name }) => name)).toEqual(['analyst', 'coordinator']);
    const all = await api.gql<{ people: unknown[] }>(world.people.administrator, PEOPLE);
    expect(all.data.people).toHaveLength(Object.keys(world.people).length);
  });

  it.each<[TestPersonName | null, 'north' | 'south' | 'consortium' | 'all' | 'unknown', string]>([
    ['lead', 'south', 'NOT_FOUND'],
    ['lead', 'consortium', 'NOT_FOUND'],
    ['lead', 'all', 'NOT_FOUND'],
    ['lead', 'unknown', 'NOT_FOUND'],
    ['contributor', 'north', 'NOT_FOUND'],
    ['approver', 'north', 'NOT_FOUND'],
    ['viewer', 'north', 'NOT_FOUND'],
    ['coordinator', 'north', 'NOT_FOUND'],
    ['analyst', 'consortium', 'NOT_FOUND'],
    ['otherCoordinator', 'consortium', 'NOT_FOUND'],
    ['stranger', 'all', 'NOT_FOUND'],
    [null, 'north', 'UNAUTHENTICATED'],
  ])('refuses %s the people of %s', async (who, whose, code) => {
    const filter = {
      north: { municipalityId: world.municipalities.north },
      south: { municipalityId: world.municipalities.south },
      consortium: { consortiumId: world.consortia.consortium },
      unknown: { municipalityId: UNKNOWN },
      all: {},
    }[whose];
    expect(await outcome(who, PEOPLE, filter)).toBe(code);
  });
});

describe('grantRole', () => {
  const to = (person: TestPersonName, role: string, place: object) => ({
    input: { personId: world.people[person].id, role, ...place },
  });

  it('gives a role within the own municipality, at once, and says so in the audit log', async () => {
    const north = { municipalityId: world.municipalities.north };
    expect(await outcome('lead', GRANT, to('approver', 'LEAD', north))).toBe('OK');
    expect(await outcome('approver', PEOPLE, north)).toBe('OK');
    const [event] = await sql(
      `select detail, municipality_id, actor_id from audit_event where action = 'ROLE_GRANTED' order by at desc limit 1`,
    );
    expect(event).toEqual({
      detail: { role: 'LEAD' },
      municipality_id: world.municipalities.north,
      actor_id: world.people.lead.id,
    });
    expect(await outcome('lead', REVOKE, to('approver', 'LEAD', north))).toBe('OK');
    expect(await outcome('approver', PEOPLE, north)).toBe('NOT_FOUND');
  });

  it('lets an administrator give any role', async () => {
    expect(await outcome('administrator', GRANT, to('stranger', 'ADMINISTRATOR', {}))).toBe('OK');
    expect(await outcome('administrator', REVOKE, to('stranger', 'ADMINISTRATOR', {}))).toBe('OK');
    const consortium = { consortiumId: world.consortia.consortium };
    expect(await outcome('administrator', GRANT, to('stranger', 'ANALYST', consortium))).toBe('OK');
    expect(await outcome('coordinator', REVOKE, to('stranger', 'ANALYST', consortium))).toBe('OK');
  });

  it.each<
    [TestPersonName | null, TestPersonName, string, 'north' | 'south' | 'consortium' | 'installation', string]
  >([
    ['lead', 'viewer', 'LEAD', 'south', 'NOT_FOUND'],
    ['lead', 'viewer', 'COORDINATOR', 'consortium', 'NOT_FOUND'],
    ['lead', 'lead', 'ADMINISTRATOR', 'installation', 'NOT_FOUND'],
    ['lead', 'abroadLead', 'VIEWER', 'north', 'NOT_FOUND'],
    ['lead', 'viewer', 'ANALYST', 'north', 'INVALID_INPUT'],
    ['lead', 'viewer', 'LEAD', 'installation', 'INVALID_INPUT'],
    ['contributor', 'contributor', 'LEAD', 'north', 'NOT_FOUND'],
    ['approver', 'approver', 'LEAD', 'north', 'NOT_FOUND'],
    ['viewer', 'viewer', 'LEAD', 'north', 'NOT_FOUND'],
    ['coordinator', 'coordinator', 'LEAD', 'north', 'NOT_FOUND'],
    ['coordinator', 'coordinator', 'ADMINISTRATOR', 'installation', 'NOT_FOUND'],
    ['analyst', 'analyst', 'COORDINATOR', 'consortium', 'NOT_FOUND'],
    ['otherCoordinator', 'otherCoordinator', 'COORDINATOR', 'consortium', 'NOT_FOUND'],
    ['stranger', 'stranger', 'LEAD', 'north', 'NOT_FOUND'],
    [null, 'stranger', 'LEAD', 'north', 'UNAUTHENTICATED'],
  ])('refuses %s to make %s a %s of %s', async (who, whom, role, where, code) => {
    const place = {
      north: { municipalityId: world.municipalities.north },
      south: { municipalityId: world.municipalities.south },
      consortium: { consortiumId: world.consortia.consortium },
      installation: {},
    }[where];
    const before = await rolesOf(whom);
    expect(await outcome(who, GRANT, to(whom, role, place))).toBe(code);
    expect(await rolesOf(whom)).toEqual(before);
  });

  it('answers alike for an unknown person, an unknown place and what is no id at all', async () => {
    for (const personId of [UNKNOWN, 'nobody'])
      expect(
        await outcome('administrator', GRANT, {
          input: { personId, role: 'VIEWER', municipalityId: world.municipalities.north },
        }),
      ).toBe('NOT_FOUND');
    expect(await outcome('administrator', GRANT, to('stranger', 'VIEWER', { municipalityId: UNKNOWN }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('revokeRole', () => {
  const from = (person: TestPersonName, role: string, place: object) => ({
    input: { personId: world.people[person].id, role, ...place },
  });

  it.each<[TestPersonName, TestPersonName, string, object | 'north' | 'consortium']>([
    ['lead', 'lead', 'LEAD', 'north'],
    ['administrator', 'lead', 'LEAD', 'north'],
    ['coordinator', 'coordinator', 'COORDINATOR', 'consortium'],
    ['administrator', 'administrator', 'ADMINISTRATOR', {}],
  ])('does not let %s take the last %s’s role %s', async (who, whom, role, where) => {
    const place =
      where === 'north'
        ? { municipalityId: world.municipalities.north }
        : where === 'consortium'
          ? { consortiumId: world.consortia.consortium }
          : where;
    expect(await outcome(who, REVOKE, from(whom, role, place as object))).toBe('CONFLICT');
    expect(await rolesOf(whom)).toContain(role);
  });

  it('leaves one lead when two revoke each other at the same time', async () => {
    const north = { municipalityId: world.municipalities.north };
    await outcome('lead', GRANT, { input: { personId: world.people.approver.id, role: 'LEAD', ...north } });
    const outcomes = await Promise.all([
      outcome('lead', REVOKE, from('approver', 'LEAD', north)),
      outcome('approver', REVOKE, from('lead', 'LEAD', north)),
    ]);
    expect(outcomes.filter((code) => code === 'OK')).toHaveLength(1);
    const leads = await sql(
      `select from municipality_membership where municipality_id = $1 and role = 'LEAD'`,
      [world.municipalities.north],
    );
    expect(leads).toHaveLength(1);
  });

  it('refuses a role that is not held', async () => {
    const south = { municipalityId: world.municipalities.south };
    expect(await outcome('southLead', REVOKE, from('southLead', 'APPROVER', south))).toBe('NOT_FOUND');
    expect(await outcome('southLead', REVOKE, from('contributor', 'CONTRIBUTOR', south))).toBe('NOT_FOUND');
  });
});
