import pg from 'pg';
import type { Statement } from '../statements/statement.js';
import { splitStatements } from '../statements/split-statements.js';

/** A part of a plan, as `explain (format json)` gives it. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

const ROLES = ['commonworks_api', 'commonworks_identity', 'commonworks_worker'];
const DENIED = '42501';

/**
 * The tables that a statement reads from the first row to the last, as the first role that may do it, behind its
 * policies, planned once for all parameters.
 * @param client of a superuser
 * @param tables the large ones
 */
export async function wholeScansOf(
  client: pg.Client,
  { text }: Statement,
  tables: ReadonlySet<string>,
): Promise<string[]> {
  const scanned = new Set<string>();
  for (const part of splitStatements(text).filter(({ kind }) => kind !== 'InsertStmt' && READ.has(kind))) {
    const plan = await planOf(client, part.text);
    if (plan) visit(plan, (table) => tables.has(table) && scanned.add(table));
  }
  return [...scanned].sort();
}

const READ = new Set(['SelectStmt', 'UpdateStmt', 'DeleteStmt']);

async function planOf(client: pg.Client, text: string): Promise<PlanNode | null> {
  for (const role of ROLES) {
    await client.query(`begin; set local role ${role}`);
    try {
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
        `explain (generic_plan, format json) ${text}`,
      );
      return rows[0]?.['QUERY PLAN'][0]?.Plan ?? null;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === DENIED)) throw error;
    } finally {
      await client.query('rollback');
    }
  }
  return null;
}

function visit(node: PlanNode, scans: (table: string) => unknown): void {
  if (node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined) scans(node['Relation Name']);
  for (const inner of node.Plans ?? []) visit(inner, scans);
}
