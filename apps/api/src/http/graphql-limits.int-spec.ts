import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type GqlError,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const times = (n: number, text: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => text(i)).join(' ');

describe('a request beyond the limits is answered 400, with the limit it broke', () => {
  const circle = 'fragment A on Consortium { ...B } fragment B on Consortium { ...A } { consortia { ...A } }';
  const doubling = times(30, (i) => `fragment F${i} on Consortium { ...F${i + 1} ...F${i + 1} }`);

  it.each([
    ['aliases', `{ ${times(16, (i) => `a${i}: __typename`)} }`, 'aliases'],
    ['aliases', `{ me { ${times(16, (i) => `a${i}: name`)} } }`, 'aliases'],
    [
      'aliases',
      `{ consortia { ...C } } fragment C on Consortium { ${times(16, (i) => `a${i}: id`)} }`,
      'aliases',
    ],
    ['width', `{ ${times(11, () => 'installation { empty }')} }`, 'width'],
    ['directives', `{ me { name ${times(21, () => '@include(if: true)')} } }`, 'directives'],
  ])('%s: %.60s', async (_, query, limit) => {
    const answer = await api.gql(world.people.lead, query);
    expect(answer.status).toBe(400);
    expect(answer.errors?.map((error) => error.extensions.limit)).toContain(limit);
  });

  it.each([
    ['fragments in a circle', circle],
    ['fragments that double', `${doubling} fragment F30 on Consortium { id } { consortia { ...F0 } }`],
    ['too many words', `{ me { ${'name '.repeat(2_100)} } }`],
    ['no such field', '{ people { passwordHash } }'],
    ['no such syntax', '{ me { '],
  ])('%s', async (_, query) => {
    const start = performance.now();
    const answer = await api.gql(world.people.lead, query);
    expect(answer.status).toBe(400);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('a body that is too long is answered 413, one that is no JSON 400', async () => {
    const post = (payload: string) =>
      api.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload,
      });
    expect((await post(JSON.stringify({ query: '{ me { id } }', x: 'x'.repeat(300_000) }))).statusCode).toBe(
      413,
    );
    expect((await post('{ not json')).statusCode).toBe(400);
  });

  it.each([
    ['a text that is too long', 'x'.repeat(10_001), /too long/],
    ['a character no database stores', 'a\0b', /cannot be stored/],
  ])('%s is answered 400 and named, in variables and in the document', async (_, name, words) => {
    const { lead } = world.people;
    const variable = 'mutation ($name: String!) { changeName(name: $name) { id } }';
    const written = `mutation { changeName(name: ${JSON.stringify(name)}) { id } }`;
    for (const answer of [await api.gql(lead, variable, { name }), await api.gql(lead, written)]) {
      const fields = [{ path: expect.stringMatching(/name$/), code: expect.stringMatching(/^input\./) }];
      expect(answer).toMatchObject({
        status: 400,
        errors: [{ message: expect.stringMatching(words), extensions: { code: 'INVALID_INPUT', fields } }],
      });
    }
  });

  it('several requests in one are answered 400', async () => {
    const answer = await api.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ me { id } }' }],
    });
    expect(answer.statusCode).toBe(400);
  });
});

describe('in production', () => {
  it('the schema cannot be asked for', async () => {
    const answer = await api.gql(null, '{ __schema { types { name } } }');
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
  });

  it('errors suggest no names', async () => {
    const { errors } = await api.gql(null, '{ instalation { empty } me { nam } }');
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|installation|"name"/i);
  });

  it('forms of another site are refused', async () => {
    const form = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(form.statusCode).toBeGreaterThanOrEqual(400);
    const link = await api.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('{ me { id } }')}`,
    });
    expect(link.statusCode).toBe(400);
  });
});

describe('an error inside', () => {
  it('is told with an id and nothing else, in the reader’s language', async () => {
    const asAdministrator = { cookie: await api.cookieOf(world.people.administrator) };
    const answer = await connected(database.superuserUrl, async (superuser) => {
      await superuser.query('alter table municipality rename to municipality_away');
      try {
        return await api.inject({
          method: 'POST',
          url: '/graphql',
          headers: asAdministrator,
          payload: { query: '{ municipalities { id } }' },
        });
      } finally {
        await superuser.query('alter table municipality_away rename to municipality');
      }
    });
    expect(answer.statusCode).toBe(200);
    const { errors } = JSON.parse(answer.body) as { errors?: GqlError[] };
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', id: expect.stringMatching(/^[\w-]{36}$/) });
    expect(errors?.[0]?.message).toContain(errors?.[0]?.extensions.id);
    expect(errors?.[0]?.extensions.id).toBe(answer.headers['x-request-id']);
    expect(JSON.stringify(errors)).not.toMatch(/relation|does not exist|    at /);
  });

  it('that was expected is told in the language of the browser, or of the person', async () => {
    const french = await api.post({ 'accept-language': 'fr-CA, en;q=0.5' }, '{ consortia { id } }');
    expect(french.errors?.[0]).toMatchObject({
      message: 'Veuillez ouvrir une session.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    await api.gql(world.people.viewer, 'mutation { changeLocale(locale: FR) { locale } }');
    const { errors } = await api.gql(world.people.viewer, '{ people { id } }');
    expect(errors?.[0]?.message).toMatch(/^Cet élément n’existe pas/);
  });
});
