import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connected, emptyDatabase, type TestDatabase } from '@commonworks/testing';
import { demoPeople } from '@commonworks/demo';
import { prepareDatabase } from './prepare-database.js';

let database: TestDatabase;

const prepare = (env: NodeJS.ProcessEnv = {}) =>
  prepareDatabase({
    OWNER_DATABASE_URL: database.ownerUrl,
    API_DATABASE_URL: database.apiUrl,
    IDENTITY_DATABASE_URL: database.identityUrl,
    CONTEXT_KEY: database.contextKey,
    ...env,
  });
const rows = (sql: string) =>
  connected(database.superuserUrl, async (client) => (await client.query(sql)).rows as object[]);
const accounts = async () => (await rows('select email from person')).length;

beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(() => database.drop());

describe('a real installation', () => {
  beforeEach(() => prepare({ DEMO: 'false' }));

  it('stays real at the next plain start: no account with a published password comes in', async () => {
    expect(await prepare()).toEqual({ mode: 'REAL', accounts: [] });
    expect(await accounts()).toBe(0);
  });

  it('refuses to become a demo, and is left as it was', async () => {
    await expect(prepare({ DEMO: 'true' })).rejects.toThrow('real installation');
    expect(await accounts()).toBe(0);
    expect(await rows('select mode from installation')).toEqual([{ mode: 'REAL' }]);
  });

  it('that an older version made, which recorded nothing, is recognised by having no demo accounts', async () => {
    await rows('delete from installation');
    await expect(prepare({ DEMO: 'true' })).rejects.toThrow('real installation');
    expect(await rows('select mode from installation')).toEqual([]);
    expect(await prepare()).toEqual({ mode: 'REAL', accounts: [] });
    expect(await accounts()).toBe(0);
  });
});

describe('a demo', () => {
  it('is what a new installation becomes unless told otherwise, and stays', async () => {
    expect((await prepare()).mode).toBe('DEMO');
    expect(await accounts()).toBe(demoPeople.length);
    await expect(prepare({ DEMO: 'false' })).rejects.toThrow('holds the demo');
    await rows('delete from installation');
    await expect(prepare({ DEMO: 'false' })).rejects.toThrow('holds the demo');
    expect(await prepare()).toMatchObject({ mode: 'DEMO', accounts: demoPeople });
    expect(await accounts()).toBe(demoPeople.length);
  });

  it('that an older version made gets the accounts and positions that came since, and keeps the others', async () => {
    await prepare();
    const held =
      'select p.email, m.role from person p join municipality_membership m on m.person_id = p.id order by 1';
    const before = await rows(held);
    for (const table of ['municipality_membership where person_id', 'person where id'])
      await rows(`delete from ${table} in (select id from person where email like '%@ajax.example')`);
    await rows(`update person set name = 'Somebody else' where email = 'lead@clarington.example'`);
    await rows(`update municipality set latitude = 1, longitude = 2 where name = 'Town of Whitby'`);
    await rows(`update municipality set latitude = null, longitude = null where name = 'Town of Ajax'`);
    await prepare();
    expect(await rows(held)).toEqual(before);
    expect(await rows(`select name from person where email = 'lead@clarington.example'`)).toEqual([
      { name: 'Somebody else' },
    ]);
    expect(
      await rows(
        `select name, latitude, longitude from municipality where name in ('Town of Ajax', 'Town of Whitby') order by 1`,
      ),
    ).toEqual([
      { name: 'Town of Ajax', latitude: 43.85821, longitude: -79.03635 },
      { name: 'Town of Whitby', latitude: 1, longitude: 2 },
    ]);
    expect(await rows('select name from municipality where latitude is null')).toEqual([]);
  });

  it('is not what a new server becomes', async () => {
    expect((await prepare({ DEMO_WHEN_NEW: 'false' })).mode).toBe('REAL');
    expect(await accounts()).toBe(0);
  });
});

it('two that prepare a new database at once agree, or one is refused', async () => {
  const outcomes = await Promise.allSettled([prepare({ DEMO: 'false' }), prepare({ DEMO: 'true' })]);
  const [{ mode }] = (await rows('select mode from installation')) as [{ mode: string }];
  const modes = outcomes.map((o) => (o.status === 'fulfilled' ? o.value.mode : 'refused'));
  expect(modes.sort()).toEqual([mode, 'refused'].sort());
  expect((await accounts()) > 0).toBe(mode === 'DEMO');
});

it('an environment that is neither true nor false is refused before anything is touched', async () => {
  await expect(prepare({ DEMO: 'yes' })).rejects.toThrow('DEMO=yes');
  expect(await rows(`select to_regclass('municipality') as made`)).toEqual([{ made: null }]);
});
