import { useMutation, useQuery } from '@apollo/client/react';
import { CreateFirstAdministratorDocument, InstallationDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useForm } from '@commonworks/web-ui';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EntryForm } from '../entry/entry-form.js';
import { EntryPage } from '../entry/entry-page.js';
import { NewPasswordField } from '../entry/new-password-field.js';
import { useOutcome } from '../session/use-outcome.js';

function SetupForm() {
  const { t } = useTranslation('identity');
  const [search] = useSearchParams();
  const [create] = useMutation(CreateFirstAdministratorDocument);
  const take = useOutcome();
  const form = useForm({
    initial: { token: search.get('token') ?? '', name: '', email: '', password: '' },
    send: async (values) =>
      take((await create({ variables: { input: values } })).data?.createFirstAdministrator),
  });
  const input = { size: 'md', required: true, withAsterisk: false } as const;
  return (
    <EntryForm form={form} submit={t('setup.submit')}>
      <TextInput
        {...input}
        {...form.input('token')}
        autoComplete="off"
        label={t('field.token')}
        description={t('field.tokenHint')}
      />
      <TextInput {...input} {...form.input('name')} autoComplete="name" label={t('field.name')} />
      <TextInput
        {...input}
        {...form.input('email')}
        type="email"
        autoComplete="username"
        label={t('ui:term.email')}
      />
      <NewPasswordField input={form.input('password')} />
    </EntryForm>
  );
}

/** A new installation: its first administrator, proven by the token only the operator of the server can read. */
export function SetupPage() {
  const { t } = useTranslation('identity');
  const result = useQuery(InstallationDocument);
  const done = result.data?.installation.empty === false;
  return (
    <EntryPage
      title={t(done ? 'setup.doneTitle' : 'setup.title')}
      lead={t(done ? 'setup.doneLead' : 'setup.lead')}
    >
      <QueryBoundary result={result} layout="form" select={(data) => data.installation}>
        {({ empty }) =>
          empty ? (
            <SetupForm />
          ) : (
            <Button component={Link} to="/sign-in" size="md">
              {t('ui:action.signIn')}
            </Button>
          )
        }
      </QueryBoundary>
    </EntryPage>
  );
}
