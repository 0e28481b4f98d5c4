import {
  QuadrantDocument,
  QuadrantMunicipalitiesDocument,
  type QuadrantQueryVariables,
} from '@commonworks/web-graphql';
import { toFileTable } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { campaign, campaigns, coordinator, failure, lead, workbooks } from '../fixtures/results.fixture.js';
import '../index.js';
import { quadrantColumns } from './quadrant-columns.js';
import { sortPlaces, type Quadrant } from './quadrant-place.js';
import { Component as QuadrantsPage } from './quadrants-page.js';

const service = (id: string, name: string) => ({
  __typename: 'Service' as const,
  id,
  code: id,
  name,
  definition: `What ${name} is.`,
  synonyms: [`Old ${name}`],
  layer: 'MAJOR_BUSINESS_SYSTEMS' as const,
  area: { __typename: 'ServiceArea' as const, id: 'a1', name: 'Community' },
});
const region = (code: Quadrant['regions'][number]['code'], name: string) => ({
  __typename: 'QuadrantRegionName' as const,
  code,
  name,
});
/** A number of municipalities that share by name, where the others are held back. */
const NAMED_ONLY = 3;
const place = (
  id: string,
  name: string,
  x: number,
  y: number,
  code: 'PURSUE' | 'MONITOR' | null,
  n: number | null,
) => ({
  __typename: 'QuadrantPoint' as const,
  x,
  y,
  n,
  namedOnly: n === NAMED_ONLY,
  region: code,
  onLine: code === null,
  explanation: `${name} stands here because of its figures.`,
  service: service(id, name),
});
const quadrant = (n: number | null = null) => ({
  __typename: 'Quadrant' as const,
  lens: 'CLIENT' as const,
  synthetic: true,
  releasedAt: '2015-05-21T12:00:00.000Z',
  municipality: n === null ? { __typename: 'Municipality' as const, id: 'm1', name: 'Town of Alder' } : null,
  thresholds: { __typename: 'QuadrantThresholds' as const, x: 50, y: 50, lineIsHigh: false },
  regions: [
    region('PURSUE', 'Go for it'),
    region('EXPLORE', 'Explore'),
    region('MONITOR', 'Watch'),
    region('TEST', 'Test'),
  ],
  points: [place('parks', 'Parks', 25, 25, 'MONITOR', n), place('fire', 'Fire', 75, 90, 'PURSUE', n)],
  unplaced: [
    {
      __typename: 'UnplacedService' as const,
      region: null,
      withheld: null,
      explanation: 'Its priority is not known, so it has no place.',
      service: service('transit', 'Transit'),
    },
  ],
});
/** Three services of which one stands on the line, and two without a place: one unknown, one withheld. */
const lined = () => ({
  ...quadrant(7),
  points: [
    ...quadrant(7).points,
    place('roads', 'Roads', 50, 75, null, 7),
    place('gis', 'GIS', 50.04, 75, 'PURSUE', 7),
  ],
  unplaced: [
    ...quadrant().unplaced,
    {
      __typename: 'UnplacedService' as const,
      region: null,
      withheld: {
        __typename: 'Withheld' as const,
        reason: 'PROTECTED' as const,
        text: 'Withheld: protected.',
      },
      explanation: 'Its priority is withheld, so it has no place.',
      service: service('water', 'Water'),
    },
  ],
});
const asked = (variables: Partial<QuadrantQueryVariables> = {}) => ({
  query: QuadrantDocument,
  variables: { campaignId: 'c1', lens: 'CLIENT' as const, municipalityId: 'm1', ...variables },
});
const shared = {
  request: { query: QuadrantMunicipalitiesDocument, variables: { campaignId: 'c1' } },
  result: {
    data: {
      heatmap: {
        __typename: 'Heatmap',
        dimension: 'IMPROVEMENT',
        municipalities: [
          { __typename: 'HeatmapMunicipality', id: 'm1', name: 'Town of Alder', own: true },
          { __typename: 'HeatmapMunicipality', id: 'm2', name: 'Town of Birch', own: false },
        ],
      },
    },
  },
};
const options = {
  path: '/results/c1/quadrants',
  route: '/results/:campaignId/quadrants',
  me: lead,
  consortia: ['k1'],
};
const base = [campaigns(campaign()), workbooks(), shared];
const show = (path = options.path) =>
  renderPage(<QuadrantsPage />, {
    ...options,
    path,
    mocks: [...base, { request: asked(), result: { data: { quadrant: quadrant() } } }],
  });

describe('the quadrants', () => {
  it('begin with one’s own services as a client, the regions under the consortium’s names', async () => {
    show();
    expect(await screen.findByText('Town of Alder: 1 of 2 services stands in Go for it.')).toBeVisible();
    const picture = await screen.findByRole('group', { name: 'As a client: Town of Alder' });
    expect(
      within(picture).getByRole('button', { name: 'Fire: Go for it. Priority 75, Improvement 90' }),
    ).toBeVisible();
  });

  it('count what stands on the line apart, and read it so', async () => {
    renderPage(<QuadrantsPage />, {
      ...options,
      mocks: [...base, { request: asked(), result: { data: { quadrant: lined() } } }],
    });
    expect(
      await screen.findByText(
        'The region: 2 of 4 services stand in Go for it. 1 stands on the line, in no region.',
      ),
    ).toBeVisible();
    expect(
      await screen.findByRole('button', { name: 'Roads: On the line. Priority 50, Improvement 75' }),
    ).toBeVisible();
  });

  it('write a score that is not on the line so that it does not read as the line', async () => {
    renderPage(<QuadrantsPage />, {
      ...options,
      path: '/results/c1/quadrants?service=gis',
      mocks: [...base, { request: asked(), result: { data: { quadrant: lined() } } }],
    });
    expect(
      await screen.findByRole('button', { name: 'GIS: Go for it. Priority 50.04, Improvement 75' }),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: 'Why it stands here' })).toHaveTextContent('Priority50.04');
  });

  it('list apart what is not known and what is withheld, each with the reason', async () => {
    renderPage(<QuadrantsPage />, {
      ...options,
      mocks: [...base, { request: asked(), result: { data: { quadrant: lined() } } }],
    });
    const withheld = await screen.findByRole('region', { name: 'Withheld · 1' });
    expect(withheld).toHaveTextContent('Its priority is withheld, so it has no place.');
    expect(withheld).toHaveTextContent('Withheld: protected.');
    expect(
      within(withheld)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Water']);
    const unknown = screen.getByRole('region', { name: 'Not known · 1' });
    expect(unknown).toHaveTextContent('Its priority is not known, so it has no place.');
    expect(
      within(unknown)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Transit']);
  });

  it('have no heading for what does not occur', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'Not known · 1' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^(Withheld|On the line)/ })).toBeNull();
  });

  it('list the services on the line, each of which can be chosen', async () => {
    const { router } = renderPage(<QuadrantsPage />, {
      ...options,
      mocks: [...base, { request: asked(), result: { data: { quadrant: lined() } } }],
    });
    const onLine = await screen.findByRole('region', { name: 'On the line · 1' });
    await userEvent.click(within(onLine).getByRole('button', { name: 'Roads' }));
    expect(router.state.location.search).toBe('?service=roads');
  });

  it('show the part of the axes where services are, and the whole where the address says so', async () => {
    const { router } = renderPage(<QuadrantsPage />, {
      ...options,
      mocks: [...base, { request: asked(), result: { data: { quadrant: lined() } } }],
    });
    expect(await screen.findByText('Axes shown: 20 to 80 across, 20 to 90 up')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: '0 to 100' }));
    expect(router.state.location.search).toBe('?range=whole');
    expect(screen.queryByText(/^Axes shown/)).toBeNull();
    expect(screen.getByRole('button', { name: /^Roads: On the line/ })).toBeVisible();
  });

  it('explain each region under the consortium’s own name', async () => {
    show();
    const regions = await screen.findByRole('region', { name: 'What the regions mean' });
    expect(
      within(regions)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Go for it', 'Explore', 'Watch', 'Test']);
    expect(regions).toHaveTextContent('Go for itHigh priority, and sharing would improve the service much');
  });

  it('explain the service that is chosen, and keep it in the address', async () => {
    const { router } = show();
    const picture = await screen.findByRole('group', { name: 'As a client: Town of Alder' });
    await userEvent.click(within(picture).getByRole('button', { name: /Fire/ }));
    const explained = screen.getByRole('region', { name: 'Why it stands here' });
    expect(explained).toHaveTextContent('Fire stands here because of its figures.');
    expect(explained).toHaveTextContent('What Fire is.');
    expect(router.state.location.search).toBe('?service=fire');
  });

  it('say the same in a table that can be sorted', async () => {
    show('/results/c1/quadrants?view=table');
    const table = await screen.findByRole('table', { name: 'As a client: Town of Alder' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['Fire', 'Parks']);
    await userEvent.click(within(table).getByRole('button', { name: 'Service' }));
    await userEvent.click(within(table).getByRole('button', { name: 'Service' }));
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['Parks', 'Fire']);
  });

  it('turn to the lens and the municipality that the address names', async () => {
    const variables = { lens: 'SUPPLIER' as const, municipalityId: 'm2' };
    renderPage(<QuadrantsPage />, {
      ...options,
      path: '/results/c1/quadrants?lens=supplier&municipality=m2',
      mocks: [
        ...base,
        {
          request: asked(variables),
          result: {
            data: {
              quadrant: {
                ...quadrant(),
                lens: 'SUPPLIER',
                municipality: { __typename: 'Municipality', id: 'm2', name: 'Town of Birch' },
              },
            },
          },
        },
      ],
    });
    expect(await screen.findByRole('group', { name: 'As a supplier: Town of Birch' })).toBeVisible();
    expect(await screen.findByRole('option', { name: 'Town of Birch' })).toHaveProperty('selected', true);
  });

  it('begin for a coordinator with the region', async () => {
    renderPage(<QuadrantsPage />, {
      ...options,
      me: coordinator,
      mocks: [
        campaigns(campaign()),
        shared,
        { request: asked({ municipalityId: null }), result: { data: { quadrant: quadrant(12) } } },
      ],
    });
    expect(await screen.findByRole('group', { name: 'As a client: The region' })).toBeVisible();
    expect(screen.getByText('12 municipalities')).toBeVisible();
  });

  it('show one’s own work before the release, and nothing of the region', async () => {
    renderPage(<QuadrantsPage />, {
      ...options,
      mocks: [
        campaigns(campaign({ status: 'OPEN', releasedAt: null })),
        workbooks(),
        { request: asked(), result: { data: { quadrant: { ...quadrant(), releasedAt: null } } } },
      ],
    });
    expect(await screen.findByText(/Your own answers, before the release/)).toBeVisible();
    expect(screen.queryByRole('option', { name: 'The region' })).toBeNull();
  });

  it('tell a coordinator before the release to go to the campaign', async () => {
    renderPage(<QuadrantsPage />, {
      ...options,
      me: coordinator,
      mocks: [campaigns(campaign({ status: 'CLOSED', releasedAt: null }))],
    });
    expect(await screen.findByRole('link', { name: 'Go to the campaign' })).toHaveAttribute(
      'href',
      '/campaigns/c1',
    );
  });

  it('look the same where a municipality does not exist and where it does not share', async () => {
    renderPage(<QuadrantsPage />, {
      ...options,
      path: '/results/c1/quadrants?municipality=m7',
      mocks: [...base, { request: asked({ municipalityId: 'm7' }), result: { data: { quadrant: null } } }],
    });
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });

  it('fail with an id to quote', async () => {
    renderPage(<QuadrantsPage />, {
      ...options,
      mocks: [...base, { request: asked(), error: failure('e-8') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-8');
  });
});

const rowsOf = (shown: Quadrant) => {
  const words = [
    'service',
    'code',
    'region',
    'onLine',
    'x',
    'y',
    'n',
    'explanation',
    'remark',
    'namedOnly',
  ] as const;
  const columns = quadrantColumns(shown, {
    ...(Object.fromEntries(words.map((word) => [word, word])) as Record<(typeof words)[number], string>),
    count: String,
  });
  const groups = [{ key: 'all', rows: [...sortPlaces(shown, null), ...shown.unplaced] }];
  return toFileTable({ caption: 'q', columns, groups }, { source: null, withheld: 'withheld' }).rows;
};

describe('the exported quadrants', () => {
  it('hold every service, placed or not, each with its explanation', () => {
    expect(rowsOf(quadrant(7))).toEqual([
      ['Fire', 'fire', 'Go for it', 75, 90, 7, 'Fire stands here because of its figures.', null],
      ['Parks', 'parks', 'Watch', 25, 25, 7, 'Parks stands here because of its figures.', null],
      ['Transit', 'transit', null, null, null, null, 'Its priority is not known, so it has no place.', null],
    ]);
    const remarks = rowsOf(quadrant(NAMED_ONLY)).map((row) => row.at(-1));
    expect(remarks).toEqual(['namedOnly', 'namedOnly', null]);
  });

  it('say on the line and withheld where a region would stand', () => {
    const regions = rowsOf(lined()).map(([name, , region]) => [name, region]);
    expect(regions).toEqual([
      ['Fire', 'Go for it'],
      ['GIS', 'Go for it'],
      ['Parks', 'Watch'],
      ['Roads', 'onLine'],
      ['Transit', null],
      ['Water', 'withheld'],
    ]);
  });

  it('are ordered by figure both ways', () => {
    const names = (descending: boolean) =>
      sortPlaces(quadrant(), { by: 'x', descending }).map(({ service: { name } }) => name);
    expect(names(true)).toEqual(['Fire', 'Parks']);
    expect(names(false)).toEqual(['Parks', 'Fire']);
  });
});
