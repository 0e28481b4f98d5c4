import { useMutation } from '@apollo/client/react';
import { RequestPasswordResetDocument } from '@commonworks/web-graphql';
import { useForm } from '@commonworks/web-ui';
import { Anchor, Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryForm } from '../entry/entry-form.js';
import { EntryPage } from '../entry/entry-page.js';

/** Whoever forgot the password has a link sent. Says the same whether or not the address has an account. */
export function ForgotPage() {
  const { t } = useTranslation('identity');
  const [request] = useMutation(RequestPasswordResetDocument);
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const form = useForm({
    initial: { email: '' },
    asksBeforeLeaving: false,
    send: async ({ email }) => {
      await request({ variables: { email } });
      setAskedFor(email);
    },
  });

  if (askedFor !== null) {
    return (
      <EntryPage title={t('forgot.sentTitle')} lead={t('forgot.sentLead', { email: askedFor })}>
        <Text mb="lg">{t('forgot.sentHelp')}</Text>
        <Button component={Link} to="/sign-in" size="md">
          {t('ui:action.signIn')}
        </Button>
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t('forgot.title')} lead={t('forgot.lead')}>
      <EntryForm form={form} submit={t('forgot.submit')}>
        <TextInput
          {...form.input('email')}
          type="email"
          size="md"
          required
          withAsterisk={false}
          autoComplete="username"
          label={t('ui:term.email')}
        />
      </EntryForm>
      <Text mt="lg">
        <Anchor component={Link} to="/sign-in">
          {t('forgot.back')}
        </Anchor>
      </Text>
    </EntryPage>
  );
}
