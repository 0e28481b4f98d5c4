import { HeatmapDocument, type Dimension } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
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
    expect(detail).toHaveTextContent('75WellLevel 4 of 5');
    expect(detail).toHaveTextContent('12 points above the group’s mean.');
    expect(router.state.location.search).toBe('?service=parks&municipality=m1');
    await userEvent.click(within(detail).getByRole('button', { name: 'Close' }));
    expect(router.state.location.search).toBe('');
  });

  it('explains every mark: levels in their words, what is not shown, and the column that is one’s own', async () => {
    show();
    const legend = await screen.findByRole('group', { name: 'Enablement, 0 to 100' });
    expect(legend).toHaveTextContent(/50Partly75Well100Fully/);
    expect(legend).toHaveTextContent(
      'DeclinedNot answered, or not shared by nameNo answersWithheldYour municipality',
    );
    const grid = screen.getByRole('grid');
    expect(
      within(grid)
        .getAllByRole('gridcell')
        .filter((cell) => cell.textContent === ''),
    ).toEqual([]);
    expect(within(grid).getAllByRole('gridcell', { name: '75: level 4 of 5, “Well”' })).toHaveLength(1);
  });

  it('says of a cell without an answer that nobody is told why', async () => {
    show('/results/c1/heat-map?service=parks&municipality=m3');
    const detail = await screen.findByRole('dialog', { name: 'Parks' });
    expect(detail).toHaveTextContent(/Not answered, or not shared by name.*Which of the two is not told/);
  });

  it('orders the municipalities by population, kept in the address', async () => {
    const { router } = show();
    await userEvent.selectOptions(
      await screen.findByLabelText('Municipalities'),
      'By population, largest first',
    );
    expect(router.state.location.search).toBe('?columns=-population');
    const heads = screen.getAllByRole('columnheader').map((head) => head.querySelector('title')?.textContent);
    expect(heads.slice(1, 4)).toEqual([
      'City of Birch, 12,000 residents',
      'Town of Alder, your municipality, 900 residents',
      'Town of Cedar',
    ]);
  });

  it('scrolls with the page: nothing in it scrolls down by itself', async () => {
    show();
    const [heads, figures] = within(await screen.findByRole('grid')).getAllByRole('rowgroup');
    expect(within(heads).getAllByRole('columnheader').length).toBeGreaterThan(3);
    expect(within(figures).queryByRole('columnheader')).toBeNull();
    figures.scrollLeft = 80;
    fireEvent.scroll(figures);
    expect(heads.scrollLeft).toBe(80);
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
    expect(await screen.findByText('Mean of answers shared by name only')).toBeVisible();
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
    const release = (status: string) => ({ __typename: 'Release', id: 'r2', status, publishedAt: null });
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
