import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  PASSWORD,
  startApi,
  testDatabase,
  twoMunicipalities,
  type CastName,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { tokenHash } from '../sessions/token.js';

const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
  token expiresAt person { id email memberships { role } } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on Me { email memberships { role } } ... on InvalidInput { field message } } }`;

interface Invited {
  invitePerson: { token: string; expiresAt: string; person: { id: string; email: string } } | null;
}
interface Accepted {
  acceptInvitation: { __typename: string; field?: string };
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

const invite = (who: CastName | null, input: object) =>
  api.gql<Invited>(who && world.people[who], INVITE, { input: { name: 'Newcomer', ...input } });

async function tokenFor(who: CastName, email: string, place: object): Promise<string> {
  const { data, errors } = await invite(who, { email, role: 'VIEWER', ...place });
  if (!data?.invitePerson) throw new Error(`not invited: ${JSON.stringify(errors)}`);
  return data.invitePerson.token;
}

const accept = async (token: string, password = 'a password of my own') =>
  (await api.gql<Accepted>(null, ACCEPT, { input: { token, password } })).data.acceptInvitation;

const north = () => ({ municipalityId: world.municipalities.north });
const south = () => ({ municipalityId: world.municipalities.south });

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('an invitation', () => {
  it('makes the account and signs in who accepts it, once, within seven days', async () => {
    const { data } = await invite('lead', { email: ' New@North.example', role: 'CONTRIBUTOR', ...north() });
    const { token, expiresAt, person } = data.invitePerson ?? { token: '', expiresAt: '', person: null };
    expect(person).toMatchObject({ email: 'new@north.example', memberships: [{ role: 'CONTRIBUTOR' }] });
    expect(Math.abs(Date.parse(expiresAt) - Date.now() - 7 * 86_400_000)).toBeLessThan(60_000);
    expect(await sql('select from invitation where token_hash = $1', [tokenHash(token)])).toHaveLength(1);

    expect(await accept(token, 'short')).toMatchObject({ __typename: 'InvalidInput', field: 'password' });
    expect(await accept(token)).toEqual({
      __typename: 'Me',
      email: 'new@north.example',
      memberships: [{ role: 'CONTRIBUTOR' }],
    });
    expect((await accept(token)).__typename).toBe('TokenRefused');
  });

  it('is refused when it is too old, unknown, or was replaced by a newer one', async () => {
    const token = await tokenFor('lead', 'late@north.example', north());
    await sql(`update invitation set expires_at = now() - interval '1 second' where token_hash = $1`, [
      tokenHash(token),
    ]);
    for (const dead of [token, 'x', 'A'.repeat(43)])
      expect((await accept(dead)).__typename).toBe('TokenRefused');

    const renewed = await tokenFor('lead', 'late@north.example', north());
    const newest = await tokenFor('lead', 'late@north.example', north());
    expect((await accept(renewed)).__typename).toBe('TokenRefused');
    expect((await accept(newest)).__typename).toBe('Me');
  });

  it('is spent by one of several who use it at the same time', async () => {
    const token = await tokenFor('lead', 'twice@north.example', north());
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => accept(token)));
    expect(outcomes.filter(({ __typename }) => __typename === 'Me')).toHaveLength(1);
  });

  it('never replaces a password: who has an account accepts with the one there is', async () => {
    const token = await tokenFor('southLead', 'viewer@north.example', south());
    expect((await accept(token, 'a password of the thief')).__typename).toBe('SignInRefused');
    expect(await accept(token, PASSWORD)).toMatchObject({ __typename: 'Me', email: 'viewer@north.example' });
  });

  it('cannot be used to slip into a role that somebody else gives the same person', async () => {
    const early = await tokenFor('southLead', 'contested@north.example', south());
    expect(
      (await invite('lead', { email: 'contested@north.example', role: 'LEAD', ...north() })).errors?.[0]
        ?.extensions.code,
    ).toBe('CONFLICT');
    const [person] = await sql<{ id: string }>(
      `select id from person where email = 'contested@north.example'`,
    );
    const granted = await api.gql(
      world.people.administrator,
      `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`,
      { input: { personId: person?.id, role: 'LEAD', ...north() } },
    );
    expect(granted.errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(await accept(early)).toMatchObject({ __typename: 'Me', memberships: [{ role: 'VIEWER' }] });
  });

  it.each<[CastName | null, string, 'north' | 'south' | 'consortium' | 'installation', string]>([
    ['lead', 'VIEWER', 'south', 'NOT_FOUND'],
    ['lead', 'ANALYST', 'consortium', 'NOT_FOUND'],
    ['lead', 'ADMINISTRATOR', 'installation', 'NOT_FOUND'],
    ['contributor', 'VIEWER', 'north', 'NOT_FOUND'],
    ['approver', 'VIEWER', 'north', 'NOT_FOUND'],
    ['viewer', 'VIEWER', 'north', 'NOT_FOUND'],
    ['coordinator', 'VIEWER', 'north', 'NOT_FOUND'],
    ['analyst', 'ANALYST', 'consortium', 'NOT_FOUND'],
    ['otherCoordinator', 'ANALYST', 'consortium', 'NOT_FOUND'],
    ['stranger', 'VIEWER', 'north', 'NOT_FOUND'],
    [null, 'VIEWER', 'north', 'UNAUTHENTICATED'],
  ])('is refused to %s for a %s of %s', async (who, role, where, code) => {
    const place = {
      north: north(),
      south: south(),
      consortium: { consortiumId: world.consortia.consortium },
      installation: {},
    }[where];
    const answer = await invite(who, { email: 'refused@north.example', role, ...place });
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    expect(await sql(`select from person where email = 'refused@north.example'`)).toHaveLength(0);
  });

  it.each([
    [{ email: 'not an address' }, 'INVALID_INPUT'],
    [{ email: 'ünïcode@north.example' }, 'INVALID_INPUT'],
    [{ email: 'x@north.example', name: ' ' }, 'INVALID_INPUT'],
    [{ email: 'x@north.example', role: 'ANALYST' }, 'INVALID_INPUT'],
  ])('needs sound input: %j', async (input, code) => {
    const answer = await invite('lead', { role: 'VIEWER', ...north(), ...input });
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
  });
});
