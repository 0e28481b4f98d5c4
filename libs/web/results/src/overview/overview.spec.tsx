import { CampaignsDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import {
  campaign,
  campaigns,
  contributor,
  coordinator,
  failure,
  lead,
  workbooks,
} from '../fixtures/results.fixture.js';
import '../index.js';
import { Component as FirstPage } from './first-page.js';
import { Component as NewestResultsPage } from './newest-results-page.js';

const show = (...mocks: Parameters<typeof campaigns>) =>
  renderPage(<NewestResultsPage />, {
    path: '/results',
    me: lead,
    mocks: [campaigns(...mocks), workbooks('c2')],
  });

describe('the way to the results', () => {
  it('leads to the newest campaign that is released', async () => {
    const { router } = show(
      campaign({ id: 'old', year: 2013 }),
      campaign({ id: 'new', year: 2015 }),
      campaign({ id: 'open', year: 2026, status: 'OPEN', releasedAt: null }),
    );
    await waitFor(() => expect(router.state.location.pathname).toBe('/results/new'));
  });

  it('calls nobody back who has chosen another page meanwhile', async () => {
    let arrive: () => void = () => undefined;
    const { router } = renderPage(<NewestResultsPage />, {
      path: '/results',
      me: lead,
      mocks: [campaigns(campaign({ id: 'new' })), workbooks('new')],
      othersAfter: new Promise<void>((resolve) => {
        arrive = resolve;
      }),
    });
    // The campaigns are still to come when the page is chosen, and come before it does.
    const underWay = await act(async () => {
      const chosen = router.navigate('/workbooks');
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { chosen };
    });
    arrive();
    await act(() => underWay.chosen);
    expect(await screen.findByTestId('elsewhere')).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/workbooks');
  });

  it('says before the first release what will be here and whose turn it is', async () => {
    show(
      campaign({ id: 'c2', name: 'Next round', status: 'OPEN', releasedAt: null }),
      campaign({ id: 'c3', status: 'DRAFT', releasedAt: null }),
    );
    expect(
      await screen.findByRole('heading', { name: 'The results of “Next round” will stand here' }),
    ).toBeVisible();
    expect(screen.getByText(/Municipalities are still answering/)).toBeVisible();
  });

  it('says so where the person is part of no campaign', async () => {
    show();
    expect(
      await screen.findByRole('heading', { name: 'The results of your campaigns will stand here' }),
    ).toBeVisible();
  });

  it('fails with an id to quote', async () => {
    renderPage(<NewestResultsPage />, {
      path: '/results',
      me: lead,
      mocks: [{ request: { query: CampaignsDocument }, error: failure('e-1') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-1');
  });

  it.each([
    ['a lead', lead, '/results/c1/benchmark'],
    ['a contributor', contributor, '/results/c1/heat-map'],
    ['a coordinator', coordinator, '/results/c1/heat-map'],
  ])('begins for %s where there is something to see', async (_who, me, address) => {
    const { router } = renderPage(<FirstPage />, { path: '/results/c1', route: '/results/:campaignId', me });
    await waitFor(() => expect(router.state.location.pathname).toBe(address));
  });
});
