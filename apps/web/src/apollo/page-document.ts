import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

/** The variable that says after which entry a further page begins. */
export const AFTER = 'afterEntry';

/** The operation of a document that holds one. */
export const operationOf = (document: DocumentNode): OperationDefinitionNode | undefined =>
  document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** What a further page of one list is asked for with: the document with that list alone, from `$afterEntry` on. */
export function pageDocument(document: DocumentNode, list: FieldNode): DocumentNode {
  const operation = operationOf(document);
  if (!operation) throw new Error('a document without an operation has no pages');
  const used = usedBy(list, document);
  const after = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: AFTER } } as const;
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        variableDefinitions: [
          ...(operation.variableDefinitions ?? []).filter(({ variable }) =>
            used.variables.has(variable.name.value),
          ),
          {
            kind: Kind.VARIABLE_DEFINITION,
            variable: after,
            type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'ID' } },
          },
        ],
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [
            {
              ...list,
              arguments: [
                ...(list.arguments ?? []),
                { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'after' }, value: after },
              ],
            },
          ],
        },
      },
      ...used.fragments,
    ],
  };
}

/** The variables and fragments that a field takes, through other fragments too. */
function usedBy(field: FieldNode, document: DocumentNode) {
  const variables = new Set<string>();
  const fragments = new Set<FragmentDefinitionNode>();
  const follow = (node: FieldNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name.value,
        ) as FragmentDefinitionNode | undefined;
        if (!fragment || fragments.has(fragment)) return;
        fragments.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(field);
  return { variables, fragments };
}
