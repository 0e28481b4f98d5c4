import {
  ChangeLocaleDocument,
  MeDocument,
  SignInDocument,
  type SignInMutation,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installation } from '../../testing/installation.js';
import '../index.js';
import { SignInPage } from './sign-in-page.js';

const input = { email: 'lead@alder.example', password: 'four plain words here' };
const answer = (signIn: SignInMutation['signIn']) => ({
  request: { query: SignInDocument, variables: { input } },
  result: { data: { signIn } },
});
const me: SignInMutation['signIn'] = {
  __typename: 'Me',
  id: 'p1',
  name: 'IT lead',
  email: input.email,
  locale: 'EN',
  memberships: [],
};

async function signIn(mocks: RenderPageOptions['mocks'], path = '/sign-in') {
  const page = renderPage(<SignInPage />, { mocks, path, route: '/sign-in' });
  await userEvent.type(screen.getByLabelText('Email address'), input.email);
  await userEvent.type(screen.getByLabelText('Password'), input.password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  return page;
}

describe('signing in', () => {
  it('leads back to the page one came from and remembers who one is', async () => {
    const { router, client } = await signIn([installation(), answer(me)], '/sign-in?next=%2Fworkbooks%2F7');
    await waitFor(() => expect(router.state.location.pathname).toBe('/workbooks/7'));
    expect(client.readQuery({ query: MeDocument })?.me?.name).toBe('IT lead');
  });

  it('has the account answer in the language chosen on this device', async () => {
    localStorage.setItem('commonworks-locale', 'fr');
    const change = {
      request: { query: ChangeLocaleDocument, variables: { locale: 'FR' as const } },
      result: { data: { changeLocale: { __typename: 'Me' as const, id: 'p1', locale: 'FR' as const } } },
    };
    const { router, client } = await signIn([installation(), answer(me), change], '/sign-in?next=%2Fresults');
    await waitFor(() => expect(router.state.location.pathname).toBe('/results'));
    expect(client.readQuery({ query: MeDocument })?.me?.locale).toBe('FR');
    localStorage.clear();
  });

  it('says why one was refused, and stays', async () => {
    const message = 'The email address or the password is not right.';
    const { router } = await signIn([installation(), answer({ __typename: 'SignInRefused', message })]);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(router.state.location.pathname).toBe('/sign-in');
  });

  it('says so when there were too many attempts', async () => {
    const message = 'Try again in 5 minutes.';
    await signIn([
      installation(),
      answer({ __typename: 'TooManyAttempts', message, retryAfterSeconds: 300 }),
    ]);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
  });

  it('puts the message at the field it is about', async () => {
    const message = 'This is not an email address.';
    await signIn([installation(), answer({ __typename: 'InvalidInput', message, field: 'email' })]);
    await waitFor(() => expect(screen.getByLabelText('Email address')).toBeInvalid());
    expect(screen.getByText(message)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells an unreachable server from a wrong password', async () => {
    const request = { query: SignInDocument, variables: { input } };
    await signIn([installation(), { request, error: new TypeError('Failed to fetch') }]);
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
  });

  it('says first that a session has ended, and what is safe', async () => {
    const path = '/sign-in?ended=true&next=%2Fworkbooks%2F7';
    const { router } = renderPage(<SignInPage />, { mocks: [installation(), answer(me)], path });
    expect(screen.getByRole('status')).toHaveTextContent(/Your session has ended/);
    expect(screen.getByRole('status')).toHaveTextContent(/Answers .* are kept in this browser/);
    expect(router.state.location.pathname).toBe('/sign-in');
  });

  it('says nothing of a session that never was', () => {
    renderPage(<SignInPage />, { mocks: [installation()], path: '/sign-in?next=%2F' });
    expect(screen.queryByText(/session has ended/)).not.toBeInTheDocument();
  });

  it('gives way to the setup of a new installation', async () => {
    const { router } = renderPage(<SignInPage />, {
      mocks: [installation({ empty: true })],
      path: '/sign-in',
    });
    await waitFor(() => expect(router.state.location.pathname).toBe('/setup'));
  });

  it('greets in French', async () => {
    renderPage(<SignInPage />, { mocks: [installation()], path: '/sign-in', locale: 'fr' });
    expect(screen.getByRole('heading', { name: 'Connexion' })).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Connexion · Commonworks'));
  });
});
