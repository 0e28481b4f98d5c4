import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { OpportunitiesDocument, type CuratedOpportunityFragment } from '@commonworks/web-graphql';
import { type Problem } from '@commonworks/web-ui';

/** What a step of curation gave: the opportunity as it stands now, or why nothing was done. */
export type Curated = { id: string; refused: null } | { id: null; refused: Problem };

/**
 * Gives a step of curation, named by the one field of its document. What somebody else changed meanwhile is in the cache
 * once it is refused, so that the same step can be taken on it.
 */
export function useCurate<Field extends string, Variables extends OperationVariables>(
  document: TypedDocumentNode<Record<Field, CuratedOpportunityFragment>, Variables>,
  field: Field,
): (variables: Variables) => Promise<Curated> {
  const [mutate] = useMutation<Record<Field, CuratedOpportunityFragment>>(document, {
    refetchQueries: [OpportunitiesDocument],
  });
  return async (variables) => {
    const { data } = await mutate({ variables });
    const result = data?.[field];
    if (result?.__typename === 'Opportunity') return { id: result.id, refused: null };
    return { id: null, refused: { field: null, message: result?.message ?? '' } };
  };
}
