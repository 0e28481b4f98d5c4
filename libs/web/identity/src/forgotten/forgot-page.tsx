import { useMutation } from '@apollo/client/react';
import { RequestPasswordResetDocument } from '@commonworks/web-graphql';
import { Anchor, Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryForm } from '../entry/entry-form.js';
import { EntryPage } from '../entry/entry-page.js';
import { useProblem } from '../session/use-problem.js';

/** Whoever forgot the password has a link sent. Says the same whether or not the address has an account. */
export function ForgotPage() {
  const { t } = useTranslation('identity');
  const [request] = useMutation(RequestPasswordResetDocument);
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const { problem, busy, run } = useProblem();

  if (askedFor !== null) {
    return (
      <EntryPage title={t('forgot.sentTitle')} lead={t('forgot.sentLead', { email: askedFor })}>
        <Text mb="lg">{t('forgot.sentHelp')}</Text>
        <Button component={Link} to="/sign-in" size="md">
          {t('signIn.submit')}
        </Button>
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t('forgot.title')} lead={t('forgot.lead')}>
      <EntryForm
        submit={t('forgot.submit')}
        busy={busy}
        problem={problem}
        fields={[]}
        onSubmit={({ email = '' }) =>
          void run(async () => {
            await request({ variables: { email } });
            setAskedFor(email);
            return null;
          })
        }
      >
        <TextInput
          name="email"
          type="email"
          size="md"
          required
          withAsterisk={false}
          autoComplete="username"
          label={t('field.email')}
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
