import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How heavy a selection is, before anything of it runs. */
export interface QueryWeight {
  /** Levels of fields below this selection. */
  readonly depth: number;
  /** Fields under another name, counted each time a fragment is used. */
  readonly aliases: number;
  readonly directives: number;
  /** Fields to resolve, where each list is taken to hold `LIST_LENGTH` items. */
  readonly cost: number;
  /** Fields of the selection itself. */
  readonly width: number;
}

export const LIST_LENGTH = 10;

const NOTHING: QueryWeight = { depth: 0, aliases: 0, directives: 0, cost: 0, width: 0 };

/**
 * Weighs operations of one document. A fragment is weighed once for each type it is spread on, so that
 * fragments that use fragments stay cheap to weigh; fragments in a circle weigh infinitely much.
 */
export function createScale(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const weighed = new Map<string, QueryWeight | 'weighing'>();

  function weigh(selections: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): QueryWeight {
    return (selections?.selections ?? []).reduce((sum, node) => beside(sum, weighOne(node, type)), NOTHING);
  }

  function weighOne(node: SelectionNode, type: GraphQLNamedType | undefined): QueryWeight {
    const directives = node.directives?.length ?? 0;
    switch (node.kind) {
      case Kind.FRAGMENT_SPREAD:
        return plusDirectives(weighFragment(node.name.value), directives);
      case Kind.INLINE_FRAGMENT: {
        const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type;
        return plusDirectives(weigh(node.selectionSet, on), directives);
      }
      case Kind.FIELD: {
        // Introspection is deep by nature; it is switched off where it matters.
        if (node.name.value.startsWith('__'))
          return { depth: 1, aliases: node.alias ? 1 : 0, directives, cost: 1, width: 1 };
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
        const below = weigh(node.selectionSet, field && getNamedType(field.type));
        const times = field && isListType(getNullableType(field.type)) ? LIST_LENGTH : 1;
        return {
          depth: below.depth + 1,
          aliases: below.aliases + (node.alias ? 1 : 0),
          directives: below.directives + directives,
          cost: 1 + below.cost * times,
          width: 1,
        };
      }
    }
  }

  function weighFragment(name: string): QueryWeight {
    const known = weighed.get(name);
    if (known === 'weighing') return { depth: Infinity, aliases: 0, directives: 0, cost: Infinity, width: 0 };
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    weighed.set(name, 'weighing');
    const weight = weigh(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    weighed.set(name, weight);
    return weight;
  }

  return weigh;
}

const beside = (a: QueryWeight, b: QueryWeight): QueryWeight => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  cost: a.cost + b.cost,
  width: a.width + b.width,
});

const plusDirectives = (weight: QueryWeight, directives: number): QueryWeight => ({
  ...weight,
  directives: weight.directives + directives,
});
