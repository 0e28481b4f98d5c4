import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, formerDatabase, type FormerDatabase } from '@commonworks/testing';

/** The last migration of the version before. */
const BEFORE = 1795300000600;

let database: FormerDatabase;
const sql = <T>(text: string) =>
  connected(database.superuserUrl, async (client) => (await client.query(text)).rows as T[]);

beforeAll(async () => {
  database = await formerDatabase(BEFORE);
  await sql(`
    insert into municipality (name, type, province) values ('North', 'TOWN', 'AB');
    insert into person (email, name, password_hash) values ('lead@north.example', 'Lead', 'hash');
    insert into municipality_membership select m.id, p.id, 'LEAD' from municipality m, person p;
    insert into session (id_hash, person_id, expires_at)
      select sha256('token'), id, now() + interval '1 day' from person;
    insert into sign_in_attempt (account_hash, address) values ('x', '192.0.2.1')`);
  await database.upgrade();
});
afterAll(() => database?.drop());

describe('a database made before passwords were guarded', () => {
  it('keeps everybody signed in as before, but not lately', async () => {
    expect(
      await sql('select authenticated_at::text as at, person_id is not null as kept from session'),
    ).toEqual([{ at: '-infinity', kept: true }]);
  });

  it('keeps people, their passwords and their roles', async () => {
    expect(
      await sql(
        `select p.email, p.password_hash, p.closed_at, p.locked_out_at, m.role
           from person p join municipality_membership m on m.person_id = p.id`,
      ),
    ).toEqual([
      {
        email: 'lead@north.example',
        password_hash: 'hash',
        role: 'LEAD',
        closed_at: null,
        locked_out_at: null,
      },
    ]);
  });
});
