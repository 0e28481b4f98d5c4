import ts from 'typescript';

const textsOf = (elements: readonly ts.Node[]): string[] | null => {
  const texts = elements.map((element) => {
    const literal = ts.isLiteralTypeNode(element) ? element.literal : element;
    return ts.isStringLiteralLike(literal) ? literal.text : null;
  });
  return texts.every((text) => text !== null) ? texts : null;
};

const asSet = (texts: readonly string[]): string => JSON.stringify([...new Set(texts)].sort());

/**
 * The lists and unions of a source that write out all members of a list that is defined elsewhere, in whatever
 * order: they would stay as they are when the list grows. A part of a list is a choice of its own.
 *
 * @param lists by name
 */
export function repeatedLists(text: string, lists: ReadonlyMap<string, readonly string[]>): string[] {
  const names = new Map([...lists].map(([name, members]) => [asSet(members), name]));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const elements = ts.isArrayLiteralExpression(node)
      ? textsOf(node.elements)
      : ts.isUnionTypeNode(node)
        ? textsOf(node.types)
        : null;
    const name = elements && elements.length > 1 ? names.get(asSet(elements)) : undefined;
    if (name !== undefined) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}
