import { SystemsDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { campaign, campaigns, coordinator, failure } from '../fixtures/results.fixture.js';
import '../index.js';
import { Component as SystemsPage } from './systems-page.js';

const row = (id: string, name: string, product: string, supportEnds: string | null) => ({
  __typename: 'SystemInUse',
  questionId: 'recreation',
  function: 'Recreation',
  product,
  vendor: null,
  hosting: 'CLOUD_OR_HOSTED',
  version: '8.1',
  supportEnds,
  plannedReplacement: null,
  municipality: { __typename: 'Municipality', id, name },
});
const asked = { query: SystemsDocument, variables: { campaignId: 'c1' } };
const options = { path: '/results/c1/systems', route: '/results/:campaignId/systems', me: coordinator };
const rows = [
  row('m1', 'Town of Alder', 'CLASS', '2017-11-30'),
  row('m2', 'Town of Birch', 'CLASS', '2017-11-30'),
  row('m3', 'Town of Cedar', 'Other', null),
];
const show = (path = options.path, shown: object[] = rows) =>
  renderPage(<SystemsPage />, {
    ...options,
    path,
    mocks: [
      campaigns(campaign({ synthetic: false })),
      {
        request: asked,
        result: { data: { systems: { __typename: 'SystemsRegister', synthetic: false, rows: shown } } },
      },
    ],
  });

describe('the systems in use', () => {
  it('say what ran out of support, in words and for whom', async () => {
    show();
    expect(await screen.findByText('3 systems in 3 municipalities. Support has ended for 2.')).toBeVisible();
    const alder = screen.getByRole('row', { name: /Town of Alder/ });
    expect(alder).toHaveTextContent('Support ended November 30, 2017');
    expect(alder).toHaveTextContent('Cloud or hosted');
    expect(screen.queryByText('Synthetic demo data')).toBeNull();
  });

  it('stand by product, with how many run it', async () => {
    const { router } = show();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Group by product' }));
    expect(router.state.location.search).toBe('?by=product');
    expect(screen.getByRole('rowheader', { name: /^CLASS: 2 municipalities run it/ })).toHaveTextContent(
      'Support ended November 30, 2017',
    );
  });

  it('are found by product, and offer all again when none is', async () => {
    show('/results/c1/systems?search=zzz');
    expect(await screen.findByRole('heading', { name: 'No system fits this search' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all systems' }));
    const table = screen.getByRole('table', { name: 'Systems in use, Capability 2015' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
  });

  it('can be scrolled by keyboard in a box of their own', async () => {
    show();
    expect(await screen.findByRole('region', { name: 'Systems in use, Capability 2015' })).toHaveAttribute(
      'tabindex',
      '0',
    );
  });

  it('say what will stand here when none is shared, and fail with an id', async () => {
    const { unmount } = show(options.path, []);
    expect(
      await screen.findByRole('heading', { name: 'The systems that municipalities name will stand here' }),
    ).toBeVisible();
    unmount();
    renderPage(<SystemsPage />, {
      ...options,
      mocks: [campaigns(campaign()), { request: asked, error: failure('e-4') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-4');
  });
});
