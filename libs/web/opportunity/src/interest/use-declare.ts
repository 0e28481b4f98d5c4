import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient, useMutation } from '@apollo/client/react';
import {
  DeclareInterestDocument,
  OwnInterestsDocument,
  type DeclareInterestMutationVariables,
} from '@commonworks/web-graphql';
import { useRef } from 'react';
import { type OwnInterest } from './interest-step-props.js';

type Declared = Omit<
  DeclareInterestMutationVariables['input'],
  'opportunityId' | 'municipalityId' | 'expectedDeclaredAt'
>;

/**
 * Saves what a municipality would do in an opportunity, in place of the answer that stood when it was asked. Where a
 * colleague answered or took it back since, or oneself in another window, it is refused, and the page shows what stands:
 * nobody is named by a yes to something that stands no more. Saved again, it takes the place of that.
 */
export function useDeclare(
  opportunityId: string,
  { id, declaredAt, municipality }: OwnInterest,
): (declared: Declared) => Promise<void> {
  const client = useApolloClient();
  const seen = useRef(declaredAt);
  const [declare] = useMutation(DeclareInterestDocument);
  return async (declared) => {
    const whose = { opportunityId, municipalityId: municipality.id };
    try {
      await declare({ variables: { input: { ...whose, ...declared, expectedDeclaredAt: seen.current } } });
    } catch (error) {
      if (CombinedGraphQLErrors.is(error) && error.errors.at(0)?.extensions?.['code'] === 'CONFLICT') {
        const { data } = await client.query({
          query: OwnInterestsDocument,
          variables: { id: opportunityId },
          fetchPolicy: 'network-only',
        });
        const now = data?.opportunity?.ownInterests.find((interest) => interest.id === id);
        seen.current = now?.declaredAt ?? null;
      }
      throw error;
    }
  };
}
