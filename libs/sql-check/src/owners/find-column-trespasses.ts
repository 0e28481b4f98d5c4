import pg from 'pg';
import { isPrepared, splitStatements } from '../statements/split-statements.js';
import type { Statement } from '../statements/statement.js';
import { OWNERS } from './table-owners.js';

/**
 * Statements that read columns their owner does not publish, a line each. PostgreSQL itself judges: for each owner a
 * role is made that may do all with the owner's tables and read what others publish, and each statement is planned as
 * that role. Nothing of it stays.
 */
export async function findColumnTrespasses(
  client: pg.Client,
  statements: readonly Statement[],
): Promise<string[]> {
  await client.query('begin');
  try {
    for (const owner of Object.keys(OWNERS)) await makeRole(client, owner);
    const faults: string[] = [];
    for (const statement of statements) {
      const why = await refusal(client, statement);
      if (why !== null) faults.push(`${statement.file}:${statement.line} ${why}: more than is published`);
    }
    return faults;
  } finally {
    await client.query('rollback');
  }
}

const roleOf = (owner: string) => `spec_owner_of_${owner.replaceAll('-', '_')}`;

async function makeRole(client: pg.Client, owner: string): Promise<void> {
  const role = roleOf(owner);
  const published = Object.entries(OWNERS)
    .filter(([other]) => other !== owner)
    .flatMap(([, { publishes }]) => Object.entries(publishes))
    .map(([table, columns]) => `grant select (${columns.join(', ')}) on ${table} to ${role};`);
  const { tables = [] } = OWNERS[owner] ?? {};
  await client.query(`
    create role ${role};
    grant usage on schema public, graphile_worker to ${role};
    grant select on all tables in schema graphile_worker to ${role};
    grant execute on all functions in schema public, graphile_worker to ${role};
    ${tables.map((table) => `grant all on ${table} to ${role};`).join('\n')}
    ${published.join('\n')}
  `);
}

/** What PostgreSQL says where the owner in whose place the statement stands may not do it. */
async function refusal(client: pg.Client, { file, text }: Statement): Promise<string | null> {
  const DENIED = '42501';
  const owner = Object.keys(OWNERS).find((name) => OWNERS[name]?.places.some((at) => file.startsWith(at)));
  if (owner === undefined) return null;
  for (const part of splitStatements(text).filter(isPrepared)) {
    await client.query(`savepoint one; set local role ${roleOf(owner)}`);
    try {
      await client.query(`explain (generic_plan) ${part.text}`);
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === DENIED) return error.message;
      throw error;
    } finally {
      await client.query('rollback to savepoint one');
    }
  }
  return null;
}
