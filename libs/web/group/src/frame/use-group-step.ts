import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { type Problem } from '@commonworks/web-ui';

/** The words for which a step is refused, instead of the group. */
interface Refused {
  readonly message: string;
}

/** The group as it stands then, or the words for which the step was refused. */
type Outcome = { readonly __typename?: string; readonly id: string } | Refused;

/**
 * Gives a step in a group, named by the one field of its document, and what it is refused for; null once it is done.
 * The group as it stands then is in the cache, and so on the page.
 */
export function useGroupStep<
  Field extends string,
  Variables extends OperationVariables,
  Data extends Record<Field, Outcome>,
>(
  document: TypedDocumentNode<Data, Variables>,
  field: Field,
  onDone: (group: Exclude<Data[Field], Refused>) => void,
): (variables: Variables) => Promise<Problem | null> {
  const [mutate] = useMutation<Data>(document);
  return async (variables) => {
    const { data } = await mutate({ variables });
    const result = data?.[field];
    if (result === undefined) return null;
    if ('message' in result) return { field: null, message: result.message };
    onDone(result as Exclude<Data[Field], Refused>);
    return null;
  };
}
