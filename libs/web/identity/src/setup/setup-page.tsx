import { useMutation, useQuery } from '@apollo/client/react';
import { CreateFirstAdministratorDocument, InstallationDocument } from '@commonworks/web-graphql';
import { QueryBoundary } from '@commonworks/web-ui';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EntryForm, problemOf } from '../entry/entry-form.js';
import { EntryPage } from '../entry/entry-page.js';
import { NewPasswordField } from '../entry/new-password-field.js';
import { useOutcome } from '../session/use-outcome.js';

function SetupForm() {
  const { t } = useTranslation('identity');
  const [search] = useSearchParams();
  const [create] = useMutation(CreateFirstAdministratorDocument);
  const { problem, busy, run } = useOutcome();
  const input = { size: 'md', required: true, withAsterisk: false } as const;
  return (
    <EntryForm
      submit={t('setup.submit')}
      busy={busy}
      problem={problem}
      fields={['token', 'name', 'email', 'password']}
      onSubmit={({ token = '', name = '', email = '', password = '' }) =>
        void run(
          async () =>
            (await create({ variables: { input: { token, name, email, password } } })).data
              ?.createFirstAdministrator,
        )
      }
    >
      <TextInput
        {...input}
        name="token"
        autoComplete="off"
        defaultValue={search.get('token') ?? ''}
        label={t('field.token')}
        description={t('field.tokenHint')}
        error={problemOf(problem, 'token')}
      />
      <TextInput
        {...input}
        name="name"
        autoComplete="name"
        label={t('field.name')}
        error={problemOf(problem, 'name')}
      />
      <TextInput
        {...input}
        name="email"
        type="email"
        autoComplete="username"
        label={t('field.email')}
        error={problemOf(problem, 'email')}
      />
      <NewPasswordField error={problemOf(problem, 'password')} />
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
              {t('signIn.submit')}
            </Button>
          )
        }
      </QueryBoundary>
    </EntryPage>
  );
}
