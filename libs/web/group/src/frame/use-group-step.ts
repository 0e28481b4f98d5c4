import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { type Problem } from '@commonworks/web-ui';

/** The group as it stands then, or the words for which the step was refused. */
type Outcome = { readonly __typename?: string; readonly id: string } | { readonly message: string };

/**
 * Gives a step in a group, named by the one field of its document, and what it is refused for; null once it is done.
 * The group as it stands then is in the cache, and so on the page.
 */
export function useGroupStep<Field extends string, Variables extends OperationVariables>(
  document: TypedDocumentNode<Record<Field, Outcome>, Variables>,
  field: Field,
  onDone: () => void,
): (variables: Variables) => Promise<Problem | null> {
  const [mutate] = useMutation<Record<Field, Outcome>>(document);
  return async (variables) => {
    const { data } = await mutate({ variables });
    const result = data?.[field];
    if (result !== undefined && 'message' in result) return { field: null, message: result.message };
    onDone();
    return null;
  };
}
