import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  connected,
  PASSWORD,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename
  ... on SignInRefused { message } ... on InvalidInput { field message } ... on TooManyAttempts { retryAfterSeconds } } }`;
const CONFIRM = `mutation ($password: String!) { confirmPassword(password: $password) { __typename
  ... on SignInRefused { message } } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
const NEXT = 'a river under the bridge';

interface Outcome {
  __typename: string;
  message?: string;
  field?: string;
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

/** The cookies of a new session, with that of the device. */
async function signIn(email = 'lead@north.example', password = PASSWORD): Promise<string | null> {
  const answer = await api.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: SIGN_IN, variables: { input: { email, password } } },
  });
  const cookies = answer.cookies.map(({ name, value }) => `${name}=${value}`);
  return cookies.length > 0 ? cookies.join('; ') : null;
}
const mustSignIn = async (email?: string, password?: string) => {
  const cookie = await signIn(email, password);
  if (cookie === null) throw new Error('not signed in');
  return cookie;
};

const change = async (cookie: string, current: string, next: string) =>
  (await api.post<{ changePassword: Outcome }>({ cookie }, CHANGE, { input: { current, next } })).data
    .changePassword;
const confirm = async (cookie: string, password: string) =>
  (await api.post<{ confirmPassword: Outcome }>({ cookie }, CONFIRM, { password })).data.confirmPassword;
const whoIs = async (cookie: string) =>
  (await api.post<{ me: { email: string } | null }>({ cookie }, '{ me { email } }')).data.me?.email ?? null;
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
beforeEach(() => sql('truncate sign_in_limit, device'));
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('changing the password', () => {
  it('asks for the present one, ends the other sessions and is audited', async () => {
    const [here, there] = [await mustSignIn(), await mustSignIn()];
    expect(await change(here, 'not my password', NEXT)).toEqual({
      __typename: 'SignInRefused',
      message: 'This is not your password. Check it and try again.',
    });
    expect(await whoIs(there)).toBe('lead@north.example');

    expect((await change(here, PASSWORD, NEXT)).__typename).toBe('Me');
    expect([await whoIs(here), await whoIs(there)]).toEqual(['lead@north.example', null]);
    expect(await sql('select from device where person_id = $1', [world.people.lead.id])).toHaveLength(1);
    const [event] = await sql<{ action: string }>(
      `select action from audit_event where actor_id = $1 order by at desc limit 1`,
      [world.people.lead.id],
    );
    expect(event?.action).toBe('PASSWORD_CHANGED');
    expect(await signIn('lead@north.example', PASSWORD)).toBeNull();
    const again = await mustSignIn('lead@north.example', NEXT);
    expect((await change(again, NEXT, PASSWORD)).__typename).toBe('Me');
  });

  it.each([
    ['eleven char', '12 characters'],
    ['lead lead lead', 'before the @'],
    ['aaaaaaaaaaaa', 'pattern'],
    ['password1234', 'most used'],
    ['north prairie', 'knows you'],
    ['Prairie-North-2026', 'knows you'],
  ])('refuses %j and says what to do', async (next, words) => {
    const cookie = await mustSignIn();
    expect(await change(cookie, PASSWORD, next)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'password',
      message: expect.stringContaining(words),
    });
    expect(await signIn()).not.toBeNull();
  });

  it('says it in French', async () => {
    const cookie = await mustSignIn('contributor@north.example');
    await api.post({ cookie }, 'mutation { changeLocale(locale: FR) { id } }');
    expect((await change(cookie, PASSWORD, 'motdepasse123')).message).toMatch(
      /^Ce mot de passe est facile à deviner/,
    );
    expect((await change(cookie, 'autre', NEXT)).message).toMatch(/^Ce n’est pas votre mot de passe/);
  });

  it('can be tried no more often than signing in, and hinders no other session', async () => {
    const [thief, owner] = [await mustSignIn(), await mustSignIn()];
    const outcomes: string[] = [];
    for (let i = 0; i < 6; i++) outcomes.push((await change(thief, `guess ${i}`, NEXT)).__typename);
    expect(outcomes).toEqual([...Array(5).fill('SignInRefused'), 'TooManyAttempts']);
    expect((await confirm(owner, PASSWORD)).__typename).toBe('Me');
    expect(await signIn()).not.toBeNull();
  });
});

describe('what needs the password again', () => {
  const grant = (cookie: string) =>
    api.post<object>({ cookie }, GRANT, {
      input: {
        personId: world.people.viewer.id,
        role: 'APPROVER',
        municipalityId: world.municipalities.north,
      },
    });
  const age = (minutes: number) =>
    sql('update session set authenticated_at = now() - make_interval(mins => $1)', [minutes]);

  it('is done within 15 minutes of the sign-in, and refused after', async () => {
    const cookie = await mustSignIn();
    await age(14);
    expect(codeOf(await grant(cookie))).toBeUndefined();
    await age(15);
    const refused = await grant(cookie);
    expect(refused.errors?.[0]).toMatchObject({
      message: 'Nothing was changed yet: confirm your password first.',
      extensions: { code: 'PASSWORD_NEEDED' },
    });
    expect(await whoIs(cookie)).toBe('lead@north.example');
  });

  it('is done once the password was confirmed, in the same request too', async () => {
    const cookie = await mustSignIn();
    await age(60);
    expect((await confirm(cookie, 'not my password')).message).toMatch(/^This is not your password/);
    expect(codeOf(await grant(cookie))).toBe('PASSWORD_NEEDED');
    expect((await confirm(cookie, PASSWORD)).__typename).toBe('Me');
    expect(codeOf(await grant(cookie))).toBeUndefined();

    await age(60);
    const both = await api.post<{ grantRole: object | null }>(
      { cookie },
      `mutation { confirmPassword(password: "${PASSWORD}") { __typename }
         grantRole(input: { personId: "${world.people.viewer.id}", role: APPROVER, municipalityId: "${world.municipalities.north}" }) { id } }`,
    );
    expect(both.data.grantRole).not.toBeNull();
  });

  it('is done in the session that confirmed, in no other, and not for having used it', async () => {
    const [here, there] = [await mustSignIn(), await mustSignIn()];
    await age(60);
    await sql('update session set last_seen_at = now()');
    expect((await confirm(here, PASSWORD)).__typename).toBe('Me');
    expect(codeOf(await grant(there))).toBe('PASSWORD_NEEDED');
    expect(codeOf(await grant(here))).toBeUndefined();
  });

  it.each([
    ['openOutboxLine', `mutation { openOutboxLine(id: "x") { link } }`],
    ['grantRole', `mutation { grantRole(input: { personId: "x", role: LEAD, municipalityId: "x" }) { id } }`],
    [
      'revokeRole',
      `mutation { revokeRole(input: { personId: "x", role: LEAD, municipalityId: "x" }) { id } }`,
    ],
    [
      'invitePerson',
      `mutation { invitePerson(input: { name: "x", email: "x", role: ADMINISTRATOR }) { expiresAt } }`,
    ],
    ['releaseCampaign', `mutation { releaseCampaign(id: "x") { id } }`],
    ['closeAccount', `mutation { closeAccount(personId: "x") }`],
  ])('%s does, before anything else is looked at; a visitor signs in first', async (_, query) => {
    const cookie = await mustSignIn('administrator@installation.example');
    await age(16);
    expect(codeOf(await api.post({ cookie }, query))).toBe('PASSWORD_NEEDED');
    expect(codeOf(await api.post({}, query))).toBe('UNAUTHENTICATED');
  });

  it('is not known of a session from before the upgrade', async () => {
    const [column] = await sql<{ standard: string }>(
      `select column_default as standard from information_schema.columns
        where table_name = 'session' and column_name = 'authenticated_at'`,
    );
    expect(column?.standard).toBe('now()');
  });
});

describe('the own name', () => {
  it('can be changed, to one of 1 to 200 characters', async () => {
    const cookie = await mustSignIn('viewer@north.example');
    const rename = (name: string) =>
      api.post<{ changeName: { name: string } }>(
        { cookie },
        'mutation ($name: String!) { changeName(name: $name) { name } }',
        { name },
      );
    expect((await rename('  Deputy clerk ')).data).toEqual({ changeName: { name: 'Deputy clerk' } });
    for (const name of ['', '   ', 'x'.repeat(201)]) expect(codeOf(await rename(name))).toBe('INVALID_INPUT');
  });
});
