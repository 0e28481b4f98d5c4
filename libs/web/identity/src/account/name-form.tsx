import { useMutation } from '@apollo/client/react';
import { NAME_LENGTH } from '@commonworks/domain-assessment';
import { ChangeNameDocument } from '@commonworks/web-graphql';
import { useForm } from '@commonworks/web-ui';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountForm } from './account-section.js';

export function NameForm({ name }: { name: string }) {
  const { t } = useTranslation('identity');
  const [changeName] = useMutation(ChangeNameDocument);
  const form = useForm({
    initial: { name },
    send: async (variables) => {
      await changeName({ variables });
    },
  });
  return (
    <AccountForm form={form} submit={t('account.name.submit')} done={t('account.name.done')}>
      <TextInput
        {...form.input('name')}
        size="md"
        required
        withAsterisk={false}
        maxLength={NAME_LENGTH}
        autoComplete="name"
        label={t('field.name')}
      />
    </AccountForm>
  );
}
