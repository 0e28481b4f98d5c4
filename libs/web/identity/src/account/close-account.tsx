import { useApolloClient, useMutation } from '@apollo/client/react';
import { CloseMyAccountDocument } from '@commonworks/web-graphql';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PasswordField } from '../entry/password-field.js';
import { useProblem } from '../session/use-problem.js';

/** Closes the own account, after saying what that means and asking for the password. */
export function CloseAccount() {
  const { t } = useTranslation('identity');
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button variant="default" mih="2.75rem" onClick={() => setAsking(true)}>
        {t('account.close.begin')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('account.close.title')}
        closeButtonProps={{ 'aria-label': t('account.close.cancel') }}
        padding="lg"
      >
        <Question onCancel={() => setAsking(false)} />
      </Modal>
    </div>
  );
}

function Question({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('identity');
  const client = useApolloClient();
  const navigate = useNavigate();
  const [close] = useMutation(CloseMyAccountDocument);
  const { problem, busy, run } = useProblem();

  const submit = async (password: string) => {
    const closed = await run(async () => {
      const outcome = (await close({ variables: { password } })).data?.closeMyAccount;
      if (outcome?.__typename === 'AccountClosed') return null;
      return { field: null, message: outcome?.message ?? t('failed.server') };
    });
    if (!closed) return;
    await navigate('/sign-in', { replace: true });
    await client.clearStore();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(String(new FormData(event.currentTarget).get('password') ?? ''));
      }}
    >
      <Stack>
        <Text>{t('account.close.means')}</Text>
        <PasswordField purpose="current" autoFocus error={problem?.message} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('account.close.cancel')}
          </Button>
          <Button type="submit" color="red" loading={busy}>
            {t('account.close.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
