import ts from 'typescript';
import type { Admitted, RowProperty, RowType, ValueKind } from './row.js';

/**
 * The row type of a call that runs a statement: what it is given as type argument, what follows from the place where its
 * result goes, or what is asserted of it at once. Who hands a statement on for another says nothing of its rows.
 */
export function rowTypeOf(checker: ts.TypeChecker, call: ts.CallExpression): RowType {
  const used = asserted(call);
  if (ts.isExpressionStatement(used.parent)) return 'UNKNOWN';
  const result = checker.getAwaitedType(checker.getTypeAtLocation(used));
  const row = result && rowOf(checker, result, call);
  if (!row || row.flags & ts.TypeFlags.Any) return 'ANY';
  if (row.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) return 'UNKNOWN';
  // Of `Record<string, unknown>`, too, no value can be used.
  const member = checker.getIndexTypeOfType(row, ts.IndexKind.String);
  if (member) return member.flags & ts.TypeFlags.Unknown ? 'UNKNOWN' : 'ANY';
  const forms = row.isUnion() ? row.types : [row];
  const names = new Set(forms.flatMap((form) => checker.getPropertiesOfType(form).map(({ name }) => name)));
  return [...names].map((name) => propertyOf(checker, forms, name, call));
}

/** The call with what is asserted of it at once: `(await query(…)) as Row[]`. */
function asserted(call: ts.CallExpression): ts.Expression {
  let node: ts.Expression = call;
  while (
    ts.isAwaitExpression(node.parent) ||
    ts.isParenthesizedExpression(node.parent) ||
    ts.isAsExpression(node.parent)
  )
    node = node.parent;
  return node;
}

/** The type of one row: of a list, or of the list that a result of the driver has as `rows`. */
function rowOf(checker: ts.TypeChecker, result: ts.Type, at: ts.Node): ts.Type | undefined {
  if (checker.isArrayType(result)) return elementOf(checker, result);
  const rows = checker.getPropertyOfType(result, 'rows');
  const list = rows && checker.getTypeOfSymbolAtLocation(rows, at);
  return list && checker.isArrayType(list) ? elementOf(checker, list) : undefined;
}

const elementOf = (checker: ts.TypeChecker, list: ts.Type) =>
  checker.getTypeArguments(list as ts.TypeReference)[0];

/** A property of all these forms of a row; optional where one of them is without. */
function propertyOf(
  checker: ts.TypeChecker,
  forms: readonly ts.Type[],
  name: string,
  at: ts.Node,
): RowProperty {
  const found = forms.map((form) => checker.getPropertyOfType(form, name));
  const types = found.flatMap((symbol) =>
    symbol ? membersOf(checker.getTypeOfSymbolAtLocation(symbol, at)) : [],
  );
  const literals = types.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
  const admitsAnyText = types.some(
    (type) => !type.isStringLiteral() && admittedBy(checker, type).includes('string'),
  );
  return {
    name,
    optional: found.some((symbol) => !symbol || (symbol.flags & ts.SymbolFlags.Optional) !== 0),
    admits: new Set(types.flatMap((type) => admittedBy(checker, type))),
    texts: admitsAnyText ? null : new Set(literals),
  };
}

const membersOf = (type: ts.Type) => (type.isUnion() ? type.types : [type]);

const PRIMITIVES: readonly (readonly [ts.TypeFlags, Admitted])[] = [
  [ts.TypeFlags.Any, 'any'],
  [ts.TypeFlags.Unknown, 'unknown'],
  [ts.TypeFlags.Null, 'null'],
  [ts.TypeFlags.Undefined, 'undefined'],
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
  [ts.TypeFlags.BigIntLike, 'bigint'],
];

function admittedBy(checker: ts.TypeChecker, type: ts.Type): readonly Admitted[] {
  if (type.isUnion()) return type.types.flatMap((one) => admittedBy(checker, one));
  const primitive = PRIMITIVES.find(([flags]) => type.flags & flags)?.[1];
  if (primitive) return [primitive];
  if (type.isIntersection()) return [brandedKind(checker, type)];
  if (checker.isArrayType(type) || checker.isTupleType(type)) return listsOf(checker, type);
  const name = type.getSymbol()?.name;
  return [name === 'Date' ? 'Date' : name === 'Buffer' || name === 'Uint8Array' ? 'Buffer' : 'object'];
}

/** A text with a brand is a text. */
function brandedKind(checker: ts.TypeChecker, type: ts.IntersectionType): Admitted {
  return type.types.flatMap((one) => admittedBy(checker, one)).find((kind) => kind !== 'object') ?? 'object';
}

/** What the elements of a list are; that they may be null, PostgreSQL says of none. */
function listsOf(checker: ts.TypeChecker, type: ts.Type): readonly Admitted[] {
  return checker
    .getTypeArguments(type as ts.TypeReference)
    .flatMap((element) => admittedBy(checker, element))
    .filter((kind) => kind !== 'null')
    .map((kind) => (isKind(kind) ? (`${kind}[]` as const) : 'object'));
}

const KINDS: ReadonlySet<string> = new Set<ValueKind>([
  'string',
  'number',
  'bigint',
  'boolean',
  'Date',
  'Buffer',
  'object',
]);
const isKind = (kind: Admitted): kind is ValueKind => KINDS.has(kind);
