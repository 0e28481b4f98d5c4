import {
  OpportunitiesDocument,
  OpportunityWeightsDocument,
  OwnQuadrantDocument,
  SaveOpportunityWeightsDocument,
  type OpportunityRowFragment,
  type SavedWeightsFragment,
} from '@commonworks/web-graphql';
import { CurrentContextProvider } from '@commonworks/web-ui';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  campaign,
  campaigns,
  coordinator,
  factors,
  failure,
  lead,
  row,
  weights,
} from '../fixtures/opportunity.fixture.js';
import '../index.js';
import { Component as OpportunitiesPage } from './opportunities-page.js';

const variables = { campaignId: 'c1' };
const listed = (...opportunities: OpportunityRowFragment[]) => ({
  request: { query: OpportunitiesDocument, variables },
  result: { data: { opportunities } },
});
const saved = (opportunityWeights: SavedWeightsFragment = weights()) => ({
  request: { query: OpportunityWeightsDocument, variables },
  result: { data: { opportunityWeights } },
});
const show = (mocks: NonNullable<RenderPageOptions['mocks']>, options: RenderPageOptions = {}) =>
  renderPage(
    <CurrentContextProvider>
      <OpportunitiesPage />
    </CurrentContextProvider>,
    { path: '/opportunities', me: coordinator, mocks, ...options },
  );

const permits = row({
  id: 'o2',
  kind: 'SERVICE',
  name: 'Permits',
  rank: 2,
  score: 40,
  firmness: 0.42,
  factors: factors(0.4, 0.4, 0.4, 0.4),
});
const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('link')
    .map((link) => link.textContent);

beforeEach(() => localStorage.clear());

describe('the list of opportunities', () => {
  it('stands in the order of the server, with what each place is made of; unknown is said and is no zero', async () => {
    show([campaigns(campaign()), listed(row(), permits), saved()]);
    expect(
      await screen.findByText('2 opportunities in the region, 0 published. First: Replacement: CLASS.'),
    ).toBeVisible();
    expect(names()).toEqual(['Replacement: CLASS', 'Permits']);
    const [, first, second] = within(screen.getByRole('table')).getAllByRole('row');
    expect(first).toHaveTextContent('Replacement for: Recreation management.');
    expect(first).toHaveTextContent('150.0UnknownUnknownUnknown0.50FirmFound');
    expect(second).toHaveTextContent('240.00.400.400.400.40Depends on the weightsFound');
    expect(screen.getByRole('link', { name: 'Permits' })).toHaveAttribute('href', '/opportunities/o2');
    expect(screen.getByText(/^Standard order: Demand 40%, Supply 20%, Reach 15%/)).toBeVisible();
  });

  it('shows one kind alone where the address says so, each with the rank it has among all', async () => {
    const { router } = show([campaigns(campaign()), listed(row(), permits), saved()]);
    await userEvent.click(await screen.findByRole('radio', { name: 'To share' }));
    expect(router.state.location.search).toBe('?kind=service');
    expect(names()).toEqual(['Permits']);
    expect(within(screen.getByRole('table')).getAllByRole('row')[1]).toHaveTextContent('240.0');
    await userEvent.click(screen.getByRole('radio', { name: 'All kinds' }));
    expect(router.state.location.search).toBe('');
    expect(names()).toHaveLength(2);
  });

  it('offers no choice of kinds where there is one', async () => {
    const { unmount } = show([campaigns(campaign()), listed(row()), saved()]);
    expect(await screen.findByRole('table')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    unmount();
    show([campaigns(campaign()), listed(row()), saved()], { path: '/opportunities?kind=service' });
    expect(await screen.findByRole('heading', { name: 'None of this kind' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'All kinds' })).toBeInTheDocument();
  });

  it('follows the weights at once as a coordinator moves them, and goes back to the standard in one step', async () => {
    const urgent = row({ id: 'o3', name: 'Urgent', rank: 2, score: 30, factors: factors(0, 0, 0, 0.9) });
    const wanted = row({ id: 'o4', name: 'Wanted', rank: 1, score: 60, factors: factors(0.9, 0.9, 0.4, 0) });
    const { router } = show([campaigns(campaign()), listed(wanted, urgent), saved()]);
    expect(await screen.findByRole('button', { name: 'Back to the standard order' })).toBeDisabled();
    expect(names()).toEqual(['Wanted', 'Urgent']);
    const slider = (name: string) => screen.getByRole('slider', { name });
    expect(slider('Urgency')).toHaveValue('25');
    fireEvent.change(slider('Demand'), { target: { value: '0' } });
    fireEvent.change(slider('Supply'), { target: { value: '0' } });
    expect(names()).toEqual(['Urgent', 'Wanted']);
    expect(within(screen.getByRole('table')).getAllByRole('row')[1]).toHaveTextContent('156.3');
    expect(slider('Urgency')).toHaveAttribute('aria-valuetext', '63%');
    expect(screen.getByRole('status')).toHaveTextContent('Only you see this order until it is saved.');
    fireEvent.pointerUp(slider('Supply'));
    await waitFor(() => expect(router.state.location.search).toBe('?weights=0-0-15-25'));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the standard order' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(names()).toEqual(['Wanted', 'Urgent']);
    expect(screen.queryByRole('button', { name: 'Save this order' })).toBeNull();
  });

  it('saves a choice, and says who chose and when', async () => {
    const choice = { demand: 10, supply: 20, reach: 15, urgency: 25 };
    const kept = weights({
      ...choice,
      standard: false,
      savedBy: 'Coordinator',
      savedAt: '2026-11-27T18:00:00Z',
    });
    show(
      [
        campaigns(campaign()),
        listed(row(), permits),
        saved(),
        {
          request: {
            query: SaveOpportunityWeightsDocument,
            variables: { input: { campaignId: 'c1', ...choice } },
          },
          result: { data: { saveOpportunityWeights: kept } },
        },
        listed(row(), permits),
        saved(kept),
      ],
      { path: '/opportunities?weights=10-20-15-25' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Save this order' }));
    expect(
      await screen.findByText(/^Order chosen by Coordinator on Nov\.? 27, 2026.*Demand 14%/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save this order' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Back to the standard order' })).toBeEnabled();
  });

  it('keeps what was moved when it could not be saved', async () => {
    const variables = { input: { campaignId: 'c1', demand: 10, supply: 20, reach: 15, urgency: 25 } };
    show(
      [
        campaigns(campaign()),
        listed(row(), permits),
        saved(),
        { request: { query: SaveOpportunityWeightsDocument, variables }, error: failure('e-7') },
      ],
      { path: '/opportunities?weights=10-20-15-25' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Save this order' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('e-7');
    expect(screen.getByRole('slider', { name: 'Demand' })).toHaveValue('10');
  });

  it('lets nothing be saved by which nothing counts', async () => {
    show([campaigns(campaign()), listed(row(), permits), saved()], {
      path: '/opportunities?weights=0-0-0-0',
    });
    expect(await screen.findByRole('button', { name: 'Save this order' })).toBeDisabled();
    expect(screen.getByRole('status')).toHaveTextContent('At least one of them has to count.');
    expect(names()).toHaveLength(2);
  });
});

describe('the list of a lead', () => {
  const point = (code: string, region: 'PURSUE' | 'HARVEST' | 'TEST') => ({
    __typename: 'QuadrantPoint',
    region,
    service: { __typename: 'Service', id: code, code },
  });
  const own = (client: object[], supplier: object[]) => ({
    request: { query: OwnQuadrantDocument, variables: { campaignId: 'c1', municipalityId: 'ajax' } },
    result: {
      data: {
        client: { __typename: 'Quadrant', points: client },
        supplier: { __typename: 'Quadrant', points: supplier },
      },
    },
  });
  const service = (code: string) => [{ __typename: 'Service' as const, id: code, code, name: code }];
  const published = (id: string, name: string, rank: number) =>
    row({ id, name, rank, kind: 'SERVICE', status: 'PUBLISHED', curated: true, services: service(id) });
  const asLead = { me: lead, consortia: ['k1'] };
  const fixed = saved();

  it('begins with what is worth one’s own while, by one’s own Pursue and Harvest', async () => {
    const list = listed(
      published('tested', 'Tested', 1),
      published('pursued', 'Pursued', 2),
      published('offered', 'Offered', 3),
    );
    show(
      [
        campaigns(campaign()),
        list,
        fixed,
        own([point('pursued', 'PURSUE'), point('tested', 'TEST')], [point('offered', 'HARVEST')]),
      ],
      asLead,
    );
    expect(await screen.findByRole('rowheader', { name: 'Worth your while' })).toBeVisible();
    expect(names()).toEqual(['Pursued', 'Offered', 'Tested']);
    expect(screen.getByRole('row', { name: /^Pursued/ })).toHaveTextContent(
      'High priority with much to gain',
    );
    expect(screen.getByRole('row', { name: /^Offered/ })).toHaveTextContent('You are ready to supply it');
    expect(screen.getByRole('rowheader', { name: 'Other opportunities' })).toBeVisible();
  });

  it('moves no weights, whatever the address says', async () => {
    show([campaigns(campaign()), listed(published('a', 'A', 1)), fixed, own([], [])], {
      ...asLead,
      path: '/opportunities?weights=0-0-0-100',
    });
    expect(await screen.findByRole('link', { name: 'A' })).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('columnheader', { name: 'State' })).toBeNull();
    expect(screen.getByText(/^Standard order/)).toBeVisible();
  });

  it('counts a product that one’s own municipality has still to replace', async () => {
    const uses = (status: 'UNDECIDED' | 'DONE') => [
      {
        __typename: 'OpportunityEvidence' as const,
        status,
        municipality: { __typename: 'Municipality' as const, id: 'ajax' },
      },
    ];
    const list = listed(
      row({ id: 'done', name: 'Done', rank: 1, status: 'PUBLISHED', evidence: uses('DONE') }),
      row({ id: 'open', name: 'Open', rank: 1, status: 'PUBLISHED', evidence: uses('UNDECIDED') }),
    );
    show([campaigns(campaign()), list, fixed, own([], [])], asLead);
    expect(await screen.findByRole('row', { name: /^Open/ })).toHaveTextContent('You have it to replace');
    expect(names()).toEqual(['Open', 'Done']);
  });

  it('marks what one’s own municipality has answered, and what waits for its yes; not what another one did', async () => {
    const answered = (id: string, step: 'NONE' | 'ANSWERED' | 'MATCHED' | 'NAMED', change: object = {}) => ({
      ...published(id, id, 1),
      ownInterests: [
        {
          __typename: 'OwnInterest' as const,
          id: `${id} ajax`,
          level: step === 'NONE' ? null : ('LEAD' as const),
          named: false,
          step,
          invitedUntil: null,
          declined: false,
          municipality: { __typename: 'Municipality' as const, id: 'ajax' },
          ...change,
        },
      ],
    });
    const list = listed(
      answered('none', 'NONE'),
      answered('silent', 'ANSWERED'),
      answered('asked', 'MATCHED'),
      answered('agreed', 'MATCHED', { named: true }),
      answered('met', 'NAMED'),
      answered('theirs', 'MATCHED', { municipality: { __typename: 'Municipality', id: 'oshawa' } }),
    );
    show([campaigns(campaign()), list, fixed, own([], [])], asLead);
    await screen.findByRole('link', { name: 'none' });
    const marks = screen
      .getAllByRole('link')
      .map((link) => [link.textContent, link.closest('th, td')?.querySelector('[data-tone]')?.textContent]);
    expect(marks).toEqual([
      ['none', undefined],
      ['silent', 'You have answered'],
      ['asked', 'There is a match: be named?'],
      ['agreed', 'You have said yes'],
      ['met', 'Named to each other'],
      ['theirs', undefined],
    ]);
  });

  it('says before anything is published what will stand here', async () => {
    show([campaigns(campaign()), listed(), fixed, own([], [])], asLead);
    expect(
      await screen.findByRole('heading', { name: 'No opportunity of “Comparators 2017” is published yet' }),
    ).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the list without opportunities', () => {
  it('says before a release what will stand here', async () => {
    show([campaigns(campaign({ status: 'OPEN', release: null, releasedAt: null }))]);
    expect(
      await screen.findByRole('heading', { name: 'The opportunities of your campaigns will stand here' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'See how far the results are' })).toHaveAttribute(
      'href',
      '/results',
    );
  });

  it('says to a coordinator why nothing was found', async () => {
    show([campaigns(campaign()), listed(), saved()]);
    expect(
      await screen.findByRole('heading', { name: 'Nothing was found in “Comparators 2017”' }),
    ).toBeVisible();
  });

  it('fails with an id to quote', async () => {
    show([
      campaigns(campaign()),
      { request: { query: OpportunitiesDocument, variables }, error: failure('e-3') },
      saved(),
    ]);
    expect(await screen.findByRole('alert')).toHaveTextContent('e-3');
  });
});
