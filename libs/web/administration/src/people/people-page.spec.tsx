import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  CampaignsDocument,
  EmailDomainsDocument,
  InvitePersonDocument,
  OpenInvitationsDocument,
  PeopleDocument,
  WithdrawInvitationDocument,
  type PersonRowFragment,
} from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
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
const open = (...rows: object[]) => ({
  request: { query: OpenInvitationsDocument, variables: { municipalityId: 'm1' } },
  result: { data: { openInvitations: rows } },
});
const domains = (...emailDomains: string[]) => ({
  request: { query: EmailDomainsDocument, variables: { municipalityId: 'm1' } },
  result: { data: { emailDomains } },
});
const invited = {
  __typename: 'OpenInvitation',
  id: 'i1',
  email: 'new@alder.example',
  name: 'New clerk',
  role: 'VIEWER',
  placeName: 'Town of Alder',
  municipalityId: 'm1',
  invitedBy: 'IT lead',
  expiresAt: '2026-12-10T12:00:00Z',
  expired: false,
  delivery: 'WAITS_IN_OUTBOX',
};
const page = (
  <CurrentContextProvider>
    <PeoplePage />
  </CurrentContextProvider>
);

describe('the people of a municipality', () => {
  beforeEach(() => localStorage.clear());

  it('are shown with their roles, and only of the own municipality', async () => {
    renderPage(page, { me: lead, mocks: [campaigns, people(clerk), open()] });
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
      mocks: [campaigns, open(), people({ ...clerk, memberships: [member('VIEWER'), elsewhere] })],
    });
    expect(
      await screen.findByRole('button', { name: 'Take away from Clerk: Viewer, Town of Alder' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /Birch/ })).toBeNull();
  });

  it('says so when nobody is there yet, and when they cannot be had', async () => {
    const { unmount } = renderPage(page, { me: lead, mocks: [campaigns, people(), open()] });
    expect(await screen.findByRole('heading', { name: 'Nobody has a role here yet' })).toBeVisible();
    unmount();
    const error = new CombinedGraphQLErrors({
      data: null,
      errors: [{ message: 'x', extensions: { id: 'e-3' } }],
    });
    renderPage(page, { me: lead, mocks: [campaigns, { request: asked, error }, open()] });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-3');
  });
});

describe('an open invitation', () => {
  it('says until when and where its mail is, and is withdrawn after asking', async () => {
    const withdrawn = {
      request: { query: WithdrawInvitationDocument, variables: { id: 'i1' } },
      result: { data: { withdrawInvitation: true } },
    };
    renderPage(page, { me: lead, mocks: [campaigns, people(clerk), open(invited), withdrawn, open()] });
    const row = await screen.findByRole('row', { name: /New clerk/ });
    expect(within(row).getByText(/until December 10, 2026/)).toBeVisible();
    expect(within(row).getByText('waits in the administrator’s outbox')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw: new@alder.example' }));
    expect(await screen.findByText(/new@alder\.example will no longer work/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(screen.queryByText('New clerk')).toBeNull());
  });

  it('says who invited, and in a consortium which of its municipalities is to be led', async () => {
    const misa = { id: 'c1', code: 'misa', name: 'MISA Prairies', province: 'AB' };
    const coordinator: Me = {
      ...lead,
      memberships: [{ role: 'COORDINATOR', municipality: null, consortium: misa }],
    };
    const variables = { consortiumId: 'c1' };
    const offers = [
      { ...invited, role: 'LEAD', invitedBy: 'Coordinator' },
      { ...invited, id: 'i2', role: 'ANALYST', placeName: misa.name, municipalityId: null, invitedBy: null },
    ];
    renderPage(page, {
      me: coordinator,
      mocks: [
        campaigns,
        { request: { query: PeopleDocument, variables }, result: { data: { people: [clerk] } } },
        {
          request: { query: OpenInvitationsDocument, variables },
          result: { data: { openInvitations: offers } },
        },
      ],
    });
    const offer = await screen.findByText('Lead, Town of Alder');
    expect(within(offer).getByText('Invited by Coordinator')).toBeVisible();
    expect(screen.getByText('Analyst')).toBeVisible();
    expect(screen.getAllByText(/Invited by/)).toHaveLength(1);
  });

  it('that is too old is said to be', async () => {
    renderPage(page, {
      me: lead,
      mocks: [campaigns, people(clerk), open({ ...invited, expired: true })],
    });
    expect(await screen.findByText('expired')).toBeVisible();
  });
});

describe('an invitation', () => {
  const input = {
    name: 'Treasurer',
    email: 'treasurer@alder.example',
    locale: 'EN' as const,
    role: 'LEAD' as const,
    municipalityId: 'm1',
  };
  const request = { query: InvitePersonDocument, variables: { input } };
  const made = (delivery: string, expiresAt: string | null = '2026-12-10T12:00:00Z') => ({
    request,
    result: {
      data: { invitePerson: { __typename: 'Invitation', expiresAt, delivery, outsideDomains: false } },
    },
  });

  async function invite(...mocks: object[]) {
    const all = [campaigns, people(clerk), open(), ...(mocks as [])];
    renderPage(page, { me: lead, mocks: all });
    await userEvent.click(screen.getByRole('button', { name: 'Invite a person' }));
    await userEvent.type(await screen.findByLabelText('Name'), input.name);
    await userEvent.type(screen.getByLabelText('Email address'), input.email);
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
  }

  it.each([
    ['MAILED', 'The invitation is on its way'],
    ['WAITS_IN_OUTBOX', 'The invitation waits in the administrator’s outbox'],
  ])('that is %s says what happens next, and shows no link', async (delivery, title) => {
    await invite(made(delivery), domains(), people(clerk), open(invited));
    expect(await screen.findByRole('dialog', { name: title })).toBeVisible();
    expect(screen.getByText(/treasurer@alder\.example/)).toBeVisible();
    expect(screen.getByText(/accepted until December 10, 2026/)).toBeVisible();
    expect(document.body.innerHTML).not.toContain('/invitation/');
  });

  it('to somebody who is there already says that the role is given', async () => {
    await invite(made('GIVEN_AT_ONCE', null), domains(), people(clerk), open());
    expect(await screen.findByRole('dialog', { name: 'The role is given' })).toBeVisible();
  });

  it('warns of an address outside the domains', async () => {
    renderPage(page, { me: lead, mocks: [campaigns, people(clerk), open(), domains('north.example')] });
    await userEvent.click(screen.getByRole('button', { name: 'Invite a person' }));
    await userEvent.type(await screen.findByLabelText('Email address'), input.email);
    expect(await screen.findByText(/outside north\.example/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Email address'));
    await userEvent.type(screen.getByLabelText('Email address'), 'clerk@it.north.example');
    expect(screen.queryByText(/outside north\.example/)).toBeNull();
  });

  it('keeps what was typed when it fails, and says why', async () => {
    const message = 'You have invited 200 people within an hour.';
    const error = new CombinedGraphQLErrors({
      data: null,
      errors: [{ message, extensions: { code: 'CONFLICT', id: 'e-4' } }],
    });
    await invite({ request, error }, domains());
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.getByLabelText('Name')).toHaveValue(input.name);
  });
});
