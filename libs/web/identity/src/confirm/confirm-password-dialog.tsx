import { useMutation } from '@apollo/client/react';
import { ConfirmPasswordDocument } from '@commonworks/web-graphql';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../entry/password-field.js';
import { problemIn } from '../session/problem-in.js';
import { useProblem } from '../session/use-problem.js';
import type { PasswordPrompt } from './password-prompt.js';

/** Asks for the password where an operation needs it; what was begun then goes on by itself. */
export function ConfirmPasswordDialog({ prompt }: { prompt: PasswordPrompt }) {
  const { t } = useTranslation('identity');
  const opened = useSyncExternalStore(prompt.subscribe, prompt.isOpen);
  return (
    <Modal
      opened={opened}
      onClose={() => prompt.answer(false)}
      title={t('confirm.title')}
      closeButtonProps={{ 'aria-label': t('confirm.cancel') }}
      padding="lg"
      // Above the dialog in which the operation was begun.
      zIndex={400}
    >
      {opened && <Question prompt={prompt} />}
    </Modal>
  );
}

function Question({ prompt }: { prompt: PasswordPrompt }) {
  const { t } = useTranslation('identity');
  const [confirm] = useMutation(ConfirmPasswordDocument);
  const { problem, busy, run } = useProblem();

  const submit = async (password: string) => {
    const confirmed = await run(async () =>
      problemIn((await confirm({ variables: { password } })).data?.confirmPassword, t('failed.server')),
    );
    if (confirmed) prompt.answer(true);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // The form in whose dialog this one stands is not sent with it.
        event.stopPropagation();
        void submit(String(new FormData(event.currentTarget).get('password') ?? ''));
      }}
    >
      <Stack>
        <Text>{t('confirm.lead')}</Text>
        <PasswordField purpose="current" autoFocus error={problem?.message} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => prompt.answer(false)}>
            {t('confirm.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('confirm.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
