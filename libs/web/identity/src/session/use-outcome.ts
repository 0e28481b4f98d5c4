import { type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { ChangeLocaleDocument, MeDocument, type SignInMutation } from '@commonworks/web-graphql';
import { chosenLocale, explainError, rememberedPerson } from '@commonworks/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { returnPath } from './return-path.js';

export type Outcome = SignInMutation['signIn'];

/** Why one is not in yet: a field to mend, or the whole. */
export interface Problem {
  field: string | null;
  message: string;
}

/** The server answers in the account's language: it follows what was chosen on this device before signing in. */
async function tellLocale(client: ApolloClient, account: 'EN' | 'FR'): Promise<void> {
  const chosen = chosenLocale();
  const locale = chosen === 'fr' ? 'FR' : 'EN';
  if (chosen === null || locale === account) return;
  await client.mutate({ mutation: ChangeLocaleDocument, variables: { locale } }).catch(() => undefined);
}

/**
 * Runs an operation that ends in being signed in. Success leads to the page one came from; anything else becomes a
 * problem to show.
 */
export function useOutcome(): {
  problem: Problem | null;
  busy: boolean;
  run: (operation: () => Promise<Outcome | undefined>) => Promise<void>;
} {
  const { t } = useTranslation('identity');
  const client = useApolloClient();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const take = async (outcome: Outcome | undefined) => {
    switch (outcome?.__typename) {
      case 'Me':
        // What the person before was shown is not for this one.
        await client.clearStore();
        rememberedPerson.set(outcome.id);
        client.writeQuery({ query: MeDocument, data: { me: outcome } });
        await tellLocale(client, outcome.locale);
        await navigate(returnPath(search), { replace: true });
        return;
      case 'InvalidInput':
        return setProblem({ field: outcome.field, message: outcome.message });
      case 'SignInRefused':
      case 'TooManyAttempts':
      case 'TokenRefused':
        return setProblem({ field: null, message: outcome.message });
      case undefined:
        return setProblem({ field: null, message: t('failed.server') });
    }
  };

  const run = async (operation: () => Promise<Outcome | undefined>) => {
    setBusy(true);
    setProblem(null);
    try {
      await take(await operation());
    } catch (error) {
      const { kind, message } = explainError(error);
      setProblem({
        field: null,
        message: message ?? t(kind === 'offline' ? 'failed.offline' : 'failed.server'),
      });
    } finally {
      setBusy(false);
    }
  };

  return { problem, busy, run };
}
