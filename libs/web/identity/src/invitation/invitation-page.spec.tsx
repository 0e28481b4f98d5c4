import { AcceptInvitationDocument, type AcceptInvitationMutation } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../index.js';
import { InvitationPage } from './invitation-page.js';

const input = { token: 'secret', password: 'four plain words here' };

async function accept(acceptInvitation: AcceptInvitationMutation['acceptInvitation']) {
  const mocks = [
    {
      request: { query: AcceptInvitationDocument, variables: { input } },
      result: { data: { acceptInvitation } },
    },
  ];
  const page = renderPage(<InvitationPage />, {
    mocks,
    path: '/invitation/secret',
    route: '/invitation/:token',
  });
  await userEvent.type(screen.getByLabelText('Choose a password'), input.password);
  await userEvent.click(screen.getByRole('button', { name: 'Accept the invitation' }));
  return page;
}

describe('accepting an invitation', () => {
  it('takes the token from the address and leads in', async () => {
    const { router } = await accept({
      __typename: 'Me',
      id: 'p1',
      name: 'Clerk',
      email: 'clerk@alder.example',
      locale: 'EN',
      memberships: [],
    });
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('says at the field what is wrong with the password', async () => {
    await accept({
      __typename: 'InvalidInput',
      field: 'password',
      message: 'The password needs 12 characters.',
    });
    expect(await screen.findByText('The password needs 12 characters.')).toBeVisible();
    expect(screen.getByLabelText('Choose a password')).toBeInvalid();
  });

  it('says that a link was used, and offers to sign in', async () => {
    await accept({ __typename: 'TokenRefused', message: 'This link was used already.' });
    expect(await screen.findByRole('alert')).toHaveTextContent('This link was used already.');
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
  });
});
