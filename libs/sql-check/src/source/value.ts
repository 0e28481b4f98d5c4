import type ts from 'typescript';

/** The arguments of the calls an expression is evaluated in, from the innermost outwards. */
export interface Call {
  readonly of: ts.SignatureDeclaration;
  readonly args: ReadonlyMap<ts.ParameterDeclaration, Value>;
  readonly outer: Call | null;
}

/** What an expression comes to, as far as the text tells. */
export type Value =
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, () => Value> }
  | { readonly kind: 'function'; readonly node: ts.SignatureDeclaration; readonly call: Call | null }
  | { readonly kind: 'unknown'; readonly node: ts.Node };

export const plain = (value: string | number | boolean | null | undefined): Value => ({
  kind: 'plain',
  value,
});
export const list = (items: readonly Value[]): Value => ({ kind: 'list', items });
export const unknown = (node: ts.Node): Value => ({ kind: 'unknown', node });

/** This combination of branches does not occur: the code never makes a text of nothing. */
export class NeverHappens extends Error {}

/** The text of a statement depends on something that only a running program knows. */
export class Undetermined extends Error {
  constructor(readonly node: ts.Node) {
    super(`what is written here is known at run time only: ${node.getText().slice(0, 80)}`);
  }
}
