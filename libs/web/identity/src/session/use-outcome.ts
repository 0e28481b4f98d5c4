import { type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { ChangeLocaleDocument, MeDocument, type SignInMutation } from '@commonworks/web-graphql';
import { chosenLocale, rememberedPerson, type Problem } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { returnPath } from './return-path.js';

export type Outcome = SignInMutation['signIn'];

/** The server answers in the account's language: it follows what was chosen on this device before signing in. */
async function tellLocale(client: ApolloClient, account: 'EN' | 'FR'): Promise<void> {
  const chosen = chosenLocale();
  const locale = chosen === 'fr' ? 'FR' : 'EN';
  if (chosen === null || locale === account) return;
  await client.mutate({ mutation: ChangeLocaleDocument, variables: { locale } }).catch(() => undefined);
}

/**
 * Takes the outcome of an operation that ends in being signed in: success leads to the page one came from, anything else
 * is a problem to show. `onTokenRefused` is told where the link turned out to be over.
 */
export function useOutcome({ onTokenRefused }: { onTokenRefused?: () => void } = {}): (
  outcome: Outcome | undefined,
) => Promise<Problem | null> {
  const { t } = useTranslation('identity');
  const client = useApolloClient();
  const navigate = useNavigate();
  const { search } = useLocation();

  return async (outcome) => {
    switch (outcome?.__typename) {
      case 'Me':
        // What the person before was shown is not for this one.
        await client.clearStore();
        rememberedPerson.set(outcome.id);
        client.writeQuery({ query: MeDocument, data: { me: outcome } });
        await tellLocale(client, outcome.locale);
        await navigate(returnPath(search), { replace: true });
        return null;
      case 'InvalidInput':
        return { field: outcome.field, message: outcome.message };
      case 'SignInRefused':
      case 'TooManyAttempts':
        return { field: null, message: outcome.message };
      case 'TokenRefused':
        onTokenRefused?.();
        return { field: null, message: outcome.message };
      case undefined:
        return { field: null, message: t('failed.server') };
    }
  };
}
