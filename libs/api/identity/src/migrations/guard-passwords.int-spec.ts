import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, testDatabase, twoMunicipalities, type TestDatabase } from '@commonworks/testing';
import { GuardPasswords1795690000600 } from './1795690000600-guard-passwords.js';
import { identityMigrations } from './index.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await twoMunicipalities(database);
});
afterAll(() => database?.drop());

describe('a database made before passwords were guarded', () => {
  it('is upgraded in place, with everybody in it signed in as before, but not lately', async () => {
    const [down, up] = [new GuardPasswords1795690000600(), new GuardPasswords1795690000600()];
    const seen = await connected(database.ownerUrl, async (client) => {
      const runner = { query: (text: string) => client.query(text) };
      await client.query('begin');
      await down.down(runner as never);
      await client.query('commit');
      await connected(database.superuserUrl, async (superuser) => {
        await superuser.query(
          `insert into session (id_hash, person_id, expires_at)
           select sha256('token'), id, now() + interval '1 day' from person where email = 'lead@north.example'`,
        );
        await superuser.query(
          `insert into sign_in_attempt (account_hash, address) values ('x', '192.0.2.1')`,
        );
      });
      await client.query('begin');
      await up.up(runner as never);
      await client.query('commit');
      return connected(database.superuserUrl, async (superuser) => ({
        people: (await superuser.query('select count(*)::int as n from person where closed_at is null'))
          .rows[0],
        sessions: (await superuser.query<{ at: string }>('select authenticated_at::text as at from session'))
          .rows,
      }));
    });
    expect(seen).toEqual({ people: { n: 11 }, sessions: [{ at: '-infinity' }] });
    expect(identityMigrations).toContain(GuardPasswords1795690000600);
  });
});
