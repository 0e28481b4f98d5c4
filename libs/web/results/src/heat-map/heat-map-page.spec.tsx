import { HeatmapDocument, type Dimension } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { heatmap } from '../fixtures/heat-map.fixture.js';
import { campaign, campaigns, coordinator, failure } from '../fixtures/results.fixture.js';
import '../index.js';
import { Component as HeatMapPage } from './heat-map-page.js';

const asked = (dimension: Dimension = 'ENABLEMENT') => ({
  query: HeatmapDocument,
  variables: { campaignId: 'c1', dimension },
});
const options = { path: '/results/c1/heat-map', route: '/results/:campaignId/heat-map', me: coordinator };
const show = (path = options.path, shown: object | null = heatmap) =>
  renderPage(<HeatMapPage />, {
    ...options,
    path,
    mocks: [campaigns(campaign()), { request: asked(), result: { data: { heatmap: shown } } }],
  });

describe('the heat map', () => {
  it('shows services by municipalities with the reading on top', async () => {
    show();
    expect(
      await screen.findByText('Enablement is highest on average for Parks (63) and lowest for Servers (30).'),
    ).toBeVisible();
    const grid = screen.getByRole('grid', { name: 'Enablement by service and municipality' });
    expect(within(grid).getByRole('row', { name: /Parks/ })).toHaveTextContent(/50\s*75/);
  });

  it('says that some share in aggregate only, without a number or a name', async () => {
    show();
    expect(await screen.findByText(/^Some municipalities share in aggregate only/)).toBeVisible();
  });

  it('does not say so where all share by name', async () => {
    show(options.path, { ...heatmap, unnamed: false });
    await screen.findByRole('grid');
    expect(screen.queryByText(/aggregate only/)).toBeNull();
  });

  it('opens the detail of a cell at the side, and closes it again', async () => {
    const { router } = show();
    const grid = await screen.findByRole('grid');
    await userEvent.click(within(grid).getAllByText('75')[0]);
    const detail = await screen.findByRole('dialog', { name: 'Parks' });
    expect(detail).toHaveTextContent('Town of Alder');
    expect(detail).toHaveTextContent('High, on a scale of 0 to 100');
    expect(detail).toHaveTextContent('12 points above the group’s mean.');
    expect(router.state.location.search).toBe('?service=parks&municipality=m1');
    await userEvent.click(within(detail).getByRole('button', { name: 'Close' }));
    expect(router.state.location.search).toBe('');
  });

  it('gives the reason of a mean that is withheld in the detail', async () => {
    show('/results/c1/heat-map?service=fire&municipality=m2');
    expect(await screen.findByRole('dialog', { name: 'Fire' })).toHaveTextContent(
      'Withheld: it would give away an answer.',
    );
  });

  it('marks a mean that is of those who share by name alone, and says what the mark means', async () => {
    const services = heatmap.services.map((service) => ({ ...service, namedOnly: service.id === 'parks' }));
    show('/results/c1/heat-map?service=parks&municipality=m1', { ...heatmap, services });
    expect(
      await screen.findByText(/^Means with a star are of the answers shared by name only/),
    ).toBeVisible();
    expect(screen.getByText('63*')).toBeInTheDocument();
    expect(screen.queryByText('30*')).toBeNull();
    expect(await screen.findByRole('dialog', { name: 'Parks' })).toHaveTextContent(
      'Of the answers shared by name only',
    );
  });

  it('says the same in a table, with the states in words', async () => {
    show('/results/c1/heat-map?view=table&rows=-mean');
    const table = await screen.findByRole('table', { name: 'Enablement by service and municipality' });
    const heads = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
    expect(heads).toEqual(['Major business systems', 'Parks', 'Fire', 'Infrastructure', 'Servers', 'Mean']);
    const fire = within(table).getByRole('row', { name: /Fire/ });
    expect(fire).toHaveTextContent('Declined');
    expect(fire).toHaveTextContent('Withheld: it would give away an answer.');
  });

  it('asks for another dimension, and says when it was not asked', async () => {
    renderPage(<HeatMapPage />, {
      ...options,
      mocks: [
        campaigns(campaign()),
        { request: asked(), result: { data: { heatmap } } },
        {
          request: asked('MATURITY'),
          result: { data: { heatmap: { ...heatmap, dimension: 'MATURITY', services: [], cells: [] } } },
        },
      ],
    });
    await userEvent.selectOptions(await screen.findByLabelText('Dimension'), 'Maturity');
    expect(
      await screen.findByRole('heading', { name: 'Maturity was not asked in this campaign' }),
    ).toBeVisible();
    expect(screen.getByLabelText('Dimension')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  });

  it('fails with an id to quote, and knows nothing of what is not there', async () => {
    const { unmount } = renderPage(<HeatMapPage />, {
      ...options,
      mocks: [campaigns(campaign()), { request: asked(), error: failure('e-9') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-9');
    unmount();
    show(options.path, null);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });

  it('says calmly that results are being made again, and shows them once they are', async () => {
    const release = (status: string) => ({ __typename: 'Release', id: 'r2', status });
    const remade = campaign();
    renderPage(<HeatMapPage />, {
      ...options,
      mocks: [
        campaigns({ ...remade, release: release('REQUESTED') }),
        campaigns({ ...remade, release: release('PUBLISHED') }),
        { request: asked(), result: { data: { heatmap } } },
      ],
    });
    expect(await screen.findByText(/^The results are being made again/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByRole('grid', {}, { timeout: 8_000 })).toBeVisible();
  }, 15_000);
});
