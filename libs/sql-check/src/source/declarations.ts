import ts from 'typescript';
import type { SourceCode } from './source-code.js';

/** What a name can stand for here. */
export type Declaration =
  | ts.VariableDeclaration
  | ts.BindingElement
  | ts.ParameterDeclaration
  | ts.FunctionDeclaration
  | ts.ImportSpecifier;

type Names = ReadonlyMap<string, Declaration>;

/** Finds what a name means where it is written, by the rules of scope, across files. */
export class Declarations {
  private readonly scopes = new Map<ts.Node, Names>();

  constructor(private readonly code: SourceCode) {}

  /** Undefined for what is declared outside the repository, or is no value of these kinds. */
  of(name: ts.Identifier): Exclude<Declaration, ts.ImportSpecifier> | undefined {
    for (let scope: ts.Node | undefined = name.parent; scope; scope = scope.parent) {
      const found = this.namesIn(scope).get(name.text);
      if (found) return ts.isImportSpecifier(found) ? this.behind(found) : found;
    }
    return undefined;
  }

  private behind(imported: ts.ImportSpecifier): Exclude<Declaration, ts.ImportSpecifier> | undefined {
    const from = imported.getSourceFile().fileName;
    const { moduleSpecifier } = imported.parent.parent.parent;
    if (!ts.isStringLiteral(moduleSpecifier)) return undefined;
    return this.exported(from, moduleSpecifier.text, (imported.propertyName ?? imported.name).text);
  }

  private exported(
    from: string,
    specifier: string,
    name: string,
  ): Exclude<Declaration, ts.ImportSpecifier> | undefined {
    const file = this.code.imported(from, specifier);
    if (!file) return undefined;
    const own = this.namesIn(file).get(name);
    if (own) return ts.isImportSpecifier(own) ? this.behind(own) : own;
    for (const statement of file.statements) {
      if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue;
      if (!ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const inner = reexported(statement, name);
      const found = inner && this.exported(file.fileName, statement.moduleSpecifier.text, inner);
      if (found) return found;
    }
    return undefined;
  }

  private namesIn(scope: ts.Node): Names {
    const known = this.scopes.get(scope);
    if (known) return known;
    const names = new Map<string, Declaration>();
    for (const declaration of declaredIn(scope)) addNames(names, declaration);
    this.scopes.set(scope, names);
    return names;
  }
}

function reexported({ exportClause }: ts.ExportDeclaration, name: string): string | undefined {
  if (!exportClause) return name;
  if (!ts.isNamedExports(exportClause)) return undefined;
  const element = exportClause.elements.find((one) => one.name.text === name);
  return element && (element.propertyName ?? element.name).text;
}

function declaredIn(scope: ts.Node): readonly (Declaration | ts.FunctionDeclaration)[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.filter(ts.isParameter);
  if (ts.isForOfStatement(scope) || ts.isForStatement(scope)) return listed(scope.initializer);
  if (ts.isSourceFile(scope) || ts.isBlock(scope) || ts.isCaseOrDefaultClause(scope))
    return scope.statements.flatMap(declaredBy);
  return [];
}

function declaredBy(statement: ts.Statement): readonly Declaration[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  if (ts.isFunctionDeclaration(statement)) return [statement];
  if (ts.isImportDeclaration(statement)) {
    const bindings = statement.importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  }
  return [];
}

const listed = (initializer: ts.ForInitializer | undefined) =>
  initializer && ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];

function addNames(names: Map<string, Declaration>, declaration: Declaration): void {
  const { name } = declaration;
  if (!name) return;
  if (ts.isIdentifier(name)) names.set(name.text, declaration);
  else if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name))
    for (const element of name.elements) if (ts.isBindingElement(element)) addNames(names, element);
}
