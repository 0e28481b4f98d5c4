import { useMutation } from '@apollo/client/react';
import { ChangePasswordDocument } from '@commonworks/web-graphql';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../entry/entry-form.js';
import { PasswordField } from '../entry/password-field.js';
import { problemIn } from '../session/problem-in.js';
import { useProblem } from '../session/use-problem.js';
import { AccountForm } from './account-section.js';

export function PasswordForm({ email }: { email: string }) {
  const { t } = useTranslation('identity');
  const [change] = useMutation(ChangePasswordDocument);
  const { problem, busy, run } = useProblem();
  const [done, setDone] = useState(false);
  return (
    <AccountForm
      submit={t('account.password.submit')}
      busy={busy}
      problem={problem}
      fields={['current', 'password']}
      done={done ? t('account.password.done') : null}
      onSubmit={async ({ current = '', next = '' }, form) => {
        setDone(false);
        const changed = await run(async () =>
          problemIn(
            (await change({ variables: { input: { current, next } } })).data?.changePassword,
            t('failed.server'),
          ),
        );
        if (changed) form.reset();
        setDone(changed);
      }}
    >
      {/* Password managers learn for whom the new one is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        purpose="current"
        name="current"
        label={t('account.password.current')}
        error={problemOf(problem, 'current')}
      />
      <PasswordField
        purpose="new"
        name="next"
        label={t('account.password.next')}
        error={problemOf(problem, 'password')}
      />
    </AccountForm>
  );
}
