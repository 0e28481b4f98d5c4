import { useMutation } from '@apollo/client/react';
import { ConfirmPasswordDocument } from '@commonworks/web-graphql';
import { Form, useForm } from '@commonworks/web-ui';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../entry/password-field.js';
import { problemIn } from '../session/problem-in.js';
import type { PasswordPrompt } from './password-prompt.js';

/** The window in which the password is asked for. */
export function PasswordQuestion({ prompt }: { prompt: PasswordPrompt }) {
  const { t } = useTranslation('identity');
  return (
    <Modal
      opened
      onClose={() => prompt.answer(false)}
      title={t('confirm.title')}
      closeButtonProps={{ 'aria-label': t('ui:action.cancel') }}
      padding="lg"
      // Above the dialog in which the operation was begun.
      zIndex={400}
    >
      <Question prompt={prompt} />
    </Modal>
  );
}

function Question({ prompt }: { prompt: PasswordPrompt }) {
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
    <Form
      form={form}
      actions={
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => prompt.answer(false)}>
            {t('ui:action.cancel')}
          </Button>
          <Button type="submit" loading={form.busy}>
            {t('confirm.submit')}
          </Button>
        </Group>
      }
    >
      <Text>{t('confirm.lead')}</Text>
      <PasswordField input={form.input('password')} purpose="current" autoFocus />
    </Form>
  );
}
