import ts from 'typescript';
import { CallSites } from '../source/call-sites.js';
import { Choices } from '../source/choices.js';
import { Declarations } from '../source/declarations.js';
import { Evaluator, HandedOn } from '../source/evaluator.js';
import type { SourceCode } from '../source/source-code.js';
import { NeverHappens, Undetermined } from '../source/value.js';
import type { Statement, UnclearStatement } from './statement.js';

/** So many texts of one call are surely not meant. */
const MOST_VARIANTS = 400;

export interface FoundStatements {
  /** Each text once for each place it is written at. */
  readonly statements: readonly Statement[];
  /** Each text once for each call that has the database run it. */
  readonly runs: readonly StatementRun[];
  readonly unclear: readonly UnclearStatement[];
}

/** A call, and a statement it has the database run. */
export interface StatementRun {
  readonly statement: Statement;
  readonly call: ts.CallExpression;
}

/**
 * Every statement of these files: the first argument of each `….query(…)` and `query(…)`, the second of
 * `….ask(…)`. One that is put together from constants, branches and pure functions is found in each form it takes.
 */
export function findStatements(code: SourceCode, paths: readonly string[]): FoundStatements {
  const files = paths.flatMap((path) => code.file(path) ?? []);
  const declarations = new Declarations(code);
  const callSites = new CallSites(files, declarations);
  const statements = new Map<string, Statement>();
  const runs: StatementRun[] = [];
  const unclear = new Map<string, UnclearStatement>();
  for (const file of files) {
    for (const { call, expression } of statementsIn(file)) {
      const found = variantsOf(expression, declarations, callSites);
      for (const [key, statement] of byPlaceAndText(found.statements)) {
        statements.set(key, statement);
        runs.push({ statement, call });
      }
      for (const one of found.unclear) unclear.set(`${one.file}:${one.line}`, one);
    }
  }
  return { statements: [...statements.values()], runs, unclear: [...unclear.values()] };
}

const byPlaceAndText = (statements: readonly Statement[]) =>
  new Map(
    statements.map((statement) => [`${statement.file}:${statement.line}:${statement.text}`, statement]),
  );

function variantsOf(
  expression: ts.Expression,
  declarations: Declarations,
  callSites: CallSites,
): Pick<FoundStatements, 'statements' | 'unclear'> {
  const choices = new Choices();
  const statements: Statement[] = [];
  const unclear: UnclearStatement[] = [];
  let runs = 0;
  do {
    const evaluator = new Evaluator(declarations, callSites, choices);
    try {
      const text = evaluator.text(expression);
      statements.push({ text, ...placeOf(evaluator.origin ?? expression) });
    } catch (error) {
      if (error instanceof Undetermined) unclear.push({ ...placeOf(error.node), why: error.message });
      else if (!(error instanceof NeverHappens) && !(error instanceof HandedOn)) throw error;
    }
    if (++runs > MOST_VARIANTS)
      return { statements, unclear: [{ ...placeOf(expression), why: 'it takes too many forms' }] };
  } while (choices.next());
  return { statements, unclear };
}

function statementsIn(file: ts.SourceFile): { call: ts.CallExpression; expression: ts.Expression }[] {
  const found: { call: ts.CallExpression; expression: ts.Expression }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node))
      for (const expression of statementOf(node)) found.push({ call: node, expression });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function statementOf({ expression, arguments: args }: ts.CallExpression): ts.Expression[] {
  const name = ts.isIdentifier(expression)
    ? expression.text
    : ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : '';
  const isQuery = name === 'query' || name === 'queryAndCommit';
  const argument = isQuery ? args[0] : name === 'ask' && saysPurpose(args[0]) ? args[1] : undefined;
  if (!argument) return [];
  if (!ts.isObjectLiteralExpression(argument)) return [argument];
  return argument.properties.flatMap((member) =>
    ts.isPropertyAssignment(member) && ts.isIdentifier(member.name) && member.name.text === 'text'
      ? [member.initializer]
      : [],
  );
}

/** `TenantDatabase.ask` is told what for; others that ask are not. */
const saysPurpose = (argument: ts.Expression | undefined) =>
  argument !== undefined && ts.isStringLiteral(argument) && /^[A-Z]+$/.test(argument.text);

/** Where a node stands: path from the root, line from 1. */
export function placeOf(node: ts.Node): { file: string; line: number } {
  const file = node.getSourceFile();
  return { file: file.fileName, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 };
}
