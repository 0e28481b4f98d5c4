import {
  AcceptInvitationDocument,
  InvitationDocument,
  MeDocument,
  type AcceptInvitationMutation,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { installation } from '../../testing/installation.js';
import '../index.js';
import { InvitationPage } from './invitation-page.js';

const password = 'four plain words here';
const offer = {
  __typename: 'InvitationOffer',
  email: 'clerk@alder.example',
  name: 'Clerk',
  role: 'LEAD',
  placeName: 'Town of Alder',
  inviterName: 'The coordinator',
  locale: 'EN',
  hasAccount: false,
};
const clerk = {
  __typename: 'Me' as const,
  id: 'p1',
  name: 'Clerk',
  email: 'clerk@alder.example',
  locale: 'EN' as const,
  memberships: [],
};
const of = (invitation: object) => ({
  request: { query: InvitationDocument, variables: { token: 'secret' } },
  result: { data: { invitation } },
});
const me = (who: object | null) => ({ request: { query: MeDocument }, result: { data: { me: who } } });
const accepted = (input: object, acceptInvitation: AcceptInvitationMutation['acceptInvitation']) => ({
  request: { query: AcceptInvitationDocument, variables: { input: { token: 'secret', ...input } } },
  result: { data: { acceptInvitation } },
});

const visit = (...mocks: NonNullable<RenderPageOptions['mocks']>) =>
  renderPage(<InvitationPage />, {
    mocks: [installation(), ...mocks],
    path: '/invitation/secret',
    route: '/invitation/:token',
  });

beforeEach(() => localStorage.clear());

describe('an invitation to a new account', () => {
  const answer = (outcome: AcceptInvitationMutation['acceptInvitation']) =>
    accepted({ name: 'Jeanne Clerk', password, locale: 'EN' }, outcome);

  async function accept(outcome: AcceptInvitationMutation['acceptInvitation']) {
    const page = visit(of(offer), me(null), answer(outcome));
    const name = await screen.findByLabelText('Your name');
    expect(name).toHaveValue('Clerk');
    await userEvent.clear(name);
    await userEvent.type(name, 'Jeanne Clerk');
    await userEvent.type(screen.getByLabelText('Choose a password'), password);
    await userEvent.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    return page;
  }

  it('says who invites, to what; takes one’s own name, and leads in', async () => {
    const { router } = await accept(clerk);
    expect(screen.getByText(/The coordinator invites you.*Lead, Town of Alder/)).toBeVisible();
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('says at the field what is wrong with the password', async () => {
    const message = 'The password needs 12 characters.';
    await accept({ __typename: 'InvalidInput', field: 'password', message });
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByLabelText('Choose a password')).toBeInvalid();
  });

  const closed = {
    __typename: 'InvitationClosed',
    reason: 'ACCEPTED',
    message: 'Sign in instead.',
    locale: 'EN',
  };

  it('has no form any more once it turns out to be used', async () => {
    const refused = { __typename: 'TokenRefused' as const, message: 'This link is over.' };
    visit(of(offer), me(null), answer(refused), of(closed));
    const name = await screen.findByLabelText('Your name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Jeanne Clerk');
    await userEvent.type(screen.getByLabelText('Choose a password'), password);
    await userEvent.click(screen.getByRole('button', { name: 'Accept the invitation' }));
    expect(await screen.findByRole('heading', { name: 'Already accepted' })).toBeVisible();
    expect(document.querySelector('form')).toBeNull();
  });

  it('has no form any more when one comes back to it after using it in another window', async () => {
    visit(of(offer), me(null), of(closed));
    await screen.findByLabelText('Your name');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByRole('heading', { name: 'Already accepted' })).toBeVisible();
    expect(document.querySelector('form')).toBeNull();
  });

  it('speaks the language of the person who is invited', async () => {
    visit(of({ ...offer, locale: 'FR' }), me(null));
    expect(await screen.findByText(/Responsable, Town of Alder/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Vous avez une invitation' })).toBeVisible();
  });
});

describe('an invitation to who has an account', () => {
  it('has one sign in first, and come back', async () => {
    visit(of({ ...offer, hasAccount: true }), me(null));
    expect(await screen.findByRole('link', { name: 'Sign in to accept' })).toHaveAttribute(
      'href',
      '/sign-in?next=%2Finvitation%2Fsecret',
    );
    expect(screen.queryByLabelText('Choose a password')).toBeNull();
  });

  it('asks no password of who is signed in', async () => {
    const { router } = visit(of({ ...offer, hasAccount: true }), me(clerk), accepted({}, clerk));
    await userEvent.click(await screen.findByRole('button', { name: 'Accept the invitation' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('is not to be accepted by somebody else', async () => {
    visit(of(offer), me({ ...clerk, email: 'other@alder.example' }));
    expect(
      await screen.findByRole('heading', { name: 'This invitation is for somebody else' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept the invitation' })).toBeNull();
  });
});

it.each([
  ['ACCEPTED', 'Already accepted'],
  ['WITHDRAWN', 'Invitation withdrawn'],
  ['EXPIRED', 'Invitation expired'],
  ['UNKNOWN', 'This link does not work'],
])('a link that is %s says so, and has no form', async (reason, title) => {
  visit(of({ __typename: 'InvitationClosed', reason, message: 'Ask for another.', locale: 'EN' }));
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByText('Ask for another.')).toBeVisible();
  expect(document.querySelector('form')).toBeNull();
});

it('a link that is over speaks the language of the person who was invited', async () => {
  visit(
    of({
      __typename: 'InvitationClosed',
      reason: 'EXPIRED',
      locale: 'FR',
      message: 'Demandez-en une autre.',
    }),
  );
  expect(await screen.findByRole('heading', { name: 'Invitation expirée' })).toBeVisible();
});
