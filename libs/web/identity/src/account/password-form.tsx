import { useMutation } from '@apollo/client/react';
import { ChangePasswordDocument } from '@commonworks/web-graphql';
import type { PasswordOwner } from '@commonworks/domain-password';
import { useForm, type Me } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPasswordField } from '../entry/new-password-field.js';
import { PasswordField } from '../entry/password-field.js';
import { problemIn } from '../session/problem-in.js';
import { AccountForm } from './account-section.js';

/** Whose the password is, with the places of the person's roles. */
function ownerOf({ email, name, memberships }: Me): PasswordOwner {
  const places = memberships.map(({ municipality, consortium }) => (municipality ?? consortium)?.name);
  return { email, name, places: places.filter((place) => place !== undefined) };
}

export function PasswordForm({ me }: { me: Me }) {
  const { t } = useTranslation('identity');
  const [change] = useMutation(ChangePasswordDocument);
  const owner = useMemo(() => ownerOf(me), [me]);
  const form = useForm({
    initial: { current: '', next: '' },
    serverNames: { password: 'next' },
    emptiedWhenDone: true,
    send: async (input) =>
      problemIn((await change({ variables: { input } })).data?.changePassword, t('failed.server')),
  });
  return (
    <AccountForm form={form} submit={t('account.password.submit')} done={t('account.password.done')}>
      {/* Password managers learn for whom the new one is. */}
      <input type="text" name="username" autoComplete="username" value={me.email} readOnly hidden />
      <PasswordField input={form.input('current')} purpose="current" label={t('account.password.current')} />
      <NewPasswordField input={form.input('next')} owner={owner} label={t('account.password.next')} />
    </AccountForm>
  );
}
