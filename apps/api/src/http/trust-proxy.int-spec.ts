import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  connected,
  PASSWORD,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
} from '@commonworks/testing';
import { readTrustProxy } from './trust-proxy.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const ATTEMPTS = {
  perAccount: { failures: 100, forgetSeconds: 3_600 },
  perAddress: { failures: 3, forgetSeconds: 3_600 },
  longestWaitSeconds: 900,
};
/** Where the proxy of docker/compose.yaml is seen from the api. */
const GATEWAY = '172.30.81.1';

let database: TestDatabase;
const apis: TestApi[] = [];

async function trusting(trustProxy: string): Promise<TestApi> {
  const api = await startApi(database, {
    trustProxy: readTrustProxy(trustProxy),
    identity: { attempts: ATTEMPTS },
  });
  apis.push(api);
  return api;
}

/** The first wait is of a second, which a busy machine may take between two attempts: it is made to last. */
const holdWaits = () =>
  connected(database.superuserUrl, (client) =>
    client.query(
      `update sign_in_limit set blocked_until = blocked_until + interval '1 hour'
        where blocked_until > failed_at + interval '500 milliseconds'`,
    ),
  );

async function signIn(api: TestApi, remoteAddress: string, forwarded: string, password = 'wrong') {
  const answer = await api.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress,
    headers: { 'x-forwarded-for': forwarded },
    payload: { query: SIGN_IN, variables: { input: { email: 'lead@north.example', password } } },
  });
  return (JSON.parse(answer.body) as { data: { signIn: { __typename: string } } }).data.signIn.__typename;
}

beforeAll(async () => {
  database = await testDatabase();
  await twoMunicipalities(database);
});
beforeEach(() => connected(database.superuserUrl, (client) => client.query('truncate sign_in_limit')));
afterAll(async () => {
  for (const api of apis) await api.close();
  await database?.drop();
});

describe('behind a proxy that is trusted', () => {
  it('one office that fails does not lock out another', async () => {
    const api = await trusting(GATEWAY);
    for (let i = 0; i < 3; i++) expect(await signIn(api, GATEWAY, '198.51.100.7')).toBe('SignInRefused');
    await holdWaits();
    expect(await signIn(api, GATEWAY, '198.51.100.7', PASSWORD)).toBe('TooManyAttempts');
    expect(await signIn(api, GATEWAY, '203.0.113.9', PASSWORD)).toBe('Me');
  });

  it('no client passes for another: what it sends itself stands left of what the proxy saw', async () => {
    const api = await trusting(GATEWAY);
    const outcomes: string[] = [];
    for (let i = 0; i < 4; i++) {
      outcomes.push(await signIn(api, GATEWAY, `10.9.9.${i}, 198.51.100.7`));
      await holdWaits();
    }
    expect(outcomes.at(-1)).toBe('TooManyAttempts');
  });

  it('as many servers in a row as are set are believed, and no more', async () => {
    const api = await trusting('2');
    const outcomes: string[] = [];
    for (let i = 0; i < 4; i++) {
      outcomes.push(await signIn(api, GATEWAY, `10.9.9.${i}, 198.51.100.7, 10.0.0.2`));
      await holdWaits();
    }
    expect(outcomes.at(-1)).toBe('TooManyAttempts');
  });
});

describe.each([
  ['none', '127.0.0.1'],
  ['', '198.51.100.7'],
  [GATEWAY, '198.51.100.7'],
  ['1', '198.51.100.7'],
])('with TRUST_PROXY=%s', (setting, remoteAddress) => {
  it(`who comes from ${remoteAddress} directly cannot forge an address`, async () => {
    const api = await trusting(setting);
    const outcomes: string[] = [];
    for (let i = 0; i < 4; i++) {
      outcomes.push(await signIn(api, remoteAddress, `203.0.113.${i}`));
      await holdWaits();
    }
    expect(outcomes).toEqual(['SignInRefused', 'SignInRefused', 'SignInRefused', 'TooManyAttempts']);
  });
});
