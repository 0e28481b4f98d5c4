import {
  CreateGroupDocument,
  GroupsOfOpportunitiesDocument,
  OpportunityPageDocument,
  RegionNamesDocument,
  type GroupStage,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component as OpportunityPage } from '../detail/opportunity-page.js';
import {
  campaign,
  campaigns,
  coordinator,
  lead,
  MUNICIPALITIES,
  whole,
} from '../fixtures/opportunity.fixture.js';
import '../index.js';

const groups = (...all: object[]) => ({
  request: { query: GroupsOfOpportunitiesDocument, variables: { consortiumCode: 'durham' } },
  result: { data: { opportunityGroups: all } },
});
const grown = (id: string, opportunityId: string, stage: GroupStage = 'SCOPING') => ({
  __typename: 'OpportunityGroup',
  id,
  name: `Group ${id}`,
  stage,
  opportunity: { __typename: 'GroupOpportunity', id: opportunityId },
});
const named = (of: keyof typeof MUNICIPALITIES) => ({
  __typename: 'NamedInterest' as const,
  level: 'LEAD' as const,
  collaborationLevel: 'SYSTEM' as const,
  contact: '',
  municipality: MUNICIPALITIES[of],
});
const both = [named('ajax'), named('oshawa')];
const show = (
  opportunity: Partial<ReturnType<typeof whole>>,
  mocks: NonNullable<RenderPageOptions['mocks']>,
  me = lead,
) =>
  renderPage(<OpportunityPage />, {
    path: '/opportunities/o1',
    route: '/opportunities/:opportunityId',
    me,
    consortia: ['k1'],
    mocks: [
      campaigns(campaign()),
      {
        request: { query: OpportunityPageDocument, variables: { id: 'o1' } },
        result: { data: { opportunity: whole({ status: 'PUBLISHED', curated: true, ...opportunity }) } },
      },
      {
        request: { query: RegionNamesDocument, variables: { campaignId: 'c1' } },
        result: { data: { client: null, supplier: null } },
      },
      ...mocks,
    ],
  });
const heading = () => screen.queryByRole('heading', { name: 'The group around it' });
const create = () => screen.queryByRole('button', { name: 'Create a group…' });

describe('the group around an opportunity', () => {
  it('is led to, and no second one is offered', async () => {
    show({ named: both }, [groups(grown('g1', 'o1'), grown('g2', 'other'))]);
    expect(await screen.findByRole('link', { name: 'Group g1' })).toHaveAttribute('href', '/groups/g1');
    expect(screen.queryByRole('link', { name: 'Group g2' })).toBeNull();
    expect(create()).toBeNull();
  });

  it('can be begun anew once the former is over', async () => {
    show({ named: both }, [groups(grown('g1', 'o1', 'CLOSED'))]);
    expect(await screen.findByRole('link', { name: 'Group g1' })).toBeVisible();
    expect(create()).toBeVisible();
  });

  it.each([
    ['one is named alone', lead, [named('ajax')]],
    ['others are named, not oneself', lead, [named('oshawa'), named('whitby')]],
  ] as const)('is not offered where %s', async (_, me, who) => {
    show({ named: [...who] }, [groups()], me);
    expect(await screen.findByRole('heading', { name: 'Why this rank' })).toBeVisible();
    // What is asked beside the page has come by then.
    await waitFor(() => expect(heading()).toBeNull());
    expect(create()).toBeNull();
  });

  it('is begun by somebody named, and leads to it', async () => {
    const input = { opportunityId: 'o1', name: 'CLASS together' };
    const { router } = show({ named: both }, [
      groups(),
      {
        request: { query: CreateGroupDocument, variables: { input } },
        result: { data: { createGroup: { __typename: 'OpportunityGroup', id: 'g9' } } },
      },
      groups(grown('g9', 'o1')),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Create a group…' }));
    const fields = within(await screen.findByRole('dialog'));
    expect(fields.getByText(/Town of Ajax and City of Oshawa/)).toBeVisible();
    await userEvent.clear(fields.getByLabelText('Name'));
    expect(fields.getByRole('button', { name: 'Create' })).toBeDisabled();
    await userEvent.type(fields.getByLabelText('Name'), 'CLASS together');
    await userEvent.click(fields.getByRole('button', { name: 'Create' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/groups/g9'));
  });

  it('can be begun by a coordinator', async () => {
    show({ named: both }, [groups()], coordinator);
    expect(await screen.findByRole('button', { name: 'Create a group…' })).toBeVisible();
  });
});
