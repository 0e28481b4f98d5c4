import { IndicatorsDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { campaign, campaigns, failure, lead, workbooks } from '../fixtures/results.fixture.js';
import '../index.js';
import { Component as IndicatorsPage } from './indicators-page.js';

const indicator = (questionId: string, text: string, change: object = {}) => ({
  __typename: 'Indicator',
  questionId,
  code: `numbers.${questionId}`,
  text,
  unit: 'people',
  decimals: 1,
  derived: false,
  formula: null,
  mean: 12.5,
  n: 2,
  namedOnly: false,
  withheld: null,
  ...change,
});
const table = {
  __typename: 'IndicatorTable',
  synthetic: false,
  releasedAt: '2017-07-04T12:00:00Z',
  indicators: [
    indicator('staff', 'IT staff'),
    indicator('budget', 'Budget', {
      mean: null,
      n: null,
      withheld: { __typename: 'Withheld', reason: 'PROTECTED', text: 'Withheld: one large amount.' },
    }),
    indicator('ratio', 'IT staff per resident', {
      derived: true,
      unit: '$/resident',
      decimals: 3,
      namedOnly: true,
      formula: 'staff / population',
    }),
  ],
  municipalities: [
    { __typename: 'Municipality', id: 'm1', name: 'Town of Alder', population: 900 },
    { __typename: 'Municipality', id: 'm2', name: 'Town of Birch', population: 12000 },
  ],
  values: [
    { __typename: 'IndicatorValue', questionId: 'staff', municipalityId: 'm1', value: 4 },
    { __typename: 'IndicatorValue', questionId: 'staff', municipalityId: 'm2', value: 21 },
  ],
};
const asked = { query: IndicatorsDocument, variables: { campaignId: 'c1' } };
const options = { path: '/results/c1/indicators', route: '/results/:campaignId/indicators', me: lead };
const show = (indicators: object | null = table) =>
  renderPage(<IndicatorsPage />, {
    ...options,
    mocks: [campaigns(campaign()), workbooks(), { request: asked, result: { data: { indicators } } }],
  });

describe('the indicators', () => {
  it('stand side by side with their formula in words', async () => {
    show();
    expect(
      await screen.findByText('1 indicator and 2 figures of 2 municipalities, side by side.'),
    ).toBeVisible();
    expect(screen.getByText('= IT staff ÷ Population')).toBeVisible();
    expect(screen.getByText('$ per resident')).toBeVisible();
    const staff = screen.getByRole('row', { name: /^IT staff people/ });
    expect(staff).toHaveTextContent(/12\.5n 2\s*4\.0\s*21\.0/);
    expect(screen.getByRole('row', { name: /^IT staff per resident/ })).toHaveTextContent(/n 2by name only/);
  });

  it('say why a mean is withheld', async () => {
    show();
    expect(await screen.findByRole('row', { name: /Budget/ })).toHaveTextContent(
      'Withheld: one large amount.',
    );
    expect(screen.getByText('1 mean is withheld; its lock says why.')).toBeVisible();
  });

  it('order the municipalities by an indicator, kept in the address', async () => {
    const { router } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'IT staff' }));
    expect(router.state.location.search).toBe('?sort=-staff');
    const heads = within(screen.getByRole('table')).getAllByRole('columnheader');
    expect(heads.slice(2).map((head) => head.textContent)).toEqual([
      'Town of Birch12,000 residents',
      'Town of Alder900 residents',
    ]);
  });

  it('say what will stand here where the campaign asks for no figures', async () => {
    show({ ...table, indicators: [] });
    expect(
      await screen.findByRole('heading', { name: 'Figures and ratios will stand here side by side' }),
    ).toBeVisible();
  });

  it('fail with an id to quote, and know nothing of what is not there', async () => {
    const { unmount } = renderPage(<IndicatorsPage />, {
      ...options,
      mocks: [campaigns(campaign()), workbooks(), { request: asked, error: failure('e-5') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-5');
    unmount();
    show(null);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });
});
