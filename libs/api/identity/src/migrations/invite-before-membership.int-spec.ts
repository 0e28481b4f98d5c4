import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, platformMigrations, type Migrations } from '@commonworks/api-platform';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { identityMigrations } from './index.js';

let database: TestDatabase;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

/** Those of this library and of what it stands on, as far as the version before had them. */
const ALL = [...platformMigrations, ...identityMigrations].sort(
  (a, b) => timestampOf(a) - timestampOf(b),
) as Migrations;
const OLD = ALL.filter((migration) => timestampOf(migration) < 1_795_690_000_000);

function timestampOf(migration: unknown): number {
  return Number((migration as { name: string }).name.slice(-13));
}

/** An empty database; what the template's migrations made is taken away. */
const EMPTY = `
  drop schema public cascade; drop schema graphile_worker cascade;
  create schema public authorization commonworks_owner;`;

/** People and roles as the version before gave them: the role with the invitation. */
const OLD_ROWS = `
  insert into municipality (name, type, province) values ('North', 'CITY', 'AB'), ('South', 'TOWN', 'AB');
  insert into consortium (code, name, province) values ('prairie', 'Prairie', 'AB');
  insert into person (email, name, password_hash, locale) values
    ('lead@north.example', 'Lead', 'hash', 'en'),
    ('never@north.example', 'Never accepted', null, 'fr'),
    ('told@north.example', 'Told of', null, 'en'),
    ('gone@north.example', 'Without a role', null, 'en');
  insert into municipality_membership
    select m.id, p.id, 'LEAD' from municipality m, person p
     where m.name = 'North' and p.email in ('lead@north.example', 'never@north.example');
  insert into municipality_membership
    select m.id, p.id, 'VIEWER' from municipality m, person p where m.name = 'South' and p.email = 'never@north.example';
  insert into consortium_membership
    select c.id, p.id, 'ANALYST' from consortium c, person p where p.email = 'told@north.example';
  insert into installation_membership select p.id, 'ADMINISTRATOR' from person p where p.email = 'told@north.example';
  insert into audit_event (actor_id, action, subject_type, subject_id)
    select id, 'SIGN_IN_REFUSED', 'account', 'x' from person where email = 'told@north.example';
  insert into invitation (token_hash, person_id, expires_at)
    select sha256(email::bytea), id, now() + interval '7 days' from person;`;

beforeAll(async () => {
  database = await testDatabase();
  await sql(EMPTY);
  await migrate(database.ownerUrl, OLD);
  await sql(OLD_ROWS);
  await migrate(database.ownerUrl, ALL);
});
afterAll(() => database?.drop());

describe('a database of the version before', () => {
  it('keeps the roles of who accepted, and offers anew those of who never did', async () => {
    const held = await sql(
      `select p.email, m.role from person p join municipality_membership m on m.person_id = p.id`,
    );
    expect(held).toEqual([{ email: 'lead@north.example', role: 'LEAD' }]);
    expect(await sql('select from consortium_membership')).toHaveLength(0);
    expect(await sql('select from installation_membership')).toHaveLength(0);
    const offered = await sql(
      `select i.email, i.name, i.role, m.name as municipality, c.name as consortium, i.locale,
              i.token_hash is null as "withoutToken", i.expires_at > now() + interval '13 days' as fresh
         from invitation i left join municipality m on m.id = i.municipality_id
         left join consortium c on c.id = i.consortium_id order by i.email, i.role`,
    );
    const fresh = { withoutToken: true, fresh: true };
    const never = { email: 'never@north.example', name: 'Never accepted', locale: 'fr', ...fresh };
    const told = { email: 'told@north.example', name: 'Told of', locale: 'en', ...fresh };
    expect(offered).toEqual([
      { ...never, role: 'LEAD', municipality: 'North', consortium: null },
      { ...never, role: 'VIEWER', municipality: 'South', consortium: null },
      { ...told, role: 'ADMINISTRATOR', municipality: null, consortium: null },
      { ...told, role: 'ANALYST', municipality: null, consortium: 'Prairie' },
    ]);
    const mails = await sql(`select state from outgoing_mail where kind = 'INVITATION'`);
    expect(mails).toEqual(Array.from({ length: 4 }, () => ({ state: 'WAITING' })));
  });

  it('keeps a person of whom something tells, and nobody else who never accepted', async () => {
    expect(await sql('select email from person order by 1')).toEqual([
      { email: 'lead@north.example' },
      { email: 'told@north.example' },
    ]);
    expect(await sql('select from audit_event where actor_id is not null')).toHaveLength(1);
  });

  it('has its walls again', async () => {
    const open = await sql(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          and relrowsecurity and not relforcerowsecurity`,
    );
    expect(open).toEqual([]);
  });
});
