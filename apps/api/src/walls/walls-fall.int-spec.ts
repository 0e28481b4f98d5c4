import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, findBreaches, testDatabase, type TestDatabase } from '@commonworks/testing';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.drop());

/** What the walk finds after these statements, which are taken back. */
const breachesAfter = (sql: string): Promise<string[]> =>
  connected(database.superuserUrl, async (client) => {
    await client.query(`begin; ${sql}`);
    const breaches = await findBreaches(client);
    await client.query('rollback');
    return breaches;
  });

const NO_POLICY = ['row-level security', 'forced row-level security', 'policy'];

describe('the walk over the catalogue goes red', () => {
  it.each([
    ['a column', 'create table leak (municipality_id uuid)'],
    ['a column of a consortium', 'create table leak (consortium_id uuid)'],
    ['a column of a person', 'create table leak (person_id uuid)'],
    ['a foreign key', 'create table leak (place uuid references municipality)'],
    [
      'a foreign key to a table that has one',
      `create table between (municipality_id uuid primary key);
       alter table between enable row level security; alter table between force row level security;
       create policy p on between to commonworks_api using (false);
       create table leak (via uuid references between)`,
    ],
  ])('for a tenant’s table without a policy, known by %s', async (_, sql) => {
    // In whichever order PostgreSQL comes upon them.
    expect((await breachesAfter(sql)).sort()).toEqual(
      NO_POLICY.map((what) => `table leak holds a tenant's data and has no ${what}`).sort(),
    );
  });

  it.each([
    ['a table not forced', 'alter table answer no force row level security', 'forced'],
    [
      'a table whose security is off',
      'alter table answer disable row level security',
      'no row-level security',
    ],
    ['a policy for everybody', 'create policy p on answer using (false)', 'open to everybody'],
    [
      'a policy that lets the api see all tenants',
      'create policy p on answer to commonworks_api using (true)',
      'policy p on answer reads no signed context',
    ],
    [
      'a policy that lets the identity role see all tenants',
      'create policy p on session to commonworks_identity using (true)',
      'policy p on session reads no signed context',
    ],
    [
      'a policy that believes a setting',
      `create policy p on answer to commonworks_api
         using (acting_person() is not null or current_setting('cw.person_id', true) <> '')`,
      'policy p on answer reads a setting that nothing signs',
    ],
    [
      'a policy that opens to ordinary requests what is for a purpose',
      `create policy p on answer to commonworks_api using (acting_purpose() in ('ADMINISTRATE'))`,
      'policy p on answer opens to ordinary requests',
    ],
    [
      'a foreign key that leaves the tenant out',
      `alter table answer_revision add constraint loose foreign key (workbook_id) references workbook (id)`,
      'foreign key loose of answer_revision leaves out municipality_id',
    ],
    ['a view with its owner’s rights', 'create view leak as select * from answer', 'view leak runs'],
    [
      'a materialized view the api may read',
      'create materialized view leak as select * from answer; grant select on leak to commonworks_api',
      'materialized view leak can be read',
    ],
    [
      'a definer function',
      `create function leak() returns trigger language plpgsql security definer as 'begin return new; end'`,
      'function leak() runs with its owner',
    ],
    [
      'a definer function that is named, on a search path of its caller',
      'alter function acting_person() reset search_path',
      "function acting_person() runs with its owner's rights on a search path that its caller sets",
    ],
    [
      'a named function that another role may call',
      'grant execute on function acting_person() to commonworks_worker',
      'function acting_person() can be called by commonworks_worker',
    ],
    [
      'the check itself, callable',
      'grant execute on function verified_context() to commonworks_api',
      'function verified_context() can be called by commonworks_api',
    ],
    [
      'the key, readable',
      'grant select on context_key to commonworks_api',
      'too many: commonworks_api context_key',
    ],
    [
      'a function of the queue that the api may call',
      'grant execute on all functions in schema graphile_worker to commonworks_api',
      'can be called by commonworks_api',
    ],
    [
      'a function everybody may call',
      `create function leak() returns int language sql as 'select 1'`,
      'function leak() can be called by everybody',
    ],
    [
      'a grant on a table',
      'grant delete on answer to commonworks_api',
      'too many: commonworks_api answer delete',
    ],
    [
      'a grant on a column',
      'grant update (email) on person to commonworks_api',
      'too many: commonworks_api person update (email, locale)',
    ],
    ['a grant to everybody', 'grant select on answer to public', 'too many: everybody answer select'],
    ['a grant on the schema', 'grant create on schema public to commonworks_api', '(schema public) create'],
    [
      'a grant taken away',
      'revoke select on answer from commonworks_api',
      'missing: commonworks_api answer select',
    ],
    ['a role above row-level security', 'alter role commonworks_api bypassrls', 'bypass row-level security'],
    ['an owner above it', 'alter role commonworks_owner superuser', 'commonworks_owner may do everything'],
    ['a role that acts as another', 'grant commonworks_owner to commonworks_api', 'may act as another role'],
    [
      'a role that owns a table',
      'alter table answer owner to commonworks_worker',
      'commonworks_worker owns answer',
    ],
    [
      'privileges given away by default',
      'alter default privileges grant select on tables to commonworks_api',
      'given away by default',
    ],
  ])('for %s', async (_, sql, expected) => {
    expect((await breachesAfter(sql)).join('\n')).toContain(expected);
  });

  it('and not for a view that runs with its reader’s rights', async () => {
    expect(await breachesAfter('create view fine with (security_invoker) as select 1')).toEqual([]);
  });
});
