import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connected, startApi, testDatabase, type TestApi, type TestDatabase } from '@commonworks/testing';

const TOKEN = 'printed-at-the-start';
const CREATE = `mutation ($input: CreateFirstAdministratorInput!) { createFirstAdministrator(input: $input) {
  __typename ... on Me { email memberships { role } } ... on InvalidInput { field message } } }`;

interface Answer {
  createFirstAdministrator: { __typename: string; field?: string };
}

let database: TestDatabase;
let api: TestApi;

const input = (change: object = {}) => ({
  input: {
    token: TOKEN,
    name: 'Administrator',
    email: 'first@commonworks.example',
    password: 'twelve and more',
    ...change,
  },
});
const create = async (change?: object) =>
  (await api.post<Answer>({}, CREATE, input(change))).data.createFirstAdministrator;
const empty = async () =>
  (await api.gql<{ installation: { empty: boolean } }>(null, '{ installation { empty } }')).data.installation
    .empty;

beforeAll(async () => {
  database = await testDatabase();
  api = await startApi(database, { identity: { setupToken: TOKEN } });
});
beforeEach(() =>
  connected(database.superuserUrl, (client) =>
    // Without the triggers, by which tables of what stays for good refuse to be emptied.
    client.query('set session_replication_role = replica; truncate person, sign_in_limit cascade'),
  ),
);
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('createFirstAdministrator', () => {
  it('creates and signs in the administrator of an empty installation, once', async () => {
    expect(await empty()).toBe(true);
    expect(await create()).toEqual({
      __typename: 'Me',
      email: 'first@commonworks.example',
      memberships: [{ role: 'ADMINISTRATOR' }],
    });
    expect(await empty()).toBe(false);
    expect((await create({ email: 'second@commonworks.example' })).__typename).toBe('TokenRefused');
  });

  it('refuses another token', async () => {
    for (const token of ['', 'printed-at-the-star', `${TOKEN} `])
      expect((await create({ token })).__typename).toBe('TokenRefused');
    expect(await empty()).toBe(true);
  });

  it('refuses every token where none was set', async () => {
    const closed = await startApi(database);
    for (const token of ['', 'null', TOKEN]) {
      const { data } = await closed.post<Answer>({}, CREATE, input({ token }));
      expect(data.createFirstAdministrator.__typename).toBe('TokenRefused');
    }
    await closed.close();
  });

  it('lets one of many at the same time win', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, i) => create({ email: `racer${i}@commonworks.example` })),
    );
    expect(all.map(({ __typename }) => __typename).sort()).toEqual(['Me', ...Array(4).fill('TokenRefused')]);
  });

  it.each([
    ['email', { email: 'not an address' }],
    ['name', { name: '  ' }],
    ['password', { password: 'eleven char' }],
    ['password', { password: 'x'.repeat(201) }],
    ['password', { password: 'my first password' }],
  ])('says what is wrong with the %s', async (field, change) => {
    expect(await create(change)).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await empty()).toBe(true);
  });
});
