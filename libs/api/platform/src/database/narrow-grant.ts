import type { QueryRunner } from 'typeorm';

/**
 * Grants these columns in the place of the whole table. Columns the role was granted one by one before stay
 * granted: a later column comes with a grant of its own, or stays out of reach.
 */
export async function narrowGrant(
  runner: QueryRunner,
  role: string,
  privilege: 'select' | 'insert' | 'update',
  table: string,
  columns: readonly string[],
): Promise<void> {
  const granted: { name: string }[] = await runner.query(
    `select t.attname as name from pg_attribute t cross join lateral aclexplode(t.attacl) a
       join pg_roles r on r.oid = a.grantee
      where t.attrelid = $1::regclass and r.rolname = $2 and lower(a.privilege_type) = $3
        and exists (select from pg_class c cross join lateral aclexplode(c.relacl) w
                     where c.oid = t.attrelid and w.grantee = a.grantee and lower(w.privilege_type) = $3)`,
    [table, role, privilege],
  );
  const all = [...new Set([...columns, ...granted.map(({ name }) => name)])];
  await runner.query(`revoke ${privilege} on ${table} from ${role}`);
  await runner.query(`grant ${privilege} (${all.join(', ')}) on ${table} to ${role}`);
}

/** Takes a command on a table from the role: the policy, by the name `allow` gave it, and the grant. */
export async function withdraw(
  runner: QueryRunner,
  role: string,
  command: 'select' | 'insert' | 'update' | 'delete',
  table: string,
): Promise<void> {
  await runner.query(
    `drop policy ${role}_${command} on ${table}; revoke ${command} on ${table} from ${role}`,
  );
}
