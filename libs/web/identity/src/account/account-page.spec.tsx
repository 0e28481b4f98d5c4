import {
  ChangeNameDocument,
  ChangePasswordDocument,
  CloseMyAccountDocument,
  DismissLockOutNoticeDocument,
  LockOutNoticeDocument,
  NotificationSettingsDocument,
  type ChangePasswordMutation,
} from '@commonworks/web-graphql';
import type { Me } from '@commonworks/web-ui';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../index.js';
import { AccountPage } from './account-page.js';
import { LockOutNotice } from './lock-out-notice.js';

const me: Me = {
  id: 'p1',
  name: 'IT lead',
  email: 'lead@alder.example',
  locale: 'EN',
  memberships: [],
};
const settings = {
  request: { query: NotificationSettingsDocument },
  result: {
    data: {
      notificationSettings: { __typename: 'NotificationSettings' as const, sendsMail: true, kinds: [] },
    },
  },
};
const show = (mocks: RenderPageOptions['mocks'] = []) =>
  renderPage(<AccountPage />, { mocks: [settings, ...mocks], me, path: '/account' });

async function change(changePassword: ChangePasswordMutation['changePassword']) {
  const input = { current: 'the present one', next: 'four plain words here' };
  show([
    {
      request: { query: ChangePasswordDocument, variables: { input } },
      result: { data: { changePassword } },
    },
  ]);
  await userEvent.type(screen.getByLabelText('Present password'), input.current);
  await userEvent.type(screen.getByLabelText('New password'), input.next);
  await userEvent.click(screen.getByRole('button', { name: 'Change the password' }));
}

describe('the account page', () => {
  it('changes the password, says so and empties the fields', async () => {
    await change({ __typename: 'Me', ...me });
    expect(await screen.findByText(/^Your password is changed/)).toBeVisible();
    expect(screen.getByLabelText('New password')).toHaveValue('');
  });

  it('says at the field what is wrong', async () => {
    await change({ __typename: 'SignInRefused', message: 'This is not your password.' });
    await waitFor(() => expect(screen.getByLabelText('Present password')).toBeInvalid());
    expect(screen.getByText('This is not your password.')).toBeVisible();
    expect(screen.getByLabelText('New password')).toBeValid();
  });

  it('says what makes a new password too easy to guess', async () => {
    await change({
      __typename: 'InvalidInput',
      field: 'password',
      message: 'This password is easy to guess.',
    });
    await waitFor(() => expect(screen.getByLabelText('New password')).toBeInvalid());
  });

  it('changes the name', async () => {
    const changeName = { __typename: 'Me' as const, id: 'p1', name: 'Clerk' };
    show([
      {
        request: { query: ChangeNameDocument, variables: { name: 'Clerk' } },
        result: { data: { changeName } },
      },
    ]);
    await userEvent.clear(screen.getByLabelText('Your name'));
    await userEvent.type(screen.getByLabelText('Your name'), 'Clerk');
    await userEvent.click(screen.getByRole('button', { name: 'Change the name' }));
    expect(await screen.findByText('Your name is changed.')).toBeVisible();
  });

  it('closes the account after saying what that means, and leaves', async () => {
    const closeMyAccount = { __typename: 'AccountClosed' as const, at: '2026-01-01T00:00:00Z' };
    const variables = { password: 'the present one' };
    const { router } = show([
      { request: { query: CloseMyAccountDocument, variables }, result: { data: { closeMyAccount } } },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Close the account…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/This cannot be undone/)).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Password'), variables.password);
    await userEvent.click(dialog.getByRole('button', { name: 'Close for good' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  });
});

describe('the notice of attempts that were locked out', () => {
  const notice = (lockedOutAt: string | null) => ({
    request: { query: LockOutNoticeDocument },
    result: { data: { me: { __typename: 'Me' as const, id: 'p1', lockedOutAt } } },
  });

  it('stands until it was read', async () => {
    const dismissLockOutNotice = { __typename: 'Me' as const, id: 'p1', lockedOutAt: null };
    renderPage(<LockOutNotice />, {
      mocks: [
        notice('2026-03-31T15:00:00Z'),
        { request: { query: DismissLockOutNoticeDocument }, result: { data: { dismissLockOutNotice } } },
      ],
    });
    expect(await screen.findByText(/several wrong passwords were tried/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'I have read this' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });
});
