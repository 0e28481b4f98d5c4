import ts from 'typescript';
import type { Declarations } from './declarations.js';

/** Methods through which every statement goes: what they are given is looked at where it is given. */
const STATEMENT_METHODS = new Set(['query', 'queryAndCommit', 'ask']);

/** Who calls a function, in all files that were read. */
export class CallSites {
  private readonly byName = new Map<string, ts.CallExpression[]>();

  constructor(
    files: readonly ts.SourceFile[],
    private readonly declarations: Declarations,
  ) {
    for (const file of files) this.collect(file);
  }

  /** Calls of a named function, or of a method by its name in the same file. */
  of(owner: ts.SignatureDeclaration): readonly ts.CallExpression[] {
    const name = nameOf(owner);
    if (name === undefined) return [];
    return (this.byName.get(name) ?? []).filter(({ expression }) =>
      ts.isIdentifier(expression)
        ? this.isOf(owner, expression)
        : ts.isMethodDeclaration(owner) && expression.getSourceFile() === owner.getSourceFile(),
    );
  }

  /** Whether the function is one of those methods itself, or an anonymous one that is given in its place. */
  handsOn(owner: ts.SignatureDeclaration): boolean {
    const name = nameOf(owner);
    return name === undefined ? ts.isCallExpression(owner.parent) : STATEMENT_METHODS.has(name);
  }

  private isOf(owner: ts.SignatureDeclaration, callee: ts.Identifier): boolean {
    const declaration = this.declarations.of(callee);
    return declaration === owner || (declaration !== undefined && declaration === owner.parent);
  }

  private collect(node: ts.Node): void {
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      const name = ts.isIdentifier(expression)
        ? expression.text
        : ts.isPropertyAccessExpression(expression)
          ? expression.name.text
          : undefined;
      if (name !== undefined) this.byName.set(name, [...(this.byName.get(name) ?? []), node]);
    }
    ts.forEachChild(node, (child) => this.collect(child));
  }
}

/** The name by which the function is called: its own, or that of the constant or member that holds it. */
function nameOf(owner: ts.SignatureDeclaration): string | undefined {
  const holder = owner.name ?? (isNamed(owner.parent) ? owner.parent.name : undefined);
  return holder && (ts.isIdentifier(holder) || ts.isPrivateIdentifier(holder)) ? holder.text : undefined;
}

const isNamed = (node: ts.Node): node is ts.VariableDeclaration | ts.PropertyAssignment =>
  ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node);
