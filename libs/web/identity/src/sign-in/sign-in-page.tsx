import { useMutation, useQuery } from '@apollo/client/react';
import { InstallationDocument, SignInDocument } from '@commonworks/web-graphql';
import { useForm } from '@commonworks/web-ui';
import { Anchor, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { EntryForm } from '../entry/entry-form.js';
import { EntryPage } from '../entry/entry-page.js';
import { PasswordField } from '../entry/password-field.js';
import { SessionEnded } from '../session/session-ended.js';
import { useOutcome } from '../session/use-outcome.js';

/** Address and password, then back to where one wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('identity');
  const { data } = useQuery(InstallationDocument);
  const [signIn] = useMutation(SignInDocument);
  const take = useOutcome();
  const form = useForm({
    initial: { email: '', password: '' },
    asksBeforeLeaving: false,
    send: async (input) => take((await signIn({ variables: { input } })).data?.signIn),
  });

  if (data?.installation.empty) return <Navigate to="/setup" replace />;
  return (
    <EntryPage title={t('signIn.title')} lead={t('signIn.lead')}>
      <SessionEnded />
      <EntryForm form={form} submit={t('ui:action.signIn')}>
        <TextInput
          {...form.input('email')}
          type="email"
          size="md"
          required
          withAsterisk={false}
          autoFocus
          autoComplete="username"
          label={t('ui:term.email')}
        />
        <PasswordField input={form.input('password')} purpose="current" />
      </EntryForm>
      <Text mt="lg">
        <Anchor component={Link} to="/forgot">
          {t('forgot.title')}
        </Anchor>
      </Text>
    </EntryPage>
  );
}
