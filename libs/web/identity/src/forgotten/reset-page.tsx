import { useMutation } from '@apollo/client/react';
import { ResetPasswordDocument } from '@commonworks/web-graphql';
import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EntryForm, problemOf } from '../entry/entry-form.js';
import { EntryPage } from '../entry/entry-page.js';
import { NewPasswordField } from '../entry/new-password-field.js';
import { useOutcome } from '../session/use-outcome.js';

/** The link that was sent: one chooses a new password and is in. */
export function ResetPage() {
  const { t } = useTranslation('identity');
  const { token = '' } = useParams();
  const [reset] = useMutation(ResetPasswordDocument);
  const { problem, busy, run } = useOutcome();
  return (
    <EntryPage title={t('reset.title')} lead={t('reset.lead')}>
      <EntryForm
        submit={t('reset.submit')}
        busy={busy}
        problem={problem}
        fields={['password']}
        onSubmit={({ password = '' }) =>
          void run(
            async () => (await reset({ variables: { input: { token, password } } })).data?.resetPassword,
          )
        }
      >
        <NewPasswordField error={problemOf(problem, 'password')} />
      </EntryForm>
      <Text mt="lg" c="dimmed">
        {t('reset.tooOld')}{' '}
        <Anchor component={Link} to="/forgot">
          {t('reset.another')}
        </Anchor>
      </Text>
    </EntryPage>
  );
}
