import { useMutation } from '@apollo/client/react';
import { ResetPasswordDocument } from '@commonworks/web-graphql';
import { useForm } from '@commonworks/web-ui';
import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EntryForm } from '../entry/entry-form.js';
import { EntryPage } from '../entry/entry-page.js';
import { NewPasswordField } from '../entry/new-password-field.js';
import { useOutcome } from '../session/use-outcome.js';

/** The link that was sent: one chooses a new password and is in. */
export function ResetPage() {
  const { t } = useTranslation('identity');
  const { token = '' } = useParams();
  const [reset] = useMutation(ResetPasswordDocument);
  const take = useOutcome();
  const form = useForm({
    initial: { password: '' },
    asksBeforeLeaving: false,
    send: async ({ password }) =>
      take((await reset({ variables: { input: { token, password } } })).data?.resetPassword),
  });
  return (
    <EntryPage title={t('reset.title')} lead={t('reset.lead')}>
      <EntryForm form={form} submit={t('reset.submit')}>
        <NewPasswordField input={form.input('password')} label={t('account.password.next')} />
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
