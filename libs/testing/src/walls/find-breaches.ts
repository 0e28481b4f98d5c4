import type pg from 'pg';
import { CALLABLE_FUNCTIONS, type CallableFunction } from './callable-functions.js';
import { EXPECTED_GRANTS } from './expected-grants.js';

const RUNTIME = `('commonworks_api', 'commonworks_identity', 'commonworks_worker')`;
const WITH_CONTEXT = `('commonworks_api', 'commonworks_identity')`;
const NOT_OURS = `('pg_catalog', 'information_schema', 'pg_toast')`;

/** The queue of jobs, which is the worker's alone to work. */
const QUEUE = 'graphile_worker';

/** A way in which the database would show one tenant what is another's; each in words. */
type Check = (client: pg.Client) => Promise<string[]>;

/** Tables that hold a tenant's data: by name, by a column, or by a foreign key to such a table. */
const TENANT_TABLES = `
  with recursive tenant(oid) as (
    select c.oid from pg_class c
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
       and (c.relname in ('municipality', 'consortium', 'person')
         or exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                       and a.attname in ('municipality_id', 'consortium_id', 'person_id')))
    union
    select f.conrelid from pg_constraint f join tenant t on f.confrelid = t.oid where f.contype = 'f')`;

const tenantTables: Check = (client) =>
  lines(
    client,
    `${TENANT_TABLES}
     select format('table %s holds a tenant''s data and has no %s', c.relname, lack.what) as line
       from tenant t join pg_class c on c.oid = t.oid
       cross join lateral (values
         ('row-level security', c.relrowsecurity),
         ('forced row-level security', c.relforcerowsecurity),
         ('policy', exists (select from pg_policy p where p.polrelid = c.oid))) as lack (what, present)
      where not lack.present`,
  );

/** Restrictive policies only take away; the owner, who is above every policy, says itself what it is about. */
const policies: Check = (client) =>
  lines(
    client,
    `with expression as (
       select policyname, tablename, roles, permissive, concat_ws(' ', qual, with_check) as text from pg_policies)
     select format('policy %s on %s is open to everybody', policyname, tablename) as line
       from expression where 'public' = any(roles)
     union all
     select format('policy %s on %s reads no signed context', policyname, tablename)
       from expression
      where roles && array${WITH_CONTEXT.replace('(', '[').replace(')', ']')}::name[]
        and permissive = 'PERMISSIVE' and text !~ 'acting_(purpose|person|municipalities|coordinated|consortia|(member|observer|invited|former)_groups)\\(\\)' and text <> 'false'
     union all
     select format('policy %s on %s reads a setting that nothing signs', policyname, tablename)
       from expression where text like '%current_setting%' and roles <> array['commonworks_owner']::name[]
     union all
     select format('policy %s on %s opens to ordinary requests what is for a purpose', policyname, tablename)
       from expression
      where 'commonworks_api' = any(roles) and text like '%acting_purpose()%'
        and text !~ 'acting_(person|municipalities|coordinated|consortia|(member|observer|invited|former)_groups)\\(\\)'`,
  );

const tenantKeys: Check = (client) =>
  lines(
    client,
    `select format('foreign key %s of %s leaves out %s', f.conname, f.conrelid::regclass, k.attname) as line
       from pg_constraint f
       join pg_attribute k on k.attrelid = f.conrelid and k.attname in ('municipality_id', 'consortium_id')
       join pg_attribute r on r.attrelid = f.confrelid and r.attname = k.attname
      where f.contype = 'f' and f.connamespace = 'public'::regnamespace and not k.attnum = any(f.conkey)`,
  );

const views: Check = (client) =>
  lines(
    client,
    `select format('view %s runs with its owner''s rights', c.oid::regclass) as line from pg_class c
      where c.relkind = 'v' and c.relnamespace::regnamespace::text not in ${NOT_OURS}
        and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false)
     union all
     select format('materialized view %s can be read by %s', c.oid::regclass, r.rolname)
       from pg_class c cross join pg_roles r
      where c.relkind = 'm' and r.rolname in ${RUNTIME} and has_table_privilege(r.oid, c.oid, 'select')`,
  );

/** Functions that run with their owner's rights, or that a runtime role may call; each stands in a list. */
const functions: Check = (client) =>
  lines(
    client,
    `select format('function %s runs with its owner''s rights', p.oid::regprocedure) as line from pg_proc p
      where p.prosecdef and p.pronamespace::regnamespace::text not in ${NOT_OURS}
        and p.oid::regprocedure::text <> all ($1)
     union all
     select format('function %s runs with its owner''s rights on a search path that its caller sets', p.oid::regprocedure)
       from pg_proc p
      where p.prosecdef and p.oid::regprocedure::text = any ($1)
        and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)
     union all
     select format('function %s can be called by %s', p.oid::regprocedure, coalesce(r.rolname, 'everybody'))
       from pg_proc p
       cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
       left join pg_roles r on r.oid = a.grantee
      where p.pronamespace::regnamespace::text not in ${NOT_OURS} and p.prorettype <> 'trigger'::regtype
        and (r.rolname is null or r.rolname in ${RUNTIME})
        and not (p.pronamespace::regnamespace::text = '${QUEUE}' and r.rolname = 'commonworks_worker')
        and concat_ws(' ', coalesce(r.rolname, 'everybody'), p.oid::regprocedure) <> all ($2)`,
    [
      CALLABLE_FUNCTIONS.filter(({ rights }) => rights === 'OWNER').map(({ signature }) => signature),
      CALLABLE_FUNCTIONS.flatMap(callersOf),
    ],
  );

const callersOf = ({ signature, callers }: CallableFunction) => callers.map((role) => `${role} ${signature}`);

const roles: Check = (client) =>
  lines(
    client,
    `select format('role %s may %s', r.rolname, power.name) as line
       from pg_roles r cross join lateral (values
         ('do everything', r.rolsuper), ('bypass row-level security', r.rolbypassrls),
         ('create databases', r.rolcreatedb), ('create roles', r.rolcreaterole),
         ('replicate', r.rolreplication),
         ('act as another role', exists (select from pg_auth_members m where m.member = r.oid)),
         ('create in the schema', has_schema_privilege(r.oid, 'public', 'create')
                                  and r.rolname in ${RUNTIME})) as power (name, has)
      where (r.rolname = 'commonworks_owner' or r.rolname in ${RUNTIME}) and power.has
     union all
     select format('role %s owns %s', r.rolname, owned.name)
       from pg_roles r join (
         select relowner as owner, relname::text as name from pg_class
         union all select nspowner, nspname::text from pg_namespace
         union all select proowner, proname::text from pg_proc
         union all select datdba, datname::text from pg_database) as owned on owned.owner = r.oid
      where r.rolname in ${RUNTIME}
     union all
     select format('privileges on new things are given away by default (%s)', defaclrole::regrole)
       from pg_default_acl`,
  );

/** What the runtime roles, and everybody, are granted: `role table privilege`, or `… privilege (column, …)`. */
const GRANTS = `
  select format('%s %s %s', coalesce(r.rolname, 'everybody'), c.relname, lower(a.privilege_type)) as line
    from pg_class c
    cross join lateral aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
   where c.relnamespace = 'public'::regnamespace and (r.rolname is null or r.rolname in ${RUNTIME})
  union all
  select format('%s %s %s (%s)', coalesce(r.rolname, 'everybody'), c.relname, lower(a.privilege_type),
                string_agg(t.attname, ', ' order by t.attname))
    from pg_attribute t join pg_class c on c.oid = t.attrelid
    cross join lateral aclexplode(t.attacl) a left join pg_roles r on r.oid = a.grantee
   where c.relnamespace = 'public'::regnamespace and (r.rolname is null or r.rolname in ${RUNTIME})
   group by r.rolname, c.relname, a.privilege_type
  union all
  select format('%s (schema %s) %s', coalesce(r.rolname, 'everybody'), n.nspname, lower(a.privilege_type))
    from pg_namespace n
    cross join lateral aclexplode(n.nspacl) a left join pg_roles r on r.oid = a.grantee
   where n.nspname not in ${NOT_OURS} and (r.rolname is null or r.rolname in ${RUNTIME})
  union all
  select format('%s (database) %s', coalesce(r.rolname, 'everybody'), lower(a.privilege_type))
    from pg_database d
    cross join lateral aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
    left join pg_roles r on r.oid = a.grantee
   where d.datname = current_database() and (r.rolname is null or r.rolname in ${RUNTIME})
  order by 1`;

const grants: Check = async (client) => {
  const given = new Set(await lines(client, GRANTS));
  const expected = new Set(EXPECTED_GRANTS);
  return [
    ...[...given].filter((grant) => !expected.has(grant)).map((grant) => `a grant too many: ${grant}`),
    ...[...expected].filter((grant) => !given.has(grant)).map((grant) => `a grant is missing: ${grant}`),
  ];
};

const CHECKS = [tenantTables, policies, tenantKeys, views, functions, roles, grants];

/** Walks the database's catalogue; an empty list where the walls between tenants stand. */
export async function findBreaches(client: pg.Client): Promise<string[]> {
  const breaches: string[] = [];
  for (const check of CHECKS) breaches.push(...(await check(client)));
  return breaches;
}

async function lines(client: pg.Client, sql: string, params: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql, params);
  return rows.map(({ line }) => line);
}
