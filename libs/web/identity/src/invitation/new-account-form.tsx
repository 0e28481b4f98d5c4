import { useMutation } from '@apollo/client/react';
import { AcceptInvitationDocument } from '@commonworks/web-graphql';
import { useForm, useLocale } from '@commonworks/web-ui';
import { Text, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryForm } from '../entry/entry-form.js';
import { NewPasswordField } from '../entry/new-password-field.js';
import { useOutcome } from '../session/use-outcome.js';
import type { Offer } from './use-offer-words.js';

interface NewAccountFormProps {
  token: string;
  offer: Offer;
  /** The invitation is over: accepted elsewhere, withdrawn, or too old. */
  onOver: () => void;
}

/** For an address without an account: one's own name, as the inviter proposed it or otherwise, and a password. */
export function NewAccountForm({ token, offer, onOver }: NewAccountFormProps) {
  const { t } = useTranslation('identity');
  const { locale } = useLocale();
  const [accept] = useMutation(AcceptInvitationDocument);
  const take = useOutcome({ onTokenRefused: onOver });
  const { email, name, placeName } = offer;
  const form = useForm({
    initial: { name, password: '' },
    send: async (values) => {
      const input = { token, ...values, locale: locale === 'fr' ? 'FR' : 'EN' } as const;
      return take((await accept({ variables: { input } })).data?.acceptInvitation);
    },
  });
  const owner = useMemo(
    () => ({ email, name, places: placeName === null ? [] : [placeName] }),
    [email, name, placeName],
  );
  return (
    <EntryForm form={form} submit={t('invitation.submit')}>
      <Text>{t('invitation.account', { email: offer.email })}</Text>
      {/* Password managers keep the password under this address. */}
      <input type="hidden" name="email" autoComplete="username" value={offer.email} readOnly />
      <TextInput
        {...form.input('name')}
        size="md"
        required
        withAsterisk={false}
        autoComplete="name"
        label={t('field.name')}
      />
      <NewPasswordField owner={owner} input={form.input('password')} />
    </EntryForm>
  );
}
