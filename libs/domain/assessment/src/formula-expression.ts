import {
  type ConstantNode,
  type FunctionNode,
  type MathNode,
  type ParenthesisNode,
  type SymbolNode,
} from 'mathjs/number';
import { roundHalfAway } from './round-half-away.js';

type Values = Readonly<Record<string, number | null | undefined>>;
type Expression = (values: Values) => number | null;
type OperatorNode = MathNode & { type: 'OperatorNode'; fn: string; implicit: boolean; args: MathNode[] };
type AllowedNode = ConstantNode | SymbolNode | ParenthesisNode | OperatorNode | FunctionNode<MathNode>;
type Arithmetic = (...operands: number[]) => number;

/** A formula that reads well but is not allowed; the message is for its author. */
export class UnsupportedFormula extends Error {}

const MAX_DEPTH = 120;
const CODE = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Keyed by the parser's own names of the operations, so that `^`, `%`, `!` and the rest find nothing. */
const OPERATORS = new Map<string, Arithmetic>([
  ['add', (a, b) => a + b],
  ['subtract', (a, b) => a - b],
  ['multiply', (a, b) => a * b],
  ['divide', (a, b) => a / b],
  ['unaryMinus', (a) => -a],
]);
const FUNCTIONS = new Map<string, { arity: [number, number]; apply: Arithmetic }>([
  ['min', { arity: [1, Infinity], apply: Math.min }],
  ['max', { arity: [1, Infinity], apply: Math.max }],
  ['round', { arity: [1, 2], apply: roundHalfAway }],
]);

/**
 * Translates a syntax tree into plain arithmetic, node kind by node kind: what is not listed is refused.
 *
 * @throws UnsupportedFormula
 */
export function buildFormula(root: MathNode): BuiltFormula {
  const codes: Codes = { symbols: new Set(), divisors: new Set() };
  const evaluate = build(root, codes, 1, false);
  return { evaluate, symbols: [...codes.symbols], divisors: [...codes.divisors] };
}

interface BuiltFormula {
  symbols: string[];
  divisors: string[];
  evaluate: Expression;
}

/** The codes met so far; those below a division bar stand in both sets. */
interface Codes {
  readonly symbols: Set<string>;
  readonly divisors: Set<string>;
}

function build(parsed: MathNode, codes: Codes, depth: number, dividing: boolean): Expression {
  if (depth > MAX_DEPTH) throw new UnsupportedFormula('The formula is nested too deeply.');
  const parts = (nodes: MathNode[], isDivisor = (_: number) => false) =>
    nodes.map((part, at) => build(part, codes, depth + 1, dividing || isDivisor(at)));
  const node = parsed as AllowedNode;
  switch (node.type) {
    case 'ConstantNode':
      return constant(node.value);
    case 'SymbolNode':
      codes.symbols.add(code(node.name));
      if (dividing) codes.divisors.add(node.name);
      return symbol(node.name);
    case 'ParenthesisNode':
      return build(node.content, codes, depth + 1, dividing);
    case 'OperatorNode':
      return operation(
        operator(node.fn, node.implicit),
        parts(node.args, (at) => node.fn === 'divide' && at === 1),
      );
    case 'FunctionNode':
      return operation(namedFunction(node.fn, node.args.length), parts(node.args));
    default:
      throw new UnsupportedFormula('A formula may only calculate: + - * / ( ) min max round.');
  }
}

function constant(value: unknown): Expression {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new UnsupportedFormula('The formula holds something that is not a number.');
  }
  return () => value;
}

function code(name: string): string {
  if (!CODE.test(name)) throw new UnsupportedFormula(`"${name}" is not a code.`);
  return name;
}

/** Own properties only: `toString` is a figure nobody gave, not a function of the object. */
function symbol(name: string): Expression {
  return (values) => {
    const value = Object.hasOwn(values, name) ? values[name] : null;
    return typeof value === 'number' ? finite(value) : null;
  };
}

function operator(name: string, implicit: boolean): Arithmetic {
  const found = OPERATORS.get(name);
  if (!found || implicit) throw new UnsupportedFormula('The operations are + - * / only, each written out.');
  return found;
}

function namedFunction(callee: MathNode, count: number): Arithmetic {
  const found = isSymbol(callee) ? FUNCTIONS.get(callee.name) : undefined;
  if (!found) throw new UnsupportedFormula('The functions are min, max and round only.');
  const [least, most] = found.arity;
  if (count < least || count > most)
    throw new UnsupportedFormula('A function has the wrong number of figures.');
  return found.apply;
}

function isSymbol(node: MathNode): node is SymbolNode {
  return node.type === 'SymbolNode';
}

/** An unknown part makes the whole unknown; so does a step that leaves the finite numbers, as x / 0 does. */
function operation(apply: Arithmetic, parts: Expression[]): Expression {
  return (values) => {
    const operands: number[] = [];
    for (const part of parts) {
      const operand = part(values);
      if (operand === null) return null;
      operands.push(operand);
    }
    return finite(apply(...operands));
  };
}

/** Minus zero becomes zero. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
