import ts from 'typescript';

const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-label',
  'description',
  'label',
  'placeholder',
  'title',
  'lead',
]);

const hasWord = (text: string) => /\p{L}{2,}/u.test(text);

const parse = (text: string) =>
  ts.createSourceFile('page.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

function visit(node: ts.Node, on: (node: ts.Node) => void): void {
  on(node);
  ts.forEachChild(node, (child) => visit(child, on));
}

/** The string an expression in JSX shows as it stands, or null: a literal, also through `a ? 'x' : 'y'` and `a && 'x'`. */
function literals(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    return [expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text)];
  }
  if (ts.isConditionalExpression(expression)) {
    return [...literals(expression.whenTrue), ...literals(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression)) return literals(expression.right);
  if (ts.isParenthesizedExpression(expression)) return literals(expression.expression);
  return [];
}

/** Words that stand in JSX itself, where a reader of another language could not be served. */
export function wordsInMarkup(text: string): string[] {
  const found: string[] = [];
  visit(parse(text), (node) => {
    if (ts.isJsxText(node)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
      found.push(...literals(node.expression));
    }
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText()) && node.initializer) {
      const { initializer } = node;
      if (ts.isStringLiteral(initializer)) found.push(initializer.text);
      if (ts.isJsxExpression(initializer) && initializer.expression)
        found.push(...literals(initializer.expression));
    }
  });
  return found.filter(hasWord);
}

/** The namespaces a file translates from, and the keys it asks for that are written out in full. */
export function keysAskedFor(text: string): { namespaces: string[]; keys: string[] } {
  const namespaces: string[] = [];
  const keys: string[] = [];
  visit(parse(text), (node) => {
    if (!ts.isCallExpression(node)) return;
    const name = node.expression.getText();
    const argument = node.arguments[0];
    if (!argument) return;
    if (name === 'useTranslation') {
      const given = ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
      namespaces.push(...given.filter(ts.isStringLiteralLike).map(({ text: namespace }) => namespace));
    }
    if (name === 't') keys.push(...literals(argument).filter(() => !ts.isTemplateExpression(argument)));
  });
  return { namespaces, keys };
}
