import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Component as OwnMapPage } from '../assessment-map/own-map-page.js';
import { campaign, campaigns, lead, workbooks } from '../fixtures/results.fixture.js';
import { Component as HeatMapPage } from '../heat-map/heat-map-page.js';
import { Component as IndicatorsPage } from '../indicators/indicators-page.js';
import '../index.js';
import { Component as QuadrantsPage } from '../quadrants/quadrants-page.js';
import { Component as SystemsPage } from '../systems/systems-page.js';

const version = { __typename: 'TemplateVersion' as const, id: 'v9', kinds: [], dimensions: [] };
const nothing = campaign({ templateVersion: version });
const asking = campaign({ id: 'c2', name: 'The one that asks' });
const waiting = campaign({ id: 'c3', name: 'Not released yet', status: 'OPEN', release: null });
const other = campaign({ id: 'c4', name: 'Asks for nothing either', templateVersion: version });

const pages = [
  ['quadrants', QuadrantsPage],
  ['heat-map', HeatMapPage],
  ['systems', SystemsPage],
  ['indicators', IndicatorsPage],
  ['assessment-map', OwnMapPage],
] as const;

describe('a page that the campaign cannot fill', () => {
  it.each(pages)('says so and leads to the campaign that does: %s', async (page, Shown) => {
    const none = { ...workbooks('c3'), result: { data: { workbooks: [] } } };
    const map =
      page === 'assessment-map' ? { ...workbooks('c1'), result: { data: { workbooks: [] } } } : none;
    renderPage(<Shown />, {
      path: `/results/c1/${page}`,
      route: `/results/:campaignId/${page}`,
      me: lead,
      mocks: [campaigns(nothing, waiting, other, asking), map, workbooks('c2'), none],
    });
    expect(
      await screen.findByRole('heading', { name: '“Capability 2015” does not ask for this' }),
    ).toBeVisible();
    const link = await screen.findByRole('link', { name: 'See it in “The one that asks”' });
    expect(link).toHaveAttribute('href', `/results/c2/${page}`);
    await waitFor(() => expect(screen.getAllByRole('link', { name: /^See it in/ })).toHaveLength(1));
  });

  it('names the released campaigns while its own is not released', async () => {
    renderPage(<IndicatorsPage />, {
      path: '/results/c3/indicators',
      route: '/results/:campaignId/indicators',
      me: lead,
      mocks: [campaigns(waiting, other, asking), workbooks('c3')],
    });
    expect(
      await screen.findByRole('heading', { name: 'The results of “Not released yet” will stand here' }),
    ).toBeVisible();
    expect(screen.getAllByRole('link', { name: /^See it in/ })).toHaveLength(1);
  });
});
