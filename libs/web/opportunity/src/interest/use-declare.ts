import { useApolloClient, useMutation } from '@apollo/client/react';
import {
  DeclareInterestDocument,
  OwnInterestsDocument,
  type DeclareInterestMutationVariables,
} from '@commonworks/web-graphql';
import { type Problem } from '@commonworks/web-ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnInterest } from './interest-step-props.js';

type Declared = Omit<DeclareInterestMutationVariables['input'], 'opportunityId' | 'municipalityId'>;

/**
 * Saves what a municipality would do in an opportunity, in place of what it answered before. What a colleague answered
 * or took back since it was asked, or oneself in another window, is told first: nobody is named by a yes to something
 * that stands no more. Saved again, it takes the place of that too.
 */
export function useDeclare(
  opportunityId: string,
  { id, declaredAt, municipality }: OwnInterest,
): (declared: Declared) => Promise<Problem | null> {
  const { t } = useTranslation('opportunity');
  const client = useApolloClient();
  const seen = useRef(declaredAt);
  const [declare] = useMutation(DeclareInterestDocument);
  return async (declared) => {
    const { data } = await client.query({
      query: OwnInterestsDocument,
      variables: { id: opportunityId },
      fetchPolicy: 'network-only',
    });
    const now = data?.opportunity?.ownInterests.find((interest) => interest.id === id);
    if (now && now.declaredAt !== seen.current) {
      seen.current = now.declaredAt;
      return { field: null, message: t('interest.changedMeanwhile') };
    }
    await declare({ variables: { input: { opportunityId, municipalityId: municipality.id, ...declared } } });
    return null;
  };
}
