import { useMutation } from '@apollo/client/react';
import { AcceptInvitationDocument } from '@commonworks/web-graphql';
import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EntryForm, problemOf } from '../entry/entry-form.js';
import { EntryPage } from '../entry/entry-page.js';
import { PasswordField } from '../entry/password-field.js';
import { useOutcome } from '../session/use-outcome.js';

/** The link of an invitation: one chooses a password and is in. */
export function InvitationPage() {
  const { t } = useTranslation('identity');
  const { token = '' } = useParams();
  const [accept] = useMutation(AcceptInvitationDocument);
  const { problem, busy, run } = useOutcome();
  return (
    <EntryPage title={t('invitation.title')} lead={t('invitation.lead')}>
      <EntryForm
        submit={t('invitation.submit')}
        busy={busy}
        problem={problem}
        fields={['password']}
        onSubmit={({ password = '' }) =>
          void run(
            async () => (await accept({ variables: { input: { token, password } } })).data?.acceptInvitation,
          )
        }
      >
        <PasswordField purpose="new" error={problemOf(problem, 'password')} />
      </EntryForm>
      <Text mt="lg" c="dimmed">
        {t('invitation.accepted')}{' '}
        <Anchor component={Link} to="/sign-in">
          {t('invitation.signIn')}
        </Anchor>
      </Text>
    </EntryPage>
  );
}
