import { connected, formerDatabase, type FormerDatabase } from '@commonworks/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

/** The last migration of the version before. */
const BEFORE = 1795700079999;

let database: FormerDatabase;
const sql = <T>(text: string) =>
  connected(database.superuserUrl, async (client) => (await client.query(text)).rows as T[]);

beforeAll(async () => {
  database = await formerDatabase(BEFORE);
  await sql(`
    insert into municipality (name, type, province) values ('North', 'TOWN', 'AB');
    insert into person (email, name, password_hash) values ('lead@north.example', 'Lead', 'hash');
    insert into file (municipality_id, kind, name, version)
      select id, 'workbook_evidence', 'Plan.pdf', 2 from municipality;
    insert into file_version (municipality_id, file_id, number, sha256, bytes, content_type, uploaded_by)
      select f.municipality_id, f.id, n, repeat('0', 64), 1, 'application/pdf', p.id
      from file f, person p, generate_series(1, 2) n`);
  await database.upgrade();
});
afterAll(() => database?.drop());

it('files that were there keep their name in every version, and stay their municipality’s own', async () => {
  expect(
    await sql(
      `select v.number, v.name, f.shared from file f join file_version v on v.file_id = f.id order by v.number`,
    ),
  ).toEqual([
    { number: 1, name: 'Plan.pdf', shared: false },
    { number: 2, name: 'Plan.pdf', shared: false },
  ]);
});

it('their tables are behind their policies still, for their owner too', async () => {
  expect(
    await sql(
      `select relname as name, relforcerowsecurity as forced from pg_class
       where relname in ('file', 'file_version') order by relname`,
    ),
  ).toEqual([
    { name: 'file', forced: true },
    { name: 'file_version', forced: true },
  ]);
});
