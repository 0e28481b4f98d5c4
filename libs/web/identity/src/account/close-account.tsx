import { useApolloClient, useMutation } from '@apollo/client/react';
import { CloseMyAccountDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PasswordField } from '../entry/password-field.js';

/** Closes the own account, after saying what that means and asking for the password. */
export function CloseAccount() {
  const { t } = useTranslation('identity');
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button variant="default" mih="2.75rem" onClick={() => setAsking(true)}>
        {t('account.close.begin')}
      </Button>
      {asking && <CloseAccountQuestion onCancel={() => setAsking(false)} />}
    </div>
  );
}

function CloseAccountQuestion({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('identity');
  const client = useApolloClient();
  const navigate = useNavigate();
  const [close] = useMutation(CloseMyAccountDocument);

  const form = useForm({
    initial: { password: '' },
    asksBeforeLeaving: false,
    send: async (variables) => {
      const outcome = (await close({ variables })).data?.closeMyAccount;
      if (outcome?.__typename !== 'AccountClosed')
        return { field: 'password', message: outcome?.message ?? t('failed.server') };
      await navigate('/sign-in', { replace: true });
      await client.clearStore();
      return null;
    },
  });

  return (
    <FormModal
      form={form}
      title={t('account.close.title')}
      submit={t('account.close.submit')}
      destructive
      onClose={onCancel}
    >
      <Text>{t('account.close.means')}</Text>
      <PasswordField input={form.input('password')} purpose="current" autoFocus />
    </FormModal>
  );
}
