import { CreateFirstAdministratorDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installation } from '../../testing/installation.js';
import '../index.js';
import { SetupPage } from './setup-page.js';

describe('the setup of a new installation', () => {
  it('asks for the token and tells when it is refused', async () => {
    const input = {
      token: 'wrong',
      name: 'Clerk',
      email: 'clerk@alder.example',
      password: 'four plain words here',
    };
    const message = 'The token is not right.';
    const refused = {
      request: { query: CreateFirstAdministratorDocument, variables: { input } },
      result: { data: { createFirstAdministrator: { __typename: 'TokenRefused' as const, message } } },
    };
    renderPage(<SetupPage />, { mocks: [installation({ empty: true }), refused], path: '/setup' });
    await userEvent.type(await screen.findByLabelText('Setup token'), input.token);
    await userEvent.type(screen.getByLabelText('Your name'), input.name);
    await userEvent.type(screen.getByLabelText('Email address'), input.email);
    await userEvent.type(screen.getByLabelText('Choose a password'), input.password);
    await userEvent.click(screen.getByRole('button', { name: 'Make the first administrator' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
  });

  it('is over once there is an administrator', async () => {
    renderPage(<SetupPage />, { mocks: [installation()], path: '/setup' });
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
    expect(screen.queryByLabelText('Setup token')).toBeNull();
  });
});
