import { splitStatements } from '../statements/split-statements.js';

/** What a statement does with a table. */
export interface TableUse {
  readonly table: string;
  readonly use: 'READ' | 'WRITE';
}

/** The tables and views of the product that a text of SQL names, those of PostgreSQL and of the queue aside. */
export function tablesOf(text: string): TableUse[] {
  const uses: TableUse[] = [];
  for (const { kind, tree } of splitStatements(text)) visit({ [kind]: tree }, new Set(), uses);
  return uses.filter((one, i) => uses.findIndex((other) => isSame(one, other)) === i);
}

const isSame = (one: TableUse, other: TableUse) => one.table === other.table && one.use === other.use;

type Tree = Readonly<Record<string, unknown>>;

/** Statements whose `relation` is what they change. */
const WRITING = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

/** @param named queries of `with`, which are no tables */
function visit(node: unknown, named: ReadonlySet<string>, uses: TableUse[]): void {
  if (Array.isArray(node)) for (const item of node) visit(item, named, uses);
  if (!isTree(node)) return;
  for (const [key, value] of Object.entries(node)) {
    // `for update of r` names again what `from` has named.
    if (key === 'lockedRels') continue;
    if (key === 'RangeVar') addUse(value, 'READ', named, uses);
    else if (WRITING.has(key) && isTree(value)) {
      const inner = withNames(value, named);
      const { relation, ...rest } = value;
      addUse(relation, 'WRITE', inner, uses);
      visit(rest, inner, uses);
    } else visit(value, isTree(value) ? withNames(value, named) : named, uses);
  }
}

function addUse(relation: unknown, use: TableUse['use'], named: ReadonlySet<string>, uses: TableUse[]): void {
  if (!isTree(relation)) return;
  const { relname, schemaname = 'public' } = relation as { relname: string; schemaname?: string };
  if (schemaname !== 'public' || relname.startsWith('pg_')) return;
  if (use === 'READ' && named.has(relname)) return;
  uses.push({ table: relname, use });
}

function withNames(statement: Tree, named: ReadonlySet<string>): ReadonlySet<string> {
  const { withClause } = statement as { withClause?: { ctes: { CommonTableExpr: { ctename: string } }[] } };
  if (!withClause) return named;
  return new Set([...named, ...withClause.ctes.map(({ CommonTableExpr }) => CommonTableExpr.ctename)]);
}

const isTree = (node: unknown): node is Tree =>
  typeof node === 'object' && node !== null && !Array.isArray(node);
