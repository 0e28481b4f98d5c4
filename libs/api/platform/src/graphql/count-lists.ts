import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { requestLoad } from '../load/request-load.js';
import { takeTurn } from '../load/turns.js';

/** A list of more values than this waits for its turn before it is composed: about two milliseconds of work. */
const LONG = 1_000;

/**
 * Makes every list of the schema count what it brings, items times the fields asked of each, against what the
 * request may read. Static weights can only guess how long a list is; this knows.
 */
export function countLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (isList(field)) countList(field);
  }
  return schema;
}

function countList(field: GraphQLField<unknown, unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const result: unknown = resolve(source, args, context, info);
    return result instanceof Promise ? result.then((list) => counted(list, info)) : counted(result, info);
  };
}

/** @throws AppError TOO_LARGE */
function counted(list: unknown, info: GraphQLResolveInfo): unknown {
  const load = requestLoad();
  if (!load || !Array.isArray(list)) return list;
  const values = list.length * widthOf(info);
  load.charge(values);
  return values > LONG ? takeTurn().then(() => list) : list;
}

const widths = new WeakMap<FieldNode, number>();

/** Fields asked of each item, those of objects in it included, those of lists in it not: they count themselves. */
function widthOf(info: GraphQLResolveInfo): number {
  return info.fieldNodes.reduce((sum, node) => {
    const width = widths.get(node) ?? fieldsOf(node.selectionSet, getNamedType(info.returnType), info);
    widths.set(node, width);
    return sum + Math.max(1, width);
  }, 0);
}

function fieldsOf(
  selections: SelectionSetNode | undefined,
  type: GraphQLNamedType | undefined,
  info: GraphQLResolveInfo,
): number {
  return (selections?.selections ?? []).reduce((sum, node) => {
    switch (node.kind) {
      case Kind.FRAGMENT_SPREAD: {
        const fragment = info.fragments[node.name.value];
        const on = fragment && info.schema.getType(fragment.typeCondition.name.value);
        return sum + fieldsOf(fragment?.selectionSet, on, info);
      }
      case Kind.INLINE_FRAGMENT: {
        const on = node.typeCondition ? info.schema.getType(node.typeCondition.name.value) : type;
        return sum + fieldsOf(node.selectionSet, on, info);
      }
      case Kind.FIELD: {
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
        if (!field || isList(field)) return sum + 1;
        return sum + 1 + fieldsOf(node.selectionSet, getNamedType(field.type), info);
      }
    }
  }, 0);
}

const isList = (field: GraphQLField<unknown, unknown>): boolean => isListType(getNullableType(field.type));
