import {
  CreateOpportunityDocument,
  DescribeOpportunityDocument,
  InvitableDocument,
  InviteToOpportunityDocument,
  MergeOpportunitiesDocument,
  OpportunitiesDocument,
  OpportunityPageDocument,
  PublishOpportunityDocument,
  RegionNamesDocument,
  RetireOpportunityDocument,
  SplitOpportunityDocument,
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
  noGroups,
  row,
  whole,
} from '../fixtures/opportunity.fixture.js';
import '../index.js';
import { stepsOf } from './steps-of.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;

const texts = {
  __typename: 'OpportunityTexts',
  nameEn: 'One for all',
  nameFr: 'Un pour tous',
  descriptionEn: '',
  descriptionFr: '',
};
const candidate = (id: string) => ({
  __typename: 'OpportunityCandidate',
  id,
  kind: 'SERVICE' as const,
  name: `Candidate ${id}`,
  score: 40,
});
const draft = whole({
  name: 'One for all',
  curated: true,
  version: 3,
  texts,
  candidates: [candidate('a'), candidate('b')],
});
const regions = {
  request: { query: RegionNamesDocument, variables: { campaignId: 'c1' } },
  result: { data: { client: null, supplier: null } },
};
const show = (opportunity: object, mocks: Mocks = [], me = coordinator) =>
  renderPage(<OpportunityPage />, {
    path: '/opportunities/o1',
    route: '/opportunities/:opportunityId',
    me,
    consortia: ['k1'],
    mocks: [
      campaigns(campaign()),
      noGroups,
      {
        request: { query: OpportunityPageDocument, variables: { id: 'o1' } },
        result: { data: { opportunity } },
      },
      regions,
      ...mocks,
    ],
  });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => {
  await press('Change it');
  await userEvent.click(await screen.findByRole('menuitem', { name }));
};
const dialog = async () => within(await screen.findByRole('dialog'));
const invitable = {
  request: { query: InvitableDocument, variables: { campaignId: 'c1' } },
  result: {
    data: {
      campaign: {
        __typename: 'Campaign',
        id: 'c1',
        consortium: {
          __typename: 'Consortium',
          id: 'k1',
          municipalities: Object.values(MUNICIPALITIES).map(({ id, name }) => ({
            __typename: 'Municipality',
            id,
            name,
          })),
        },
      },
    },
  },
};
/** The names that are chosen in the dialog. */
const chosenIn = (asked: Awaited<ReturnType<typeof dialog>>) =>
  asked
    .queryAllByText(/^(Town|City) of /)
    .filter((name) => name.closest('[role="option"]') === null)
    .map(({ textContent }) => textContent);
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('curation', () => {
  it.each([
    ['FOUND', 1, 'takeUp', []],
    ['DRAFT', 1, 'publish', ['describe', 'merge', 'retire']],
    ['DRAFT', 2, 'publish', ['describe', 'merge', 'split', 'retire']],
    ['PUBLISHED', 1, 'invite', ['describe', 'merge', 'retire']],
    ['RETIRED', 2, null, []],
  ] as const)('of one that is %s and cites %d leads on by %s', (stage, cited, next, others) => {
    expect(stepsOf(stage, cited)).toEqual({ next, others });
  });

  it('is for coordinators alone', async () => {
    show(draft, [], lead);
    expect(await screen.findByRole('heading', { name: 'One for all' })).toBeVisible();
    for (const name of ['Publish', 'Change it', 'Take it up'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('takes up what was found, and leads to what was made of it', async () => {
    const given = {
      nameEn: 'All at once',
      nameFr: 'Replacement: CLASS',
      descriptionEn: '',
      descriptionFr: '',
    };
    const input = { campaignId: 'c1', candidateIds: ['o1'], texts: given };
    const { router } = show(whole(), [
      {
        request: { query: CreateOpportunityDocument, variables: { input } },
        result: { data: { createOpportunity: { ...draft, id: 'o9' } } },
      },
    ]);
    await press('Take it up');
    const fields = await dialog();
    await userEvent.clear(fields.getByLabelText('Name in English'));
    await userEvent.type(fields.getByLabelText('Name in English'), 'All at once');
    await userEvent.click(fields.getByRole('button', { name: 'Take it up' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/opportunities/o9'));
  });

  it('publishes one, which then says so', async () => {
    show(draft, [
      {
        request: {
          query: PublishOpportunityDocument,
          variables: { input: { id: 'o1', expectedVersion: 3 }, invitedIds: ['ajax', 'whitby'] },
        },
        result: { data: { publishOpportunity: { ...draft, status: 'PUBLISHED', version: 4 } } },
      },
      invitable,
    ]);
    expect(await screen.findByText('In preparation')).toBeVisible();
    expect(
      screen.getByText('Made of what was found: Candidate a (40.0 points) and Candidate b (40.0 points).'),
    ).toBeVisible();
    await press('Publish');
    const asked = await dialog();
    expect(asked.getByText(/^Everyone in Durham comparators will see it/)).toBeVisible();
    // Those that run what is to be replaced are chosen to begin with.
    await waitFor(() => expect(chosenIn(asked)).toEqual(['Town of Ajax', 'City of Oshawa']));
    await userEvent.type(asked.getByRole('combobox', { name: 'Invite' }), '{Backspace}');
    await userEvent.click(await screen.findByRole('option', { name: 'Town of Whitby' }));
    await userEvent.click(asked.getByRole('button', { name: 'Publish' }));
    await gone();
    expect(screen.getByText('Published')).toBeVisible();
  });

  it('invites further municipalities to what is published, without those that are asked already', async () => {
    const invitation = (id: 'ajax' | 'oshawa') => ({
      __typename: 'OpportunityInvitation',
      invitedAt: '2026-11-01T15:00:00Z',
      answerBy: '2026-12-01',
      stands: true,
      municipality: MUNICIPALITIES[id],
    });
    const published = { ...draft, status: 'PUBLISHED' as const, invitations: [invitation('ajax')] };
    show(published, [
      {
        request: {
          query: InviteToOpportunityDocument,
          variables: { input: { id: 'o1', municipalityIds: ['oshawa'] } },
        },
        result: {
          data: {
            inviteToOpportunity: { ...published, invitations: [invitation('ajax'), invitation('oshawa')] },
          },
        },
      },
      invitable,
    ]);
    await press('Invite');
    const asked = await dialog();
    await waitFor(() => expect(chosenIn(asked)).toEqual(['City of Oshawa']));
    await userEvent.click(asked.getByRole('combobox', { name: 'Invite' }));
    expect(await screen.findByRole('option', { name: 'Town of Whitby' })).toBeVisible();
    expect(screen.queryByRole('option', { name: 'Town of Ajax' })).toBeNull();
    await userEvent.click(asked.getByRole('button', { name: 'Invite' }));
    await gone();
    const table = screen.getByRole('table', { name: 'Invited: One for all' });
    expect(within(table).getAllByRole('row').slice(1)).toHaveLength(2);
  });

  it('says what somebody else changed meanwhile, keeps what was typed, and then goes on from there', async () => {
    const meanwhile = { ...draft, version: 4, name: 'Theirs', texts: { ...texts, nameEn: 'Theirs' } };
    const typed = { nameEn: 'Mine', nameFr: 'Un pour tous', descriptionEn: '', descriptionFr: '' };
    const describeOf = (expectedVersion: number, describeOpportunity: object) => ({
      request: {
        query: DescribeOpportunityDocument,
        variables: { input: { id: 'o1', expectedVersion, texts: typed } },
      },
      result: { data: { describeOpportunity } },
    });
    show(draft, [
      describeOf(3, {
        __typename: 'OpportunityConflict',
        message: 'Changed by another.',
        current: meanwhile,
      }),
      describeOf(4, { ...meanwhile, version: 5, name: 'Mine', texts: { ...texts, nameEn: 'Mine' } }),
    ]);
    await choose('Name and description…');
    const fields = await dialog();
    await userEvent.clear(fields.getByLabelText('Name in English'));
    await userEvent.type(fields.getByLabelText('Name in English'), 'Mine');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(await fields.findByText('Changed by another.')).toBeVisible();
    expect(fields.getByLabelText('Name in English')).toHaveValue('Mine');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(screen.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  });

  it('merges others into one, those that are retired left out', async () => {
    const opportunities = [
      row({ id: 'o1', name: 'One for all', curated: true, version: 3, candidates: draft.candidates }),
      row({ id: 'o2', name: 'Permits' }),
      row({ id: 'o4', name: 'Zoning', curated: true, version: 7 }),
      row({ id: 'o3', name: 'Gone', status: 'RETIRED', curated: true }),
    ];
    const listed = {
      request: { query: OpportunitiesDocument, variables: { campaignId: 'c1' } },
      result: { data: { opportunities } },
    };
    show(draft, [
      listed,
      // Asked again once it is done.
      listed,
      {
        request: {
          query: MergeOpportunitiesDocument,
          variables: {
            input: {
              id: 'o1',
              expectedVersion: 3,
              candidateIds: ['o2'],
              absorbed: [{ id: 'o4', expectedVersion: 7 }],
            },
          },
        },
        result: { data: { mergeOpportunities: { ...draft, version: 4 } } },
      },
    ]);
    await choose('Merge others into it…');
    const fields = await dialog();
    const box = await fields.findByRole('checkbox', { name: 'Permits (Found)' });
    expect(fields.getAllByRole('checkbox')).toHaveLength(2);
    expect(fields.getByRole('button', { name: 'Merge' })).toBeDisabled();
    await userEvent.click(box);
    await userEvent.click(fields.getByRole('checkbox', { name: 'Zoning (In preparation)' }));
    await userEvent.click(fields.getByRole('button', { name: 'Merge' }));
    await gone();
  });

  it('splits a part off, but not all of it', async () => {
    const input = {
      id: 'o1',
      expectedVersion: 3,
      candidateIds: ['b'],
      texts: { nameEn: 'Other', nameFr: 'Autre', descriptionEn: '', descriptionFr: '' },
    };
    const { router } = show(draft, [
      {
        request: { query: SplitOpportunityDocument, variables: { input } },
        result: { data: { splitOpportunity: { ...draft, id: 'o8' } } },
      },
    ]);
    await choose('Split it…');
    const fields = await dialog();
    const split = fields.getByRole('button', { name: 'Split' });
    expect(split).toBeDisabled();
    await userEvent.click(fields.getByRole('checkbox', { name: 'Candidate a' }));
    await userEvent.click(fields.getByRole('checkbox', { name: 'Candidate b' }));
    expect(split).toBeDisabled();
    await userEvent.click(fields.getByRole('checkbox', { name: 'Candidate a' }));
    await userEvent.type(fields.getByLabelText('Name in English'), 'Other');
    await userEvent.type(fields.getByLabelText('Name in French'), 'Autre');
    await userEvent.click(split);
    await waitFor(() => expect(router.state.location.pathname).toBe('/opportunities/o8'));
  });

  it('retires one after asking', async () => {
    show(draft, [
      {
        request: { query: RetireOpportunityDocument, variables: { input: { id: 'o1', expectedVersion: 3 } } },
        result: { data: { retireOpportunity: { ...draft, status: 'RETIRED', rank: null, version: 4 } } },
      },
    ]);
    await choose('Retire it…');
    const asked = await dialog();
    await userEvent.click(asked.getByRole('button', { name: 'Retire' }));
    await gone();
    expect(screen.getByText('Retired')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull();
  });
});
