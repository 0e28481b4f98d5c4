import ts from 'typescript';
import type { CallSites } from './call-sites.js';
import type { Choices } from './choices.js';
import type { Declaration, Declarations } from './declarations.js';
import { callMethod } from './methods.js';
import { list, NeverHappens, plain, Undetermined, unknown, type Call, type Value } from './value.js';

/** A parameter of a function that hands on whatever statement it is given, and so has none of its own. */
export class HandedOn extends Error {}

/**
 * Evaluates the expressions that make up the text of a statement: literals, templates, constants wherever they are
 * declared, pure functions, branches. Of a branch whose condition is not known, `choices` takes one; the parameter
 * of a function is what one of its callers gives.
 *
 * Not an interpreter: what it does not know it says, and then the code is to be written so that it does.
 */
export class Evaluator {
  /** The literal or template that the last text came from, to tell where it is written. */
  origin: ts.Node | null = null;

  constructor(
    private readonly declarations: Declarations,
    private readonly callSites: CallSites,
    private readonly choices: Choices,
  ) {}

  /** @throws Undetermined, NeverHappens, HandedOn */
  text(node: ts.Expression, call: Call | null = null): string {
    return this.textOf(this.evaluate(node, call), node);
  }

  private textOf(value: Value, node: ts.Node): string {
    if (value.kind === 'plain') {
      if (value.value === null || value.value === undefined) throw new NeverHappens();
      return String(value.value);
    }
    throw new Undetermined(value.kind === 'unknown' ? value.node : node);
  }

  private evaluate(node: ts.Expression, call: Call | null): Value {
    if (ts.isStringLiteralLike(node)) return this.written(node, node.text);
    if (ts.isTemplateExpression(node)) return this.written(node, this.template(node, call));
    if (ts.isTaggedTemplateExpression(node)) return this.evaluate(node.template, call);
    if (ts.isNumericLiteral(node)) return plain(Number(node.text));
    if (node.kind === ts.SyntaxKind.TrueKeyword) return plain(true);
    if (node.kind === ts.SyntaxKind.FalseKeyword) return plain(false);
    if (node.kind === ts.SyntaxKind.NullKeyword) return plain(null);
    if (ts.isIdentifier(node)) return this.named(node, call);
    if (isWrapper(node)) return this.evaluate(node.expression, call);
    if (ts.isArrayLiteralExpression(node)) return this.array(node, call);
    if (ts.isObjectLiteralExpression(node)) return this.object(node, call);
    if (ts.isConditionalExpression(node))
      return this.evaluate(this.isTrue(node.condition, node, call) ? node.whenTrue : node.whenFalse, call);
    if (ts.isBinaryExpression(node)) return this.binary(node, call);
    if (ts.isPropertyAccessExpression(node))
      return this.property(this.evaluate(node.expression, call), node.name.text, node);
    if (ts.isElementAccessExpression(node)) return this.element(node, call);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return { kind: 'function', node, call };
    if (ts.isCallExpression(node)) return this.called(node, call);
    return unknown(node);
  }

  private written(node: ts.Node, text: string): Value {
    this.origin = node;
    return plain(text);
  }

  private template(node: ts.TemplateExpression, call: Call | null): string {
    return node.templateSpans.reduce(
      (text, { expression, literal }) => text + this.text(expression, call) + literal.text,
      node.head.text,
    );
  }

  private array(node: ts.ArrayLiteralExpression, call: Call | null): Value {
    const items: Value[] = [];
    for (const element of node.elements) {
      if (!ts.isSpreadElement(element)) items.push(this.evaluate(element, call));
      else {
        const spread = this.evaluate(element.expression, call);
        if (spread.kind !== 'list') return unknown(element);
        items.push(...spread.items);
      }
    }
    return list(items);
  }

  private object(node: ts.ObjectLiteralExpression, call: Call | null): Value {
    const fields = new Map<string, () => Value>();
    for (const member of node.properties) {
      if (ts.isSpreadAssignment(member)) {
        const spread = this.evaluate(member.expression, call);
        if (spread.kind === 'object') for (const [name, field] of spread.fields) fields.set(name, field);
      } else if (ts.isPropertyAssignment(member) && !ts.isComputedPropertyName(member.name)) {
        fields.set(member.name.text, () => this.evaluate(member.initializer, call));
      } else if (ts.isShorthandPropertyAssignment(member)) {
        fields.set(member.name.text, () => this.named(member.name, call));
      }
    }
    return { kind: 'object', fields };
  }

  private binary(node: ts.BinaryExpression, call: Call | null): Value {
    const left = this.evaluate(node.left, call);
    const known = left.kind === 'plain' ? left.value : left.kind === 'unknown' ? undefined : true;
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.PlusToken:
        return this.written(
          node,
          this.textOf(left, node.left) + this.textOf(this.evaluate(node.right, call), node.right),
        );
      case ts.SyntaxKind.QuestionQuestionToken:
        if (left.kind === 'unknown') return this.either(node, call, left);
        return known === null || known === undefined ? this.evaluate(node.right, call) : left;
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
      case ts.SyntaxKind.ExclamationEqualsEqualsToken: {
        const right = this.evaluate(node.right, call);
        if (left.kind !== 'plain' || right.kind !== 'plain') return unknown(node);
        const negated = node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
        return plain((left.value === right.value) !== negated);
      }
      default:
        return unknown(node);
    }
  }

  private either(node: ts.BinaryExpression, call: Call | null, left: Value): Value {
    return this.choices.choose(node, call, 2) === 0 ? left : this.evaluate(node.right, call);
  }

  private isTrue(condition: ts.Expression, node: ts.Node, call: Call | null): boolean {
    const value = this.evaluate(condition, call);
    if (value.kind === 'plain') return Boolean(value.value);
    return this.choices.choose(node, call, 2) === 0;
  }

  private property(value: Value, name: string, node: ts.Node): Value {
    if (value.kind === 'object') return value.fields.get(name)?.() ?? plain(undefined);
    if (value.kind === 'list' && name === 'length') return plain(value.items.length);
    return unknown(value.kind === 'unknown' ? value.node : node);
  }

  /** Of an object or list whose key is not known, each member is taken once. */
  private element(node: ts.ElementAccessExpression, call: Call | null): Value {
    const value = this.evaluate(node.expression, call);
    const key = this.evaluate(node.argumentExpression, call);
    if (value.kind === 'object') {
      const name =
        key.kind === 'plain'
          ? String(key.value)
          : [...value.fields.keys()][this.choices.choose(node, call, value.fields.size)];
      return name === undefined ? unknown(node) : this.property(value, name, node);
    }
    if (value.kind === 'list') {
      const index =
        key.kind === 'plain' ? Number(key.value) : this.choices.choose(node, call, value.items.length);
      return value.items[index] ?? plain(undefined);
    }
    return unknown(node);
  }

  private named(name: ts.Identifier, call: Call | null): Value {
    if (name.text === 'undefined') return plain(undefined);
    const declaration = this.declarations.of(name);
    return declaration ? this.declared(declaration, call) : unknown(name);
  }

  private declared(declaration: Exclude<Declaration, ts.ImportSpecifier>, call: Call | null): Value {
    if (ts.isFunctionDeclaration(declaration)) return { kind: 'function', node: declaration, call: null };
    if (ts.isParameter(declaration)) return this.parameter(declaration, call);
    if (ts.isBindingElement(declaration)) return this.bound(declaration, call);
    const list = declaration.parent;
    if (ts.isVariableDeclarationList(list) && ts.isForOfStatement(list.parent))
      return this.oneOf(this.evaluate(list.parent.expression, call), list.parent, call);
    const isConstant = ts.isVariableDeclarationList(list) && (list.flags & ts.NodeFlags.Const) !== 0;
    if (!isConstant || !declaration.initializer) return unknown(declaration);
    return this.evaluate(declaration.initializer, call);
  }

  /** Any item of a list: the code takes each in turn. */
  private oneOf(value: Value, place: ts.Node, call: Call | null): Value {
    if (value.kind !== 'list') return unknown(place);
    if (value.items.length === 0) throw new NeverHappens();
    return value.items[this.choices.choose(place, call, value.items.length)] ?? unknown(place);
  }

  private bound(element: ts.BindingElement, call: Call | null): Value {
    const pattern = element.parent;
    const holder = pattern.parent;
    const value = ts.isBindingElement(holder)
      ? this.bound(holder, call)
      : this.declared(holder as Exclude<Declaration, ts.ImportSpecifier>, call);
    const found = ts.isArrayBindingPattern(pattern)
      ? value.kind === 'list'
        ? (value.items[pattern.elements.indexOf(element)] ?? plain(undefined))
        : unknown(element)
      : this.property(value, nameOf(element), element);
    const isMissing = found.kind === 'plain' && found.value === undefined;
    return isMissing && element.initializer ? this.evaluate(element.initializer, call) : found;
  }

  private parameter(parameter: ts.ParameterDeclaration, call: Call | null): Value {
    const owner = parameter.parent;
    for (let frame = call; frame; frame = frame.outer) {
      if (frame.of !== owner) continue;
      const given = frame.args.get(parameter);
      if (given && !(given.kind === 'plain' && given.value === undefined)) return given;
      return parameter.initializer ? this.evaluate(parameter.initializer, frame.outer) : plain(undefined);
    }
    return this.givenByCaller(parameter);
  }

  /** Nobody is known to have called the function: whoever may have. */
  private givenByCaller(parameter: ts.ParameterDeclaration): Value {
    const literals = literalsOf(parameter.type);
    if (literals.length > 0)
      return plain(literals[this.choices.choose(parameter, null, literals.length)] ?? null);
    const owner = parameter.parent;
    if (this.callSites.handsOn(owner)) throw new HandedOn();
    const sites = this.callSites.of(owner);
    const site = sites[this.choices.choose(owner, null, sites.length)];
    if (!site) return unknown(parameter);
    const argument = site.arguments[owner.parameters.indexOf(parameter)];
    if (argument) return this.evaluate(argument, null);
    return parameter.initializer ? this.evaluate(parameter.initializer, null) : plain(undefined);
  }

  private called(node: ts.CallExpression, call: Call | null): Value {
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression)) {
      const target = this.evaluate(expression.expression, call);
      const apply = (callback: Value, args: readonly Value[]) => this.apply(callback, args, node, call);
      const isObject = ts.isIdentifier(expression.expression) && expression.expression.text === 'Object';
      const args = node.arguments.map((argument) => this.evaluate(argument, call));
      const result = callMethod(isObject ? 'Object' : target, expression.name.text, args, apply);
      if (result) return result;
      if (target.kind !== 'object') return unknown(node);
    }
    return this.apply(
      this.evaluate(expression, call),
      node.arguments.map((argument) => this.evaluate(argument, call)),
      node,
      call,
    );
  }

  private apply(callee: Value, args: readonly Value[], node: ts.Node, call: Call | null): Value {
    if (callee.kind !== 'function') return unknown(node);
    const parameters = callee.node.parameters;
    const given = new Map(parameters.map((parameter, i) => [parameter, args[i] ?? plain(undefined)]));
    const inner: Call = { of: callee.node, args: given, outer: callee.call };
    const results = resultsOf(callee.node);
    const result =
      results[this.choices.choose(callee.node, `${node.pos} ${call ? call.of.pos : ''}`, results.length)];
    return result ? this.evaluate(result, inner) : unknown(node);
  }
}

const isWrapper = (
  node: ts.Node,
): node is
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.NonNullExpression
  | ts.AwaitExpression =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isAwaitExpression(node);

function nameOf({ propertyName, name }: ts.BindingElement): string {
  const key = propertyName ?? name;
  return ts.isIdentifier(key) || ts.isStringLiteral(key) ? key.text : '';
}

/** The texts of a type such as `'municipality' | 'consortium'`; none for any other. */
function literalsOf(type: ts.TypeNode | undefined): string[] {
  if (!type) return [];
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const texts = parts.flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : [],
  );
  return texts.length === parts.length ? texts : [];
}

/** What a function may return, its inner functions aside. */
function resultsOf(node: ts.SignatureDeclaration): ts.Expression[] {
  const body = 'body' in node ? (node.body as ts.ConciseBody | undefined) : undefined;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const results: ts.Expression[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isFunctionLike(inner)) return;
    if (ts.isReturnStatement(inner) && inner.expression) results.push(inner.expression);
    else ts.forEachChild(inner, visit);
  };
  ts.forEachChild(body, visit);
  return results;
}
