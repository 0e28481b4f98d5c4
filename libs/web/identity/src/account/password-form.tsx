import { useMutation } from '@apollo/client/react';
import { ChangePasswordDocument } from '@commonworks/web-graphql';
import type { PasswordOwner } from '@commonworks/domain-password';
import type { Me } from '@commonworks/web-ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../entry/entry-form.js';
import { NewPasswordField } from '../entry/new-password-field.js';
import { PasswordField } from '../entry/password-field.js';
import { problemIn } from '../session/problem-in.js';
import { useProblem } from '../session/use-problem.js';
import { AccountForm } from './account-section.js';

/** Whose the password is, with the places of the person's roles. */
function ownerOf({ email, name, memberships }: Me): PasswordOwner {
  const places = memberships.map(({ municipality, consortium }) => (municipality ?? consortium)?.name);
  return { email, name, places: places.filter((place) => place !== undefined) };
}

export function PasswordForm({ me }: { me: Me }) {
  const { t } = useTranslation('identity');
  const [change] = useMutation(ChangePasswordDocument);
  const { problem, busy, run } = useProblem();
  const owner = useMemo(() => ownerOf(me), [me]);
  const [done, setDone] = useState(false);
  const [changes, setChanges] = useState(0);
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
        if (changed) {
          form.reset();
          setChanges((before) => before + 1);
        }
        setDone(changed);
      }}
    >
      {/* Password managers learn for whom the new one is. */}
      <input type="text" name="username" autoComplete="username" value={me.email} readOnly hidden />
      <PasswordField
        purpose="current"
        name="current"
        label={t('account.password.current')}
        error={problemOf(problem, 'current')}
      />
      <NewPasswordField
        key={changes}
        owner={owner}
        name="next"
        label={t('account.password.next')}
        error={problemOf(problem, 'password')}
      />
    </AccountForm>
  );
}
