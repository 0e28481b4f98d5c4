import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  PASSWORD,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
} from '@commonworks/testing';
import { tokenHash } from './token.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const ME = '{ me { email } }';
const SESSION = { idleSeconds: 3_600, absoluteSeconds: 86_400 };

let database: TestDatabase;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

/** Signs in with the headers given; the cookie that came of it. */
async function signIn(headers: Record<string, string> = {}, email = 'lead@north.example') {
  const answer = await api.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query: SIGN_IN, variables: { input: { email, password: PASSWORD } } },
  });
  const cookie = answer.cookies.find(({ name }) => name === '__Host-cw');
  if (!cookie) throw new Error(`not signed in: ${answer.body}`);
  return cookie;
}

const whoIs = async (token: string) =>
  (await api.post<{ me: { email: string } | null }>({ cookie: `__Host-cw=${token}` }, ME)).data.me?.email ??
  null;

beforeAll(async () => {
  database = await testDatabase();
  await twoMunicipalities(database);
  api = await startApi(database, { identity: { session: SESSION } });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('a session', () => {
  it('is a cookie of this host alone, which scripts cannot read', async () => {
    const cookie = await signIn();
    expect(cookie).toMatchObject({ path: '/', secure: true, httpOnly: true, sameSite: 'Lax' });
    expect(cookie).not.toHaveProperty('domain');
    expect(cookie.value).toMatch(/^[\w-]{43}$/);
    expect(await whoIs(cookie.value)).toBe('lead@north.example');
  });

  it('is kept as a hash: who reads the table cannot sign in', async () => {
    const { value } = await signIn();
    const rows = await sql<{ id_hash: Buffer }>('select id_hash from session where id_hash = $1', [
      tokenHash(value),
    ]);
    expect(rows).toHaveLength(1);
    expect(await whoIs(rows[0]?.id_hash.toString('base64url') ?? '')).toBeNull();
  });

  it('gets a new id at each sign-in; the one before ends, and one that was planted never begins', async () => {
    const first = await signIn();
    const second = await signIn({ cookie: `__Host-cw=${first.value}` });
    expect(second.value).not.toBe(first.value);
    expect([await whoIs(first.value), await whoIs(second.value)]).toEqual([null, 'lead@north.example']);

    const planted = 'A'.repeat(43);
    const third = await signIn({ cookie: `__Host-cw=${planted}` });
    expect(third.value).not.toBe(planted);
    expect(await whoIs(planted)).toBeNull();
    expect(await whoIs(second.value)).toBe('lead@north.example');
  });

  it.each([
    ['idled too long', `last_seen_at = now() - interval '3601 seconds'`, null],
    ['idled not quite so long', `last_seen_at = now() - interval '3590 seconds'`, 'lead@north.example'],
    ['is too old, however busy', `expires_at = now() - interval '1 second'`, null],
  ])('that %s', async (_, change, expected) => {
    const { value } = await signIn();
    await sql(`update session set ${change} where id_hash = $1`, [tokenHash(value)]);
    expect(await whoIs(value)).toBe(expected);
  });

  it('lasts as long as is set', async () => {
    const { value, expires } = await signIn();
    const [row] = await sql<{ seconds: number }>(
      'select extract(epoch from expires_at - created_at)::int as seconds from session where id_hash = $1',
      [tokenHash(value)],
    );
    expect(row?.seconds).toBe(86_400);
    expect(Math.abs((expires as Date).getTime() - Date.now() - 86_400_000)).toBeLessThan(60_000);
  });

  it('notes its use once a minute, not at every request', async () => {
    const { value } = await signIn();
    const seen = async () =>
      (
        await sql<{ ago: number }>(
          'select extract(epoch from now() - last_seen_at)::int as ago from session where id_hash = $1',
          [tokenHash(value)],
        )
      )[0]?.ago;
    await sql(`update session set last_seen_at = now() - interval '50 seconds' where id_hash = $1`, [
      tokenHash(value),
    ]);
    await whoIs(value);
    expect(await seen()).toBeGreaterThanOrEqual(50);
    await sql(`update session set last_seen_at = now() - interval '70 seconds' where id_hash = $1`, [
      tokenHash(value),
    ]);
    await whoIs(value);
    expect(await seen()).toBeLessThan(30);
  });

  it.each(['', 'short', 'x'.repeat(5_000), `'; drop table session; --`])(
    'is none for the token %j',
    async (token) => {
      expect(await whoIs(encodeURIComponent(token))).toBeNull();
    },
  );
});

describe('the connection that asks whose a session is', () => {
  const raw = <R extends object>(text: string, params: unknown[] = []) =>
    connected(database.identityUrl, async (client) => (await client.query<R>(text, params)).rows);
  const SESSION_OF = 'select "personId", memberships from authenticated_session($1, 3600)';

  it('is told who holds the token, and nothing of anybody else', async () => {
    const { value } = await signIn();
    const [lead] = await sql<{ id: string }>(`select id from person where email = 'lead@north.example'`);
    const rows = await raw<{ personId: string; memberships: unknown[] }>(SESSION_OF, [tokenHash(value)]);
    expect(rows).toEqual([{ personId: lead?.id, memberships: [expect.objectContaining({ role: 'LEAD' })] }]);
    expect(await raw(SESSION_OF, [tokenHash('A'.repeat(43))])).toEqual([]);
    expect(await raw(SESSION_OF, [null])).toEqual([]);
  });

  it.each([
    ['sessions', 'select 1 from session'],
    ['people', 'select 1 from person'],
    ['roles', 'select 1 from municipality_membership'],
    ['what a person may do', `select 1 from person p cross join lateral standing_of(p.id)`],
  ])('sees no %s without a signed context', async (_, text) => {
    await signIn();
    expect(await raw(text)).toEqual([]);
  });

  it('cannot be asked by the role of ordinary requests', async () => {
    const asking = connected(database.apiUrl, (client) => client.query(SESSION_OF, [tokenHash('x')]));
    await expect(asking).rejects.toThrow('permission denied');
  });
});

describe('signing out', () => {
  it('ends the session of this browser alone, and clears its cookie', async () => {
    const [here, there] = [await signIn(), await signIn()];
    const answer = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: `__Host-cw=${here.value}` },
      payload: { query: 'mutation { signOut }' },
    });
    expect(JSON.parse(answer.body)).toEqual({ data: { signOut: true } });
    expect(answer.cookies.find(({ name }) => name === '__Host-cw')).toMatchObject({
      value: '',
      secure: true,
      path: '/',
    });
    expect([await whoIs(here.value), await whoIs(there.value)]).toEqual([null, 'lead@north.example']);
  });

  it('everywhere ends all of the person’s, and nobody else’s', async () => {
    const mine = [await signIn(), await signIn()];
    const others = await signIn({}, 'lead@north.example'.replace('lead', 'viewer'));
    const answer = await api.post(
      { cookie: `__Host-cw=${mine[0]?.value}` },
      'mutation { signOutEverywhere }',
    );
    expect(answer.data).toEqual({ signOutEverywhere: true });
    expect(await Promise.all(mine.map(({ value }) => whoIs(value)))).toEqual([null, null]);
    expect(await whoIs(others.value)).toBe('viewer@north.example');
  });

  it('is fine without a session; everywhere needs one', async () => {
    expect((await api.gql(null, 'mutation { signOut }')).data).toEqual({ signOut: true });
    expect((await api.gql(null, 'mutation { signOutEverywhere }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
