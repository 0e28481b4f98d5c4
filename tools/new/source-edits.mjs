import ts from 'typescript';

/**
 * Additions to a module's text, found by its syntax and not by its lines, so that they hold however it is written.
 * Each gives the new text, or throws where the place is not there: the generator then has to follow what was
 * rebuilt. How lines are broken is left to the formatter.
 */

/**
 * @param {string} source
 * @param {string} statement a whole import
 */
export function addImport(source, statement) {
  if (source.includes(statement)) return source;
  const imports = parse(source).statements.filter(ts.isImportDeclaration);
  const from = specifierOf(statement);
  const next = imports.find((one) => /** @type {ts.StringLiteral} */ (one.moduleSpecifier).text > from);
  const last = imports.at(-1);
  if (next) return insert(source, next.getStart(), `${statement}\n`);
  return last ? insert(source, last.getEnd(), `\n${statement}`) : `${statement}\n\n${source}`;
}

/**
 * @param {string} source
 * @param {string} name of the constant or property that holds the array, or of the function it is given to
 * @param {string} element
 */
export function addToArray(source, name, element) {
  const array = valueNamed(source, name, ts.isArrayLiteralExpression);
  return addLast(source, array.elements, array, element);
}

/**
 * @param {string} source
 * @param {string} name of the constant or property that holds the object
 * @param {string} property with its value
 */
export function addToObject(source, name, property) {
  const object = valueNamed(source, name, ts.isObjectLiteralExpression);
  return addLast(source, object.properties, object, property);
}

/**
 * @param {string} source
 * @param {string} name of the interface
 * @param {string} member
 */
export function addMember(source, name, member) {
  const found = find(parse(source), (node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  if (!found) throw new Error(`there is no interface ${name}`);
  return insert(source, found.getEnd() - 1, `${member}\n`);
}

/**
 * @param {string} source
 * @param {string} name of the function
 * @param {string} text by which the statement of it is known that comes after the new one
 * @param {string} statement
 */
export function addStatementBefore(source, name, text, statement) {
  const found = find(
    parse(source),
    (node) => ts.isFunctionDeclaration(node) && node.name?.text === name && node.body !== undefined,
  );
  const next = found && innermost(found, (node) => ts.isStatement(node) && node.getText().includes(text));
  if (!next) throw new Error(`the function ${name} has no statement with “${text}”`);
  return insert(source, next.getStart(), `${statement}\n`);
}

/**
 * For a place that has no name of its own.
 *
 * @param {string} source
 * @param {string} text stands in it once
 * @param {string} added
 */
export function addAfter(source, text, added) {
  const at = source.indexOf(text);
  if (at < 0) throw new Error(`“${text}” does not stand in it`);
  if (source.includes(text, at + 1)) throw new Error(`“${text}” stands in it more than once`);
  return insert(source, at + text.length, added);
}

/** @param {string} source */
const parse = (source) => ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true);

/**
 * @param {ts.Node} node
 * @param {(node: ts.Node) => boolean} is
 * @returns {ts.Node | undefined}
 */
function find(node, is) {
  return is(node) ? node : ts.forEachChild(node, (child) => find(child, is));
}

/**
 * @param {ts.Node} node
 * @param {(node: ts.Node) => boolean} is
 * @returns {ts.Node | undefined}
 */
function innermost(node, is) {
  const inner = ts.forEachChild(node, (child) => innermost(child, is));
  return inner ?? (is(node) && !ts.isBlock(node) ? node : undefined);
}

/**
 * @template {ts.Node} T
 * @param {string} source
 * @param {string} name
 * @param {(node: ts.Node) => node is T} is
 * @returns {T}
 */
function valueNamed(source, name, is) {
  /** @type {T | undefined} */
  let value;
  find(parse(source), (node) => {
    const named =
      (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) &&
      node.name.getText() === name;
    const inside = named && node.initializer ? unwrapped(node.initializer) : undefined;
    if (inside && is(inside)) value = inside;
    return value !== undefined;
  });
  if (!value) throw new Error(`there is nothing named ${name} to add to`);
  return value;
}

/**
 * Without what only tells the compiler, and without a function around it.
 *
 * @param {ts.Expression} expression
 * @returns {ts.Expression}
 */
function unwrapped(expression) {
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression))
    return unwrapped(expression.expression);
  if (ts.isParenthesizedExpression(expression)) return unwrapped(expression.expression);
  if (ts.isArrowFunction(expression) && !ts.isBlock(expression.body)) return unwrapped(expression.body);
  return expression;
}

/**
 * @param {string} source
 * @param {ts.NodeArray<ts.Node>} members
 * @param {ts.Node} whole
 * @param {string} added
 */
function addLast(source, members, whole, added) {
  const last = members.at(-1);
  if (!last) return insert(source, whole.getEnd() - 1, added);
  return insert(source, last.getEnd(), `,\n${added}`);
}

/**
 * @param {string} source
 * @param {number} at
 * @param {string} text
 */
const insert = (source, at, text) => source.slice(0, at) + text + source.slice(at);

/** @param {string} statement */
const specifierOf = (statement) =>
  /from '([^']+)'|import '([^']+)'/.exec(statement)?.slice(1).find(Boolean) ?? '';
