import { RequestPasswordResetDocument, ResetPasswordDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installation } from '../../testing/installation.js';
import '../index.js';
import { ForgotPage } from './forgot-page.js';
import { ResetPage } from './reset-page.js';

describe('a forgotten password', () => {
  it('has a link sent, and says no more than that', async () => {
    const variables = { email: 'lead@alder.example' };
    const mocks = [
      installation(),
      {
        request: { query: RequestPasswordResetDocument, variables },
        result: { data: { requestPasswordReset: true } },
      },
    ];
    renderPage(<ForgotPage />, { mocks, path: '/forgot' });
    await userEvent.type(screen.getByLabelText('Email address'), variables.email);
    await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }));
    expect(
      await screen.findByText(/^If lead@alder\.example has an account, a link is on its way/),
    ).toBeVisible();
  });

  it('says that the server was not reached', async () => {
    const variables = { email: 'lead@alder.example' };
    const request = { query: RequestPasswordResetDocument, variables };
    renderPage(<ForgotPage />, {
      mocks: [installation(), { request, error: new TypeError('Failed to fetch') }],
      path: '/forgot',
    });
    await userEvent.type(screen.getByLabelText('Email address'), variables.email);
    await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
  });

  it('is replaced with the link, or another is asked for', async () => {
    const input = { token: 'secret', password: 'four plain words here' };
    const resetPassword = { __typename: 'TokenRefused' as const, message: 'This link does not work.' };
    const mocks = [
      installation(),
      {
        request: { query: ResetPasswordDocument, variables: { input } },
        result: { data: { resetPassword } },
      },
    ];
    renderPage(<ResetPage />, { mocks, path: '/reset/secret', route: '/reset/:token', locale: 'fr' });
    await userEvent.type(screen.getByLabelText('Nouveau mot de passe'), input.password);
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le mot de passe' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This link does not work.');
    expect(screen.getByRole('link', { name: 'Demandez-en un autre' })).toHaveAttribute('href', '/forgot');
  });
});
