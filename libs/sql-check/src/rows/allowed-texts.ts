import { splitStatements } from '../statements/split-statements.js';
import type { Tree } from './required-columns.js';

/**
 * The texts to which a check of a column comes down: `status in ('OPEN', 'CLOSED')`, as PostgreSQL writes it back. Null
 * for any other. `loadModule` of libpg-query has to be done before.
 */
export function allowedTexts(check: string): string[] | null {
  const [statement] = splitStatements(`select ${check}`);
  const { targetList } = statement?.tree as { targetList: { ResTarget: { val: Tree } }[] };
  const { kind, name, lexpr, rexpr } = (targetList[0]?.ResTarget.val.A_Expr ?? {}) as {
    kind?: string;
    name?: { String: { sval: string } }[];
    lexpr?: Tree;
    rexpr?: Tree;
  };
  if (name?.[0]?.String.sval !== '=' || !lexpr?.ColumnRef || !rexpr) return null;
  const { elements } = (rexpr.A_ArrayExpr ?? {}) as { elements?: Tree[] };
  const values = kind === 'AEXPR_OP_ANY' ? elements : kind === 'AEXPR_OP' ? [rexpr] : undefined;
  const texts = values?.map((value) => textOf(value));
  return texts?.every((text) => text !== undefined) ? texts : null;
}

/** Of `'OPEN'::text`. */
function textOf(value: Tree): string | undefined {
  const { arg } = (value.TypeCast ?? {}) as { arg?: { A_Const?: { sval?: { sval: string } } } };
  return arg?.A_Const?.sval?.sval;
}
