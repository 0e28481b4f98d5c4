import type { SplitStatement } from '../statements/split-statements.js';
import { columnName, requiredColumns, type Tree } from './required-columns.js';

/** NULL: an outer join may leave it null. NOT_NULL: a condition excludes that. Null where the statement tells neither. */
export type StatedNull = 'NULL' | 'NOT_NULL' | null;

interface Parts {
  readonly targetList?: readonly Target[];
  readonly returningClause?: { readonly exprs: readonly Target[] };
  readonly fromClause?: readonly Tree[];
  readonly usingClause?: readonly Tree[];
  readonly whereClause?: Tree;
  readonly withClause?: { ctes: { CommonTableExpr: { ctename: string; ctequery: Tree } }[] };
}

interface Target {
  readonly ResTarget: { readonly val?: Tree };
}

/**
 * What a statement itself says of null in the columns it returns, in their order: in those that are plainly a column,
 * with the name of its table before it where tables are joined. Subqueries are not looked into, nor queries of `with`
 * unless the whole of one is returned, as lists do.
 */
export function statedNulls({ tree }: Pick<SplitStatement, 'tree'>): readonly StatedNull[] {
  const parts = tree as Parts;
  const whole = wholeOf(parts);
  if (whole) return statedNulls({ tree: whole });
  const from = [...(parts.fromClause ?? []), ...(parts.usingClause ?? [])];
  const required = requiredColumns(from, parts.whereClause);
  const optional = new Set(from.flatMap((item) => optionalTables(item)));
  // A row with a value that is not null is there.
  for (const [table] of required.filter((name) => name.length > 1)) optional.delete(table ?? '');
  return (parts.returningClause?.exprs ?? parts.targetList ?? []).map(({ ResTarget }) => {
    const column = columnName(ResTarget.val);
    if (!column) return null;
    const isRequired = required.some((name) => name.join('.') === column.join('.'));
    // A condition holds of what is read; what is returned of a change is what has become of it.
    if (isRequired) return parts.returningClause ? null : 'NOT_NULL';
    return column.length > 1 && optional.has(column[0] ?? '') ? 'NULL' : null;
  });
}

/** The query of `with` that a `select * from` its name returns. */
function wholeOf({ targetList = [], fromClause = [], withClause }: Parts): Tree | undefined {
  const [target, ...furtherTargets] = targetList;
  const [from, ...furtherTables] = fromClause;
  const { fields = [] } = (target?.ResTarget.val?.ColumnRef ?? {}) as { fields?: Tree[] };
  const isWhole = furtherTargets.length === 0 && furtherTables.length === 0 && fields[0]?.A_Star;
  const { relname } = (from?.RangeVar ?? {}) as { relname?: string };
  const query = withClause?.ctes.find(({ CommonTableExpr }) => CommonTableExpr.ctename === relname);
  if (!isWhole || !query) return undefined;
  return Object.values(query.CommonTableExpr.ctequery)[0] as Tree;
}

/** The tables of a `from` item, by the names the statement gives them, whose row can be missing. */
function optionalTables(item: Tree, isOptional = false): string[] {
  const join = item.JoinExpr as { jointype: string; larg: Tree; rarg: Tree } | undefined;
  if (join) {
    const { jointype, larg, rarg } = join;
    return [
      ...optionalTables(larg, isOptional || jointype === 'JOIN_RIGHT' || jointype === 'JOIN_FULL'),
      ...optionalTables(rarg, isOptional || jointype === 'JOIN_LEFT' || jointype === 'JOIN_FULL'),
    ];
  }
  if (!isOptional) return [];
  const [table] = Object.values(item) as { relname?: string; alias?: { aliasname: string } }[];
  const name = table?.alias?.aliasname ?? table?.relname;
  return name === undefined ? [] : [name];
}
