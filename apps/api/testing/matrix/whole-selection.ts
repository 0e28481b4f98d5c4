import {
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Levels of fields the api answers at most. */
const DEPTH = 10;

/**
 * The operation that asks the root field for everything below it. An object type is gone into wherever it
 * stands, but once more on its own path or after its first time in the document only its plain fields are
 * asked: the limits of a request would not allow more.
 */
export function wholeOperation(
  schema: GraphQLSchema,
  rootField: string,
  variables: object,
  depth = DEPTH,
): string {
  const [rootName = '', name = ''] = rootField.split('.');
  const field = rootOf(schema, rootName)[name];
  if (!field) throw new Error(`${rootField} is not in the schema`);
  const given = field.args.filter((arg) => arg.name in variables);
  const declared = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selected = selection(schema, getNamedType(field.type), depth - 1, new Set());
  const operation = rootName.toLowerCase();
  return `${operation}${declared && ` (${declared})`} { ${name}${passed && `(${passed})`} ${selected} }`;
}

function rootOf(schema: GraphQLSchema, name: string): Record<string, GraphQLField<unknown, unknown>> {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, met: Set<string>): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const parts = type.getTypes().map((one) => `... on ${one.name} ${selection(schema, one, depth, met)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} cannot be selected from`);
  const isFirst = !met.has(type.name);
  met.add(type.name);
  const fields = Object.values(type.getFields()).map((field) => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return field.name;
    if (!isFirst || depth <= 1) return '';
    return `${field.name} ${selection(schema, below, depth - 1, met)}`;
  });
  return `{ __typename ${fields.join(' ')} }`;
}
