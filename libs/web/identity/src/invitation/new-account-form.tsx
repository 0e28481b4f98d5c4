import { useMutation } from '@apollo/client/react';
import { AcceptInvitationDocument } from '@commonworks/web-graphql';
import { useLocale } from '@commonworks/web-ui';
import { Text, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryForm, problemOf } from '../entry/entry-form.js';
import { NewPasswordField } from '../entry/new-password-field.js';
import { useOutcome } from '../session/use-outcome.js';
import type { Offer } from './use-offer-words.js';

/** For an address without an account: one's own name, as the inviter proposed it or otherwise, and a password. */
export function NewAccountForm({ token, offer }: { token: string; offer: Offer }) {
  const { t } = useTranslation('identity');
  const { locale } = useLocale();
  const [accept] = useMutation(AcceptInvitationDocument);
  const { problem, busy, run } = useOutcome();
  const { email, name, placeName } = offer;
  const owner = useMemo(
    () => ({ email, name, places: placeName === null ? [] : [placeName] }),
    [email, name, placeName],
  );
  return (
    <EntryForm
      submit={t('invitation.submit')}
      busy={busy}
      problem={problem}
      fields={['name', 'password']}
      onSubmit={({ name = '', password = '' }) => {
        const input = { token, name, password, locale: locale === 'fr' ? 'FR' : 'EN' } as const;
        void run(async () => (await accept({ variables: { input } })).data?.acceptInvitation);
      }}
    >
      <Text>{t('invitation.account', { email: offer.email })}</Text>
      {/* Password managers keep the password under this address. */}
      <input type="hidden" name="email" autoComplete="username" value={offer.email} readOnly />
      <TextInput
        name="name"
        size="md"
        required
        withAsterisk={false}
        autoComplete="name"
        label={t('field.name')}
        defaultValue={offer.name}
        error={problemOf(problem, 'name')}
      />
      <NewPasswordField owner={owner} error={problemOf(problem, 'password')} />
    </EntryForm>
  );
}
