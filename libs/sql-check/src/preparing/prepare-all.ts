import type pg from 'pg';
import type { FoundStatements } from '../statements/find-statements.js';
import type { Statement } from '../statements/statement.js';
import { isPermitted, prepareStatement } from './prepare-statement.js';
import { whoRuns, type RuntimeRole } from './who-runs.js';

export interface Preparation {
  /** What is wrong, a line each: `file:line message`. */
  readonly faults: readonly string[];
  readonly found: number;
  readonly prepared: number;
}

/**
 * Prepares every statement, and sees that a role which runs it may do it.
 * @param client may everything
 * @param runtime connections of the roles of the product
 */
export async function prepareAll(
  { statements, unclear }: FoundStatements,
  client: pg.Client,
  runtime: Readonly<Record<RuntimeRole, pg.Client>>,
): Promise<Preparation> {
  const faults = unclear.map(({ file, line, why }) => `${file}:${line} ${why}`);
  let prepared = 0;
  for (const statement of statements) {
    const outcome = await prepareStatement(client, statement);
    if (outcome.kind === 'REFUSED') faults.push(`${placeOf(statement)} ${outcome.why}`);
    if (outcome.kind !== 'PREPARED') continue;
    prepared += 1;
    const roles = whoRuns(statement);
    const isRun =
      roles.length === 0 ||
      (await isPermittedToAny(
        roles.map((role) => runtime[role]),
        statement,
      ));
    if (!isRun) faults.push(`${placeOf(statement)} not permitted to ${roles.join(', ')}`);
  }
  return { faults, found: statements.length, prepared };
}

const placeOf = ({ file, line }: Statement) => `${file}:${line}`;

async function isPermittedToAny(clients: readonly pg.Client[], statement: Statement): Promise<boolean> {
  for (const client of clients) if (await isPermitted(client, statement)) return true;
  return false;
}
