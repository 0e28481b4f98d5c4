import type { SplitStatement } from '../statements/split-statements.js';
import { columnName, requiredColumns, type Tree } from './required-columns.js';

/**
 * NULL: it is left null by an outer join, or written so in a branch. NOT_NULL: a condition excludes that. Null where the
 * statement tells neither.
 */
export type StatedNull = 'NULL' | 'NOT_NULL' | null;

interface Parts {
  readonly targetList?: readonly Target[];
  readonly returningClause?: { readonly exprs: readonly Target[] };
  readonly fromClause?: readonly Tree[];
  readonly usingClause?: readonly Tree[];
  readonly whereClause?: Tree;
  readonly withClause?: { ctes: { CommonTableExpr: { ctename: string; ctequery: Tree } }[] };
  /** The two sides of a `union`. */
  readonly larg?: Parts;
  readonly rarg?: Parts;
}

interface Target {
  readonly ResTarget: { readonly val?: Tree };
}

/**
 * What a statement itself says of null in the columns it returns, in their order: in those that are plainly a column,
 * with the name of its table before it where tables are joined, and in those that are null as written. Subqueries are
 * not looked into, nor queries of `with` unless the whole of one is returned, as lists do.
 */
export function statedNulls({ tree }: Pick<SplitStatement, 'tree'>): readonly StatedNull[] {
  return nullsOf(tree as Parts);
}

function nullsOf(parts: Parts): readonly StatedNull[] {
  const whole = wholeOf(parts);
  if (whole) return nullsOf(whole);
  if (parts.larg && parts.rarg) return ofEither(nullsOf(parts.larg), nullsOf(parts.rarg));
  const from = [...(parts.fromClause ?? []), ...(parts.usingClause ?? [])];
  const required = requiredColumns(from, parts.whereClause);
  const optional = new Set(from.flatMap((item) => optionalTables(item)));
  // A row with a value that is not null is there.
  for (const [table] of required.filter((name) => name.length > 1)) optional.delete(table ?? '');
  return (parts.returningClause?.exprs ?? parts.targetList ?? []).map(({ ResTarget }) => {
    if (isWrittenNull(ResTarget.val)) return 'NULL';
    const column = columnName(ResTarget.val);
    if (!column) return null;
    const isRequired = required.some((name) => name.join('.') === column.join('.'));
    // A condition holds of what is read; what is returned of a change is what has become of it.
    if (isRequired) return parts.returningClause ? null : 'NOT_NULL';
    return column.length > 1 && optional.has(column[0] ?? '') ? 'NULL' : null;
  });
}

const ofEither = (left: readonly StatedNull[], right: readonly StatedNull[]): readonly StatedNull[] =>
  left.map((one, i) => (one === 'NULL' || right[i] === 'NULL' ? 'NULL' : one === right[i] ? one : null));

/** `null`, by itself, with a type, or as a branch of `case`, which is null as well where none of its branches holds. */
function isWrittenNull(expression: Tree | undefined): boolean {
  const constant = expression?.A_Const as { isnull?: boolean } | undefined;
  if (constant) return constant.isnull === true;
  const cast = expression?.TypeCast as { arg: Tree } | undefined;
  if (cast) return isWrittenNull(cast.arg);
  const choice = expression?.CaseExpr as
    { args: { CaseWhen: { result: Tree } }[]; defresult?: Tree } | undefined;
  if (!choice) return false;
  const results = choice.args.map(({ CaseWhen }) => CaseWhen.result);
  return !choice.defresult || [...results, choice.defresult].some((result) => isWrittenNull(result));
}

/** The query of `with` that a `select * from` its name returns. */
function wholeOf({ targetList = [], fromClause = [], withClause }: Parts): Parts | undefined {
  const [target, ...furtherTargets] = targetList;
  const [from, ...furtherTables] = fromClause;
  const { fields = [] } = (target?.ResTarget.val?.ColumnRef ?? {}) as { fields?: Tree[] };
  const isWhole = furtherTargets.length === 0 && furtherTables.length === 0 && fields[0]?.A_Star;
  const { relname } = (from?.RangeVar ?? {}) as { relname?: string };
  const query = withClause?.ctes.find(({ CommonTableExpr }) => CommonTableExpr.ctename === relname);
  if (!isWhole || !query) return undefined;
  return Object.values(query.CommonTableExpr.ctequery)[0] as Parts;
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
