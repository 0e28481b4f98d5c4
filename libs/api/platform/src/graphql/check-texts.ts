import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A text of the request that no field takes. */
export interface UnusableText {
  /** Where it stands, as `input.name`. */
  readonly field: string;
  readonly reason: 'tooLong' | 'control' | 'tooDeep';
  /** Characters it may have at most, counted as UTF-16 does. */
  readonly most: number;
}

/** The longest text any field takes; fields that take less say so themselves. */
export const LONGEST_TEXT = 10_000;
const LONGEST_ID = 200;
/** Objects and lists within each other; the deepest input of the schema has four levels. */
const DEEPEST = 32;

/** Text that PostgreSQL cannot hold: NUL, and halves of a surrogate pair. */
const isUnstorable = (text: string): boolean => text.includes('\0') || !isWellFormed(text);
const isWellFormed = (text: string): boolean =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

/** The first text of the request, in variables or in the document, that cannot be used; null where all can. */
export function findUnusableText(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): UnusableText | null {
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type) as GraphQLInputType | undefined;
    const found = inValue(variables[name], type, name);
    if (found) return found;
  }
  return inDocument(schema, document);
}

function inValue(
  value: unknown,
  type: GraphQLInputType | undefined,
  field: string,
  depth = 0,
): UnusableText | null {
  if (typeof value === 'string') return judge(value, type, field);
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return { field: field.slice(0, 60), reason: 'tooDeep', most: DEEPEST };
  const nullable = type && getNullableType(type);
  for (const [key, part] of Object.entries(value)) {
    const inside = isListType(nullable)
      ? nullable.ofType
      : isInputObjectType(nullable)
        ? nullable.getFields()[key]?.type
        : undefined;
    const place = Array.isArray(value) ? field : `${field}.${isUsableKey(key) ? key : '…'}`;
    const inKey = Array.isArray(value) ? null : judge(key, undefined, place);
    const found = inKey ?? inValue(part, inside, place, depth + 1);
    if (found) return found;
  }
  return null;
}

/** A key that may be shown as it is. */
const isUsableKey = (key: string): boolean => /^\w{1,60}$/.test(key);

/** What was found in a document, which a page sends again and again and is parsed once. */
const judged = new WeakMap<DocumentNode, UnusableText | null>();

function inDocument(schema: GraphQLSchema, document: DocumentNode): UnusableText | null {
  const known = judged.get(document);
  if (known !== undefined) return known;
  const found = searchDocument(schema, document);
  judged.set(document, found);
  return found;
}

function searchDocument(schema: GraphQLSchema, document: DocumentNode): UnusableText | null {
  const info = new TypeInfo(schema);
  let found: UnusableText | null = null;
  const path: string[] = [];
  const named = {
    enter: (node: { name: { value: string } }) => void path.push(node.name.value),
    leave: () => void path.pop(),
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      [Kind.ARGUMENT]: named,
      [Kind.OBJECT_FIELD]: named,
      [Kind.STRING]: (node) => {
        found ??= judge(node.value, info.getInputType() ?? undefined, path.join('.'));
      },
    }),
  );
  return found;
}

function judge(text: string, type: GraphQLInputType | undefined, field: string): UnusableText | null {
  const most = type && getNamedType(type).name === 'ID' ? LONGEST_ID : LONGEST_TEXT;
  if (text.length > most) return { field, reason: 'tooLong', most };
  return isUnstorable(text) ? { field, reason: 'control', most } : null;
}
