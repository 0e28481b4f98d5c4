import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
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
import pg from 'pg';
import { workOf } from '../passwords/hash-work.js';
import { PasswordHasher } from '../passwords/password-hasher.js';

const ATTEMPTS = {
  perAccount: { failures: 5, forgetSeconds: 3_600 },
  perAddress: { failures: 20, forgetSeconds: 60 },
  longestWaitSeconds: 900,
};
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on Me { email memberships { role municipality { name } } } ... on SignInRefused { message }
  ... on TooManyAttempts { message retryAfterSeconds } } }`;

interface Answer {
  signIn: { __typename: string; message?: string; retryAfterSeconds?: number; email?: string };
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

const signIn = async (email: string, password: string, headers = {}) =>
  (await api.post<Answer>(headers, SIGN_IN, { input: { email, password } })).data.signIn;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database, { identity: { attempts: ATTEMPTS } });
});
beforeEach(() => sql('truncate sign_in_limit'));
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('signIn', () => {
  it('signs in, whatever the capitals of the address, and shows the roles at once', async () => {
    expect(await signIn(' Lead@North.EXAMPLE ', PASSWORD)).toEqual({
      __typename: 'Me',
      email: 'lead@north.example',
      memberships: [{ role: 'LEAD', municipality: { name: 'North' } }],
    });
  });

  it('answers a wrong password and an unknown address alike, with the same work', async () => {
    const check = jest.spyOn(api.app.get(PasswordHasher, { strict: false }), 'check');
    const wrong = await signIn('lead@north.example', 'not the password');
    const unknown = await signIn('nobody@north.example', 'not the password');
    expect(wrong.__typename).toBe('SignInRefused');
    expect(unknown).toEqual(wrong);
    expect(check).toHaveBeenCalledTimes(2);
    check.mockRestore();
  });

  it('raises what the hash costs when somebody signs in', async () => {
    const hashOf = async () =>
      (
        await sql<{ hash: string }>('select password_hash as hash from person where email = $1', [
          'approver@north.example',
        ])
      )[0]?.hash ?? '';
    const costly = await startApi(database, { identity: { hashing: { memoryKib: 128, passes: 2 } } });
    expect(workOf(await hashOf())).toBe(64);
    const attempt = async (password: string) => {
      const input = { email: 'approver@north.example', password };
      return (await costly.post<Answer>({}, SIGN_IN, { input })).data.signIn.__typename;
    };
    expect(await attempt('not the password')).toBe('SignInRefused');
    expect(workOf(await hashOf())).toBe(64);
    expect(await attempt(PASSWORD)).toBe('Me');
    expect(workOf(await hashOf())).toBe(256);
    const raised = await hashOf();
    expect(await attempt(PASSWORD)).toBe('Me');
    expect(await hashOf()).toBe(raised);
    await costly.close();
  });

  it('raises no hash over a password that was changed meanwhile', async () => {
    const email = 'contributor@north.example';
    const costly = await startApi(database, { identity: { hashing: { memoryKib: 128, passes: 2 } } });
    const hasher = costly.app.get(PasswordHasher, { strict: false });
    const check = hasher.check.bind(hasher);
    jest.spyOn(hasher, 'check').mockImplementation(async (...asked) => {
      const checked = await check(...asked);
      expect(checked.renewed).not.toBeNull();
      await sql(`update person set password_hash = 'changed' where email = $1`, [email]);
      return checked;
    });
    await costly.post<Answer>({}, SIGN_IN, { input: { email, password: PASSWORD } });
    expect(await sql('select password_hash as hash from person where email = $1', [email])).toEqual([
      { hash: 'changed' },
    ]);
    await costly.close();
  });

  it('keeps who was invited and has no password yet out', async () => {
    await sql(`insert into person (email, name) values ('invited@north.example', 'invited')`);
    expect((await signIn('invited@north.example', '')).__typename).toBe('SignInRefused');
  });

  it('writes successes and refusals into the audit log, these with address and device', async () => {
    await signIn('viewer@north.example', 'not the password');
    await signIn('viewer@north.example', PASSWORD);
    const events = await sql<{ action: string }>(
      'select action, address, device from audit_event where actor_id = $1 order by at',
      [world.people.viewer.id],
    );
    expect(events).toEqual([
      { action: 'SIGN_IN_REFUSED', address: '127.0.0.1', device: 'lightMyRequest' },
      { action: 'SIGNED_IN', address: null, device: null },
    ]);
  });

  it('takes no more statements than it did before there were devices and turns', async () => {
    const statements = jest.spyOn(pg.Client.prototype, 'query');
    await signIn('lead@north.example', PASSWORD);
    // 27 as of 0.1.0, without the fields of the answer that are loaded besides.
    expect(statements.mock.calls.length).toBeLessThanOrEqual(27);
    statements.mockRestore();
  });
});
