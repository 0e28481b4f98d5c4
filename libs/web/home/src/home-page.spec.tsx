import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { HomeInstallationDocument, AuditTrailDocument } from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { CampaignsDocument } from '@commonworks/web-graphql';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { HomePage } from './home-page.js';
import './index.js';

const administrator: Me = {
  id: 'p1',
  name: 'Administrator',
  email: 'administrator@cw.example',
  locale: 'EN',
  memberships: [{ role: 'ADMINISTRATOR', municipality: null, consortium: null }],
};
const campaigns = { request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } };
const trail = (result: object) => ({
  request: { query: AuditTrailDocument, variables: { first: 6 } },
  ...result,
});
const page = (
  <CurrentContextProvider>
    <HomePage />
  </CurrentContextProvider>
);

describe('the first page of an administrator', () => {
  beforeEach(() => localStorage.clear());

  it('says what to do next, how far things are, and what changed', async () => {
    const installation = {
      request: { query: HomeInstallationDocument },
      result: {
        data: { consortia: [], municipalities: [], people: [], openInvitations: [], outbox: [] },
      },
    };
    const event = {
      __typename: 'AuditEvent' as const,
      id: 'a1',
      at: '2026-11-21T12:00:00Z',
      actor: 'Administrator',
      action: 'SIGNED_IN',
      subject: 'person',
      municipalityName: null,
      consortiumName: null,
      address: null,
      device: null,
    };
    const mocks = [campaigns, installation, trail({ result: { data: { auditLog: [event] } } })];
    renderPage(page, { me: administrator, mocks });
    expect(await screen.findByRole('heading', { name: 'Add the first consortium' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Add a consortium' })).toHaveAttribute(
      'href',
      '/administration/consortia',
    );
    expect(screen.getByText('municipalities without a lead')).toBeVisible();
    expect(await screen.findByText('Signed in')).toBeVisible();
  });

  it('keeps the rest of the page when one part fails', async () => {
    const failed = new CombinedGraphQLErrors({
      data: null,
      errors: [{ message: 'x', extensions: { id: 'e-9' } }],
    });
    const mocks = [
      campaigns,
      { request: { query: HomeInstallationDocument }, error: failed },
      trail({ result: { data: { auditLog: [] } } }),
    ];
    renderPage(page, { me: administrator, mocks });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-9');
    expect(await screen.findByText('Nothing has happened yet.')).toBeVisible();
  });

  it('tells a person without a role whom to ask', async () => {
    renderPage(page, { me: { ...administrator, memberships: [] }, mocks: [campaigns] });
    expect(await screen.findByRole('heading', { name: 'You have no role yet' })).toBeVisible();
  });
});

describe('the first page of a municipality', () => {
  beforeEach(() => localStorage.clear());
  const contributor: Me = {
    ...administrator,
    memberships: [
      {
        role: 'CONTRIBUTOR',
        municipality: { id: 'm1', name: 'Town of Alder', type: 'TOWN', province: 'AB', population: 9000 },
        consortium: null,
      },
    ],
  };
  const nothing = () => screen.queryByRole('heading', { name: 'Nothing waits for you' });

  it('does not say that nothing waits before it knows', async () => {
    renderPage(page, { me: contributor, mocks: [{ ...campaigns, delay: 50 }] });
    expect(nothing()).toBeNull();
    expect(screen.getByRole('status')).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible();
  });

  it('does not say so either where it cannot know', async () => {
    const failed = new CombinedGraphQLErrors({
      data: null,
      errors: [{ message: 'x', extensions: { id: 'e-7' } }],
    });
    renderPage(page, { me: contributor, mocks: [{ request: campaigns.request, error: failed }] });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-7');
    expect(nothing()).toBeNull();
  });
});
