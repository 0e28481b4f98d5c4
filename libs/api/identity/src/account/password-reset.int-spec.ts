import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { tokenHash } from '../sessions/token.js';

const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename
  ... on Me { email memberships { role } } ... on InvalidInput { field message } } }`;
const NEXT = 'a river under the bridge';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

async function newLink(personId: string, minutes = 30): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql(
    `insert into password_reset (person_id, token_hash, expires_at) values ($1, $2, now() + make_interval(mins => $3))`,
    [personId, tokenHash(token), minutes],
  );
  return token;
}
const reset = async (token: string, password = NEXT) =>
  (await api.post<{ resetPassword: { __typename: string } }>({}, RESET, { input: { token, password } })).data
    .resetPassword;
const typeOf = async (token: string, password?: string) => (await reset(token, password)).__typename;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
beforeEach(() => sql('truncate password_reset'));
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('a link that sets a new password', () => {
  it('works once, ends all sessions and signs in', async () => {
    const cookie = await api.cookieOf(world.people.lead);
    const [token, older] = [await newLink(world.people.lead.id), await newLink(world.people.lead.id)];
    expect(await reset(token)).toMatchObject({
      __typename: 'Me',
      email: 'lead@north.example',
      memberships: [{ role: 'LEAD' }],
    });
    expect((await api.post<{ me: object | null }>({ cookie }, '{ me { id } }')).data.me).toBeNull();
    expect(await typeOf(token)).toBe('TokenRefused');
    expect(await typeOf(older)).toBe('TokenRefused');
    const [event] = await sql<{ action: string }>(
      `select action from audit_event where actor_id = $1 and action <> 'SIGNED_IN' order by at desc limit 1`,
      [world.people.lead.id],
    );
    expect(event?.action).toBe('PASSWORD_RESET');
  });

  it('works once, for one of many at the same time', async () => {
    const token = await newLink(world.people.viewer.id);
    const all = await Promise.all(Array.from({ length: 6 }, (_, i) => typeOf(token, `${NEXT} ${i}`)));
    expect(all.sort()).toEqual(['Me', ...Array(5).fill('TokenRefused')]);
  });

  it('works for 30 minutes by the database’s clock, and for nobody who left', async () => {
    expect(await typeOf(await newLink(world.people.approver.id, 0))).toBe('TokenRefused');
    const token = await newLink(world.people.stranger.id);
    await sql(
      `update person set closed_at = now(), password_hash = null, name = 'former member' where id = $1`,
      [world.people.stranger.id],
    );
    expect(await typeOf(token)).toBe('TokenRefused');
  });

  it.each(['', 'short', 'A'.repeat(43), `'; drop table password_reset; --`])(
    'is none for %j',
    async (token) => {
      expect(await typeOf(token)).toBe('TokenRefused');
    },
  );

  it('is not used up by a password that is refused', async () => {
    const token = await newLink(world.people.approver.id);
    for (const weak of ['short', 'password1234', 'north prairie', 'approver approver'])
      expect(await reset(token, weak)).toMatchObject({ __typename: 'InvalidInput', field: 'password' });
    expect(await typeOf(token)).toBe('Me');
  });
});
