import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

const VALUE = Symbol('what a field of this name holds');

/**
 * Takes away the resolvers that only read the property of the field's name: GraphQL does so by itself, and a compiled
 * operation reads it without a call. Nest gives one to every field that has no resolver of ours.
 */
export function readPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (isPlain(field)) field.resolve = undefined;
  }
  return schema;
}

/** Told by Nest's name for it, and tried: a field may be called otherwise than its property, or have a default. */
function isPlain({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== 'rootFieldResolver') return false;
  const read = resolve as (source: object) => unknown;
  return read({ [name]: VALUE }) === VALUE && read({}) === undefined;
}
