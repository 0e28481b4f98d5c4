import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { OpportunitiesDocument, type CuratedOpportunityFragment } from '@commonworks/web-graphql';
import { type Problem } from '@commonworks/web-ui';

/**
 * Gives a step of curation, named by the one field of its document, and what it is refused for; null once it is done.
 * What somebody else changed meanwhile is in the cache once it is refused, so that the same step can be taken on it.
 *
 * @param onDone given the id of the opportunity that came of it
 */
export function useCurate<Field extends string, Variables extends OperationVariables>(
  document: TypedDocumentNode<Record<Field, CuratedOpportunityFragment>, Variables>,
  field: Field,
  onDone: (id: string) => void | Promise<void>,
): (variables: Variables) => Promise<Problem | null> {
  const [mutate] = useMutation<Record<Field, CuratedOpportunityFragment>>(document, {
    refetchQueries: [OpportunitiesDocument],
  });
  return async (variables) => {
    const { data } = await mutate({ variables });
    const result = data?.[field];
    if (result?.__typename !== 'Opportunity') return { field: null, message: result?.message ?? '' };
    await onDone(result.id);
    return null;
  };
}
