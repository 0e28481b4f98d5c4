import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  AuditTrailDocument,
  HomeGroupsDocument,
  HomeInstallationDocument,
  HomeMunicipalityDocument,
  HomeOpportunitiesDocument,
  HomeQuestionsDocument,
  HomeResultsDocument,
  type HomeGroupFragment,
} from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { CampaignsDocument } from '@commonworks/web-graphql';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
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
      byPerson: true,
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

describe('what the results say', () => {
  beforeEach(() => localStorage.clear());
  const lead: Me = {
    ...administrator,
    memberships: [
      {
        role: 'LEAD',
        municipality: { id: 'm1', name: 'Town of Alder', type: 'TOWN', province: 'AB', population: 9000 },
        consortium: null,
      },
    ],
  };
  const released = {
    __typename: 'Campaign' as const,
    id: 'c1',
    name: 'Round 2026',
    cycle: '2026',
    year: 2026,
    status: 'RELEASED' as const,
    synthetic: false,
    closesOn: null,
    releasedAt: '2026-11-20T12:00:00Z',
    release: {
      __typename: 'Release' as const,
      id: 'r1',
      status: 'PUBLISHED' as const,
      publishedAt: '2026-11-20T12:00:00Z',
    },
    consortium: { __typename: 'Consortium' as const, id: 'co', code: 'ab', name: 'Alder and Birch' },
    templateVersion: {
      __typename: 'TemplateVersion' as const,
      id: 't1',
      kinds: ['SCALE' as const],
      dimensions: ['IMPROVEMENT' as const, 'PRIORITY' as const],
    },
  };
  const of = (campaign: object) => ({
    request: { query: CampaignsDocument },
    result: { data: { campaigns: [campaign] } },
  });
  const workbooks = {
    request: { query: HomeMunicipalityDocument, variables: { campaignId: 'c1' } },
    result: { data: { workbooks: [] } },
  };
  const inGroups = (...opportunityGroups: HomeGroupFragment[]) => ({
    request: { query: HomeGroupsDocument, variables: { consortiumCode: 'ab' } },
    result: { data: { opportunityGroups } },
  });
  const questions = {
    request: { query: HomeQuestionsDocument, variables: { consortiumCode: 'ab' } },
    result: { data: { communityPosts: [] } },
  };
  const quadrant = (lens: 'CLIENT' | 'SUPPLIER', region: 'PURSUE' | 'HARVEST', name: string) => ({
    __typename: 'Quadrant' as const,
    lens,
    synthetic: false,
    releasedAt: '2026-11-20T12:00:00Z',
    municipality: { __typename: 'Municipality' as const, id: 'm1', name: 'Town of Alder' },
    regions: [{ __typename: 'QuadrantRegionName' as const, code: region, name }],
    points: [
      {
        __typename: 'QuadrantPoint' as const,
        x: 75,
        y: 80,
        region,
        service: { __typename: 'Service' as const, id: 's1', name: 'Permits' },
      },
      {
        __typename: 'QuadrantPoint' as const,
        x: 50,
        y: 80,
        region: null,
        service: { __typename: 'Service' as const, id: 's2', name: 'Fleet' },
      },
    ],
  });
  const results = (data: object) => ({
    request: { query: HomeResultsDocument, variables: { campaignId: 'c1', municipalityId: 'm1' } },
    result: { data },
  });

  it('stands on the first page in two figures, each with the way to its picture', async () => {
    const said = {
      pursued: quadrant('CLIENT', 'PURSUE', 'Take up'),
      offered: quadrant('SUPPLIER', 'HARVEST', 'Offer'),
    };
    renderPage(page, {
      me: lead,
      mocks: [
        of(released),
        workbooks,
        questions,
        inGroups(),
        results(said),
        trail({ result: { data: { auditLog: [] } } }),
      ],
    });
    const section = await screen.findByRole('region', { name: 'What the results say' });
    expect(section).toHaveTextContent('Town of Alder in Round 2026, released on November 20, 2026.');
    expect(section).toHaveTextContent('1of 2service is worth taking up with othersPermits');
    expect(within(section).getByRole('link', { name: 'See “Take up” on the quadrants' })).toHaveAttribute(
      'href',
      '/results/c1/quadrants?municipality=m1',
    );
    expect(within(section).getByRole('link', { name: 'See “Offer” on the quadrants' })).toHaveAttribute(
      'href',
      '/results/c1/quadrants?municipality=m1&lens=supplier',
    );
  });

  it('comes after what waits for an answer in opportunities', async () => {
    const opportunities = {
      request: { query: HomeOpportunitiesDocument, variables: { campaignId: 'c1' } },
      result: {
        data: {
          opportunities: [
            {
              __typename: 'Opportunity',
              id: 'o1',
              name: 'CLASS',
              ownInterests: [
                {
                  __typename: 'OwnInterest',
                  id: 'o1 m1',
                  level: null,
                  named: false,
                  step: 'NONE',
                  matchedUntil: null,
                  invitedUntil: '2026-12-20',
                  mayDeclare: true,
                  municipality: { __typename: 'Municipality', id: 'm1' },
                },
              ],
            },
          ],
        },
      },
    };
    renderPage(page, { me: lead, mocks: [of(released), workbooks, questions, inGroups(), opportunities] });
    expect(await screen.findByRole('heading', { name: 'Would you take part in “CLASS”?' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Next steps' })).toHaveTextContent(/Due December\s20, 2026/u);
    const [first, second] = screen.getAllByRole('link');
    expect(first).toHaveAttribute('href', '/opportunities/o1');
    expect(second).toHaveAttribute('href', '/results/c1/benchmark');
  });

  it('is left out where nothing of it can be seen', async () => {
    const none = { pursued: null, offered: null };
    renderPage(page, { me: lead, mocks: [of(released), workbooks, questions, inGroups(), results(none)] });
    expect(await screen.findByRole('link', { name: 'See the benchmark' })).toBeVisible();
    expect(screen.queryByText('What the results say')).toBeNull();
  });

  it('comes after what waits in groups', async () => {
    const none = { pursued: null, offered: null };
    const asked: HomeGroupFragment & { __typename: string } = {
      __typename: 'OpportunityGroup',
      id: 'g1',
      name: 'CLASS replacement',
      nextStage: 'CHAMPIONED',
      conditions: [],
      viewer: { standings: ['INVITED'], may: ['JOIN'] },
    };
    renderPage(page, {
      me: lead,
      mocks: [of(released), workbooks, questions, inGroups(asked), results(none)],
    });
    expect(
      await screen.findByRole('heading', { name: 'Your municipality is invited to “CLASS replacement”' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Look at the invitation' })).toHaveAttribute(
      'href',
      '/groups/g1',
    );
    expect(screen.getByRole('link', { name: /^See where you stand/ })).toBeVisible();
  });

  it('stands alone where groups cannot be had', async () => {
    const none = { pursued: null, offered: null };
    const { request } = inGroups();
    const failed = new CombinedGraphQLErrors({ data: null, errors: [{ message: 'x' }] });
    renderPage(page, {
      me: lead,
      mocks: [of(released), workbooks, questions, { request, error: failed }, results(none)],
    });
    expect(await screen.findByRole('link', { name: 'See the benchmark' })).toBeVisible();
  });
});
