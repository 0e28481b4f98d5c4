import { useMutation } from '@apollo/client/react';
import { ConfirmPasswordDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../entry/password-field.js';
import { problemIn } from '../session/problem-in.js';
import type { PasswordPrompt } from './password-prompt.js';

/** The window in which the password is asked for. */
export function PasswordQuestion({ prompt }: { prompt: PasswordPrompt }) {
  const { t } = useTranslation('identity');
  const [confirm] = useMutation(ConfirmPasswordDocument);
  const form = useForm({
    initial: { password: '' },
    serverNames: { current: 'password' },
    asksBeforeLeaving: false,
    send: async (variables) => {
      const outcome = (await confirm({ variables })).data?.confirmPassword;
      const problem = problemIn(outcome, t('failed.server'));
      if (problem === null) prompt.answer(true);
      return problem;
    },
  });

  return (
    <FormModal
      form={form}
      title={t('confirm.title')}
      submit={t('confirm.submit')}
      // It may be asked for in a dialog, where the operation was begun.
      aboveDialogs
      onClose={() => prompt.answer(false)}
    >
      <Text>{t('confirm.lead')}</Text>
      <PasswordField input={form.input('password')} purpose="current" autoFocus />
    </FormModal>
  );
}
