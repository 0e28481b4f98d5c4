/** A part of PostgreSQL's parse tree. */
export type Tree = Readonly<Record<string, unknown>>;

/** A column's name as it is written, part by part; undefined for any other expression, and for `*`. */
export function columnName(expression: Tree | undefined): readonly string[] | undefined {
  const { fields } = (expression?.ColumnRef ?? {}) as { fields?: { String?: { sval: string } }[] };
  const names = fields?.map((field) => field.String?.sval);
  return names?.every((name) => name !== undefined) ? names : undefined;
}

/** The columns that are not null in any row that comes about: those that a condition compares, or says so of. */
export function requiredColumns(from: readonly Tree[], where: Tree | undefined): (readonly string[])[] {
  return [...conjuncts(where), ...from.flatMap((item) => joinConditions(item))].flatMap((condition) =>
    requiredBy(condition),
  );
}

/** The conditions that all have to be met. */
function conjuncts(condition: Tree | undefined): Tree[] {
  if (!condition) return [];
  const { boolop, args } = (condition.BoolExpr ?? {}) as { boolop?: string; args?: Tree[] };
  return boolop === 'AND_EXPR' ? (args ?? []).flatMap((one) => conjuncts(one)) : [condition];
}

/** Those of the joins that an outer join does not do without. */
function joinConditions(item: Tree): Tree[] {
  const join = item.JoinExpr as { jointype: string; larg: Tree; rarg: Tree; quals?: Tree } | undefined;
  if (!join) return [];
  const left = () => joinConditions(join.larg);
  const right = () => joinConditions(join.rarg);
  if (join.jointype === 'JOIN_INNER') return [...conjuncts(join.quals), ...left(), ...right()];
  if (join.jointype === 'JOIN_LEFT') return left();
  return join.jointype === 'JOIN_RIGHT' ? right() : [];
}

const COMPARISONS = new Set(['=', '<>', '<', '>', '<=', '>=']);

function requiredBy(condition: Tree): (readonly string[])[] {
  const test = condition.NullTest as { arg: Tree; nulltesttype: string } | undefined;
  if (test) return test.nulltesttype === 'IS_NOT_NULL' ? named(test.arg) : [];
  const compared = condition.A_Expr as
    { kind: string; name: { String: { sval: string } }[]; lexpr?: Tree; rexpr?: Tree } | undefined;
  const isComparison =
    compared?.kind === 'AEXPR_OP' && COMPARISONS.has(compared.name.at(-1)?.String.sval ?? '');
  return isComparison ? [...named(compared.lexpr), ...named(compared.rexpr)] : [];
}

const named = (expression: Tree | undefined) => {
  const name = columnName(expression);
  return name ? [name] : [];
};
