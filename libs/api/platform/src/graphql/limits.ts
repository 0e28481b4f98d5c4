import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { createScale, type QueryWeight } from './query-weight.js';

/** The most one GraphQL request may ask for. */
export interface QueryLimits {
  /** Words and signs of the document. */
  readonly tokens: number;
  /** Levels of fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the root: queries or mutations in one request. */
  readonly width: number;
  /** Fields to resolve, where each list is taken to hold ten items. */
  readonly cost: number;
}

/** Several times what the product's own pages ask for. */
export const QUERY_LIMITS: QueryLimits = {
  tokens: 2_000,
  depth: 10,
  aliases: 15,
  directives: 20,
  width: 10,
  cost: 30_000,
};

const MEASURES = {
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  width: 'fields at the root',
  cost: 'fields to resolve, lists taken as ten items',
} satisfies { [M in keyof QueryWeight]: string };

/** A validation rule that refuses operations beyond the limits; the answer is a 400 that says which. */
export const limitRule =
  (limits: QueryLimits): ValidationRule =>
  (context: ValidationContext) => ({
    Document: {
      enter(document: DocumentNode) {
        const weigh = createScale(context.getSchema(), fragmentsOf(document));
        for (const operation of document.definitions) {
          if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
          const root = context.getSchema().getRootType(operation.operation) ?? undefined;
          const weight = weigh(operation.selectionSet, root);
          for (const measure of Object.keys(MEASURES) as (keyof QueryWeight)[]) {
            if (weight[measure] <= limits[measure]) continue;
            context.reportError(
              new GraphQLError(
                `The request asks for too much: ${MEASURES[measure]}, at most ${limits[measure]}.`,
                { extensions: { limit: measure } },
              ),
            );
          }
        }
      },
    },
  });

const fragmentsOf = (document: DocumentNode) =>
  new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
