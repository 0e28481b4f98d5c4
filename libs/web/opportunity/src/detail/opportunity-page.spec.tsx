import { OpportunityPageDocument, RegionNamesDocument, type ChartPlace } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  campaign,
  campaigns,
  coordinator,
  evidence,
  factors,
  failure,
  MUNICIPALITIES,
  noGroups,
  whole,
} from '../fixtures/opportunity.fixture.js';
import '../index.js';
import { Component as OpportunityPage } from './opportunity-page.js';

const asked = { query: OpportunityPageDocument, variables: { id: 'o1' } };
const regions = {
  request: { query: RegionNamesDocument, variables: { campaignId: 'c1' } },
  result: {
    data: {
      client: {
        __typename: 'Quadrant',
        regions: [
          { __typename: 'QuadrantRegionName', code: 'PURSUE', name: 'Go' },
          { __typename: 'QuadrantRegionName', code: 'TEST', name: 'Try' },
        ],
      },
      supplier: {
        __typename: 'Quadrant',
        regions: [
          { __typename: 'QuadrantRegionName', code: 'HARVEST', name: 'Offer' },
          { __typename: 'QuadrantRegionName', code: 'INVEST', name: 'Build' },
        ],
      },
    },
  },
};
const show = (opportunity: object | null = whole()) =>
  renderPage(<OpportunityPage />, {
    path: '/opportunities/o1',
    route: '/opportunities/:opportunityId',
    me: coordinator,
    mocks: [campaigns(campaign()), noGroups, { request: asked, result: { data: { opportunity } } }, regions],
  });
const rowsOf = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent.replace(/\s/gu, ' '));

describe('one opportunity', () => {
  it('says its rank, and why: every factor with value, weight and points, the unknown as unknown', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1, name: 'Replacement: CLASS' })).toBeVisible();
    expect(screen.getByText(/Rank 1, with 50\.0 of 100 points\./)).toBeVisible();
    expect(
      screen.getByText(/^Not known: demand, supply and reach\. They count neither for nor against/),
    ).toBeVisible();
    expect(rowsOf(/^Why this rank/)).toEqual([
      'DemandNo municipality says by name how much it wants the service.Unknown——',
      'SupplyNo municipality says by name how ready it is to supply the service.Unknown——',
      'ReachIt is not known which municipalities want the service, or how many people live there.Unknown——',
      'UrgencyCLASS: 4 municipalities can replace it together, of 5 that named a system. Who has begun counts half.0.50100%50.0',
    ]);
    expect(screen.getByRole('listitem', { name: 'Urgency: 50.0 points' })).toBeInTheDocument();
    expect(screen.getByRole('listitem', { name: 'Demand: Unknown' })).toBeInTheDocument();
    expect(screen.getByText(/among the first three in 100% of 1,000 ways/)).toBeVisible();
  });

  it('draws when its product can be replaced, as a list read in sentences and reached by the keyboard', async () => {
    show();
    expect(
      await screen.findByText(
        '4 of the 5 municipalities that named a system can replace it together from June 2017 to December 2018.',
      ),
    ).toBeVisible();
    const line = within(screen.getByRole('list', { name: 'When CLASS can be replaced' }));
    const rows = line.getAllByRole('listitem').map((row) => row.getAttribute('aria-label'));
    expect(rows).toEqual([
      'Town of Ajax: Not decided, from December 2015 to December 2018',
      'City of Oshawa: Replacement under way, from December 2015 to December 2018',
    ]);
    act(() => line.getAllByRole('listitem')[0]?.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(line.getAllByRole('listitem')[1]).toHaveFocus();
  });

  it('draws of many users those whose time is known, and says how many more there are', async () => {
    const many = Array.from({ length: 50 }, (_, at) => {
      const municipality = { __typename: 'Municipality', id: `m${String(at)}`, name: `Town ${String(at)}` };
      return evidence({ municipality, ...(at < 10 && { from: null, to: null }) });
    });
    show(whole({ evidence: many }));
    const line = within(await screen.findByRole('list', { name: 'When CLASS can be replaced' }));
    const rows = line.getAllByRole('listitem').map((row) => row.getAttribute('aria-label'));
    expect(rows).toHaveLength(40);
    expect(rows.filter((row) => row?.includes('no date is known'))).toEqual([]);
    expect(screen.getByText('10 more run it: see the table of systems below.')).toBeVisible();
    expect(rowsOf(/^Systems in use/)).toHaveLength(50);
  });

  it('lists the systems it was found from, those of another product too', async () => {
    show();
    await screen.findByRole('table', { name: /^Systems in use/ });
    expect(rowsOf(/^Systems in use/)).toEqual([
      'Town of AjaxCLASSDecember 31, 2017Not decidedDecember 2015 to December 2018',
      'City of OshawaActiveNet CLASSDecember 31, 2017Replacement under wayDecember 2015 to December 2018',
      'Town of WhitbyActiveNet—Replacement done—',
    ]);
  });

  it('takes each picture and table along', async () => {
    show();
    for (const shown of ['Why this rank', 'CLASS', 'Systems']) {
      expect(await screen.findByRole('button', { name: `Export: ${shown}` })).toBeVisible();
    }
  });

  it('sets who could supply a service beside who would use it, in the consortium’s own words', async () => {
    const place = (of: keyof typeof MUNICIPALITIES, client: ChartPlace, supplier: ChartPlace) => ({
      __typename: 'OpportunityPlace',
      client,
      supplier,
      municipality: MUNICIPALITIES[of],
    });
    show(
      whole({
        kind: 'SERVICE',
        name: 'Permits',
        windows: [],
        evidence: [evidence({ product: 'Amanda' })],
        factors: factors(0.5, 0.5, 0.3, null),
        quadrants: { ...whole().quadrants, n: 4, pursue: 1, test: 1, onLine: 1, harvest: 1, invest: 1 },
        places: [
          place('ajax', 'PURSUE', 'BESIDE'),
          place('caledon', 'LINE', 'INVEST'),
          place('oshawa', 'TEST', 'HARVEST'),
          place('whitby', 'BESIDE', 'BESIDE'),
        ],
      }),
    );
    expect(
      await screen.findByText(
        'Of 4 municipalities with a place: 1 in Go and 1 in Try; 1 in Offer and 1 in Build.',
      ),
    ).toBeVisible();
    expect(rowsOf(/^Who would use it/)).toEqual([
      'Could supply it',
      'City of Oshawa159,000about 15 kmTryOffer—',
      'Town of Caledon66,000about 65 kmOn the lineBuild—',
      'Would use it',
      'Town of Ajax120,000about 15 km (City of Oshawa)GoUnknownAmanda',
      'Others',
      'Town of Whitby128,000—UnknownUnknown—',
    ]);
    expect(
      screen.getByText('1 stands exactly on a line between regions, and in none of them.'),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'When it can be replaced together' })).toBeNull();
    expect(rowsOf(/^Why this rank/)[0]).toBe(
      'DemandOf 4 municipalities on the chart, 1 in Go and 1 in Try, the latter counted half.0.5053%26.7',
    );
  });

  it('says so where nothing counts, and where it is in no list', async () => {
    const { unmount } = show(whole({ score: null, rank: null, factors: factors(null, null, null, null) }));
    expect(await screen.findByText(/Without a score: nothing that counts is known of it/)).toBeVisible();
    unmount();
    show(whole({ rank: null, status: 'RETIRED', curated: true }));
    expect(await screen.findByText(/50\.0 of 100 points; it stands in no list/)).toBeVisible();
    expect(screen.getByText('Retired')).toBeVisible();
  });

  it('is not there where there is none, or none to be seen; and fails with an id to quote', async () => {
    const { unmount } = show(null);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    unmount();
    renderPage(<OpportunityPage />, {
      path: '/opportunities/o1',
      route: '/opportunities/:opportunityId',
      me: coordinator,
      mocks: [campaigns(campaign()), noGroups, { request: asked, error: failure('e-5') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-5');
  });

  it('reads in French', async () => {
    renderPage(<OpportunityPage />, {
      path: '/opportunities/o1',
      route: '/opportunities/:opportunityId',
      me: coordinator,
      locale: 'fr',
      mocks: [
        campaigns(campaign()),
        noGroups,
        { request: asked, result: { data: { opportunity: whole() } } },
        regions,
      ],
    });
    expect(await screen.findByRole('heading', { name: 'Pourquoi ce rang' })).toBeVisible();
    expect(screen.getByRole('listitem', { name: 'Urgence: 50,0 points' })).toBeInTheDocument();
  });
});
