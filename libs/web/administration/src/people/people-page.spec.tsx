import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  CampaignsDocument,
  InvitePersonDocument,
  PeopleDocument,
  type PersonRowFragment,
} from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../index.js';
import { PeoplePage } from './people-page.js';

const alder = { id: 'm1', name: 'Town of Alder', type: 'TOWN', province: 'AB', population: 900 } as const;
const lead: Me = {
  id: 'p1',
  name: 'IT lead',
  email: 'lead@alder.example',
  locale: 'EN',
  memberships: [{ role: 'LEAD', municipality: alder, consortium: null }],
};
const member = (role: PersonRowFragment['memberships'][number]['role']) => ({
  __typename: 'Membership' as const,
  role,
  municipality: { __typename: 'Municipality' as const, id: 'm1', name: 'Town of Alder' },
  consortium: null,
});
const clerk = {
  __typename: 'Person' as const,
  id: 'p2',
  name: 'Clerk',
  email: 'clerk@alder.example',
  memberships: [member('VIEWER')],
};
const campaigns = { request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } };
const asked = { query: PeopleDocument, variables: { municipalityId: 'm1' } };
const people = (...rows: object[]) => ({ request: asked, result: { data: { people: rows } } });
const page = (
  <CurrentContextProvider>
    <PeoplePage />
  </CurrentContextProvider>
);

describe('the people of a municipality', () => {
  beforeEach(() => localStorage.clear());

  it('are shown with their roles, and only of the own municipality', async () => {
    renderPage(page, { me: lead, mocks: [campaigns, people(clerk)] });
    const row = await screen.findByRole('row', { name: /Clerk/ });
    expect(within(row).getByText('Viewer, Town of Alder')).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Administration' })).toBeNull();
  });

  it('offers no way to take away a role that is not the lead’s to take', async () => {
    const elsewhere = {
      ...member('VIEWER'),
      municipality: { __typename: 'Municipality', id: 'm9', name: 'Birch' },
    };
    renderPage(page, {
      me: lead,
      mocks: [campaigns, people({ ...clerk, memberships: [member('VIEWER'), elsewhere] })],
    });
    expect(
      await screen.findByRole('button', { name: 'Take away from Clerk: Viewer, Town of Alder' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /Birch/ })).toBeNull();
  });

  it('says so when nobody is there yet, and when they cannot be had', async () => {
    const { unmount } = renderPage(page, { me: lead, mocks: [campaigns, people()] });
    expect(await screen.findByRole('heading', { name: 'Nobody has a role here yet' })).toBeVisible();
    unmount();
    const error = new CombinedGraphQLErrors({
      data: null,
      errors: [{ message: 'x', extensions: { id: 'e-3' } }],
    });
    renderPage(page, { me: lead, mocks: [campaigns, { request: asked, error }] });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-3');
  });
});

describe('an invitation', () => {
  const input = {
    name: 'Treasurer',
    email: 'treasurer@alder.example',
    role: 'LEAD' as const,
    municipalityId: 'm1',
  };
  const request = { query: InvitePersonDocument, variables: { input } };

  async function invite(...mocks: object[]) {
    renderPage(page, { me: lead, mocks: [campaigns, people(clerk), ...(mocks as [])] });
    await userEvent.click(screen.getByRole('button', { name: 'Invite a person' }));
    await userEvent.type(await screen.findByLabelText('Name'), input.name);
    await userEvent.type(screen.getByLabelText('Email address'), input.email);
    await userEvent.click(screen.getByRole('button', { name: 'Make the invitation' }));
  }

  it('shows its link, once made', async () => {
    const invitePerson = {
      __typename: 'Invitation',
      token: 'secret-token',
      expiresAt: '2026-11-28T12:00:00Z',
      person: { __typename: 'Person', id: 'p3', name: input.name, email: input.email },
    };
    await invite({ request, result: { data: { invitePerson } } }, people(clerk));
    expect(await screen.findByText('http://localhost/invitation/secret-token')).toBeVisible();
    expect(screen.getByText(/treasurer@alder\.example.*only this once/)).toBeVisible();
  });

  it('keeps what was typed when it fails, and says why', async () => {
    const message = 'This person already has that role.';
    const error = new CombinedGraphQLErrors({
      data: null,
      errors: [{ message, extensions: { code: 'CONFLICT', id: 'e-4' } }],
    });
    await invite({ request, error });
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.getByLabelText('Name')).toHaveValue(input.name);
  });
});
