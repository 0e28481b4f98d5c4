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
import { PasswordHasher } from '../passwords/password-hasher.js';
import { AttemptLimiter } from './attempt-limiter.js';

const ATTEMPTS = { windowSeconds: 900, perAccount: 5, perAddress: 20 };
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
beforeEach(() => sql('truncate sign_in_attempt'));
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
    const verify = jest.spyOn(api.app.get(PasswordHasher, { strict: false }), 'verify');
    const wrong = await signIn('lead@north.example', 'not the password');
    const unknown = await signIn('nobody@north.example', 'not the password');
    expect(wrong.__typename).toBe('SignInRefused');
    expect(unknown).toEqual(wrong);
    expect(verify).toHaveBeenCalledTimes(2);
    verify.mockRestore();
  });

  it('takes as long for an address without a password as for one with', async () => {
    const hasher = new PasswordHasher();
    const hash = await hasher.hash('a password somebody has');
    await hasher.verify(null, 'warm');
    const median = async (kept: string | null) => {
      const times: number[] = [];
      for (let i = 0; i < 7; i++) {
        const start = performance.now();
        expect(await hasher.verify(kept, 'not the password')).toBe(false);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[3] as number;
    };
    const ratio = (await median(null)) / (await median(hash));
    // Other specs run beside this one: a difference one could use would be a factor of a hundred.
    expect(ratio).toBeGreaterThan(0.2);
    expect(ratio).toBeLessThan(5);
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
});

describe('the limit of attempts', () => {
  it('counts operations: aliases in one request do not get round it', async () => {
    const guesses = Array.from(
      { length: 10 },
      (_, i) =>
        `g${i}: signIn(input: { email: "lead@north.example", password: "guess ${i}" }) { __typename }`,
    );
    const { data } = await api.post<Record<string, { __typename: string }>>(
      {},
      `mutation { ${guesses.join(' ')} }`,
    );
    const outcomes = Object.values(data).map(({ __typename }) => __typename);
    expect(outcomes).toEqual([...Array(5).fill('SignInRefused'), ...Array(5).fill('TooManyAttempts')]);
    const right = await signIn('lead@north.example', PASSWORD);
    expect(right.__typename).toBe('TooManyAttempts');
    expect(right.retryAfterSeconds).toBeGreaterThan(890);
    expect(right.retryAfterSeconds).toBeLessThanOrEqual(900);
    expect((await signIn('viewer@north.example', PASSWORD)).__typename).toBe('Me');
  });

  it('admits no more than it says of 300 attempts at once', async () => {
    const limiter = api.app.get(AttemptLimiter, { strict: false });
    const admitted = async (accountOf: (i: number) => string, address: (i: number) => string) => {
      const all = await Promise.all(
        Array.from({ length: 300 }, (_, i) => limiter.admit(accountOf(i), address(i))),
      );
      return all.filter((admission) => admission.admitted).length;
    };
    expect(
      await admitted(
        () => 'one@account.example',
        (i) => `10.0.${i >> 8}.${i & 255}`,
      ),
    ).toBe(5);
    expect(
      await admitted(
        (i) => `account-${i}@example.example`,
        () => '192.0.2.1',
      ),
    ).toBe(20);
    expect(
      await admitted(
        (i) => `v6-${i}@example.example`,
        (i) => `2001:db8:1:2::${(i + 1).toString(16)}`,
      ),
    ).toBe(20);
    expect(
      await admitted(
        (i) => `mapped-${i}@example.example`,
        (i) => `::ffff:198.51.100.${i % 250}`,
      ),
    ).toBe(300);
  });

  it('forgives after success, and forgets in time', async () => {
    for (let i = 0; i < 4; i++) await signIn('lead@north.example', 'wrong');
    expect((await signIn('lead@north.example', PASSWORD)).__typename).toBe('Me');
    expect(await sql('select from sign_in_attempt')).toHaveLength(0);

    for (let i = 0; i < 6; i++) await signIn('lead@north.example', 'wrong');
    await sql(`update sign_in_attempt set at = at - interval '901 seconds'`);
    expect((await signIn('lead@north.example', 'wrong')).__typename).toBe('SignInRefused');
    expect(await sql('select from sign_in_attempt')).toHaveLength(1);
  });
});
