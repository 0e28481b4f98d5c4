import type { QueryRunner } from 'typeorm';
import { API_ROLE, IDENTITY_ROLE, WORKER_ROLE } from './policies.js';

const RUNTIME_ROLES = [API_ROLE, IDENTITY_ROLE, WORKER_ROLE];

interface Policy {
  table: string;
  name: string;
  command: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL';
  roles: string[];
  using: string | null;
  check: string | null;
}

/** A setting as PostgreSQL writes the reading of it in a policy, and the function that gives it where signed. */
const SIGNED: readonly [unsigned: string, signed: string][] = [
  [`COALESCE(current_setting('cw.purpose'::text, true), ''::text)`, 'acting_purpose()'],
  [`(NULLIF(current_setting('cw.person_id'::text, true), ''::text))::uuid`, 'acting_person()'],
  ...(
    [
      ['municipality_ids', 'acting_municipalities()'],
      ['coordinated_consortium_ids', 'acting_coordinated()'],
      ['consortium_ids', 'acting_consortia()'],
    ] as const
  ).map(([setting, signed]): [string, string] => [
    `(NULLIF(current_setting('cw.${setting}'::text, true), ''::text))::uuid[]`,
    signed,
  ]),
];

/**
 * Rewrites the policies of every table to read the signed context, and gives the identity role what is behind
 * a purpose; a policy that a purpose alone opens is taken from the api's role, with its grant.
 * @throws Error for a policy that reads a setting in another way
 */
export async function signPolicies(runner: QueryRunner): Promise<void> {
  for (const policy of await readPolicies(runner)) {
    // The owner is bound by its own policies only as far as it wants to be.
    if (!policy.roles.some((role) => RUNTIME_ROLES.includes(role))) continue;
    const using = policy.using && signed(policy.using);
    const check = policy.check && signed(policy.check);
    const expressions = [using ?? '', check ?? ''].join(' ');
    if (expressions.includes('current_setting'))
      throw new Error(`policy ${policy.name} on ${policy.table} reads a setting that nothing signs`);
    const clauses = [using && `using (${using})`, check && `with check (${check})`].filter(Boolean).join(' ');
    if (using !== policy.using || check !== policy.check)
      await runner.query(`alter policy "${policy.name}" on "${policy.table}" ${clauses}`);
    if (!policy.roles.includes(API_ROLE) || !expressions.includes('acting_purpose()')) continue;

    await runner.query(
      `create policy "${identityName(policy.name)}" on "${policy.table}" for ${policy.command} to ${IDENTITY_ROLE} ${clauses}`,
    );
    await copyGrants(runner, policy);
    if (!/acting_(person|municipalities|coordinated|consortia)\(\)/.test(expressions)) {
      await runner.query(`drop policy "${policy.name}" on "${policy.table}"`);
      if (!(await isStillAllowed(runner, policy)))
        await runner.query(`revoke ${policy.command} on "${policy.table}" from ${API_ROLE}`);
    }
  }
}

const signed = (expression: string): string =>
  SIGNED.reduce((text, [from, to]) => text.replaceAll(from, to), expression);

const identityName = (name: string) =>
  name.startsWith(API_ROLE) ? name.replace(API_ROLE, IDENTITY_ROLE) : `${IDENTITY_ROLE}_${name}`;

async function readPolicies(runner: QueryRunner): Promise<Policy[]> {
  return runner.query(
    `select tablename as "table", policyname as name, cmd as command, roles::text[] as roles,
            qual as "using", with_check as "check"
       from pg_policies where schemaname = 'public' order by tablename, policyname`,
  );
}

/** Whether another policy allows the api's role the command on the table. */
async function isStillAllowed(runner: QueryRunner, { table, command }: Policy): Promise<boolean> {
  const others = await readPolicies(runner);
  return others.some(
    (other) => other.table === table && other.command === command && other.roles.includes(API_ROLE),
  );
}

/** Grants the identity role the command on the table or the columns where the api's role has it. */
async function copyGrants(runner: QueryRunner, { table, command }: Policy): Promise<void> {
  const privileges: { grant: string }[] = await runner.query(
    `select lower(a.privilege_type) as grant
       from pg_class c cross join lateral aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
      where c.oid = $1::regclass and r.rolname = $2 and a.privilege_type = $3
     union all
     select format('%s (%s)', lower(a.privilege_type), string_agg(quote_ident(t.attname), ', ' order by t.attnum))
       from pg_attribute t cross join lateral aclexplode(t.attacl) a join pg_roles r on r.oid = a.grantee
      where t.attrelid = $1::regclass and r.rolname = $2 and a.privilege_type = $3
      group by a.privilege_type`,
    [`public."${table}"`, API_ROLE, command],
  );
  for (const { grant } of privileges) await runner.query(`grant ${grant} on "${table}" to ${IDENTITY_ROLE}`);
}
