import { useMutation } from '@apollo/client/react';
import { ChangeNameDocument } from '@commonworks/web-graphql';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../session/use-problem.js';
import { AccountForm } from './account-section.js';

export function NameForm({ name }: { name: string }) {
  const { t } = useTranslation('identity');
  const [changeName] = useMutation(ChangeNameDocument);
  const { problem, busy, run } = useProblem();
  const [done, setDone] = useState(false);
  return (
    <AccountForm
      submit={t('account.name.submit')}
      busy={busy}
      problem={problem}
      fields={[]}
      done={done ? t('account.name.done') : null}
      onSubmit={async (values) => {
        setDone(false);
        setDone(
          await run(async () => {
            await changeName({ variables: { name: values['name'] ?? '' } });
            return null;
          }),
        );
      }}
    >
      <TextInput
        name="name"
        size="md"
        required
        withAsterisk={false}
        maxLength={200}
        autoComplete="name"
        defaultValue={name}
        label={t('field.name')}
      />
    </AccountForm>
  );
}
