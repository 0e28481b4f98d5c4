import { IndicatorsDocument, OwnIndicatorsDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { campaign, campaigns, coordinator, failure, lead, workbooks } from '../fixtures/results.fixture.js';
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
  higherIsBetter: true,
  formula: null,
  mean: 12.5,
  n: 2,
  namedOnly: false,
  withheld: null,
  ...change,
});
const figure = (questionId: string, index: number, value: number | null) => ({
  __typename: 'IndicatorValue',
  questionId,
  municipalityId: `m${index + 1}`,
  value,
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
      decimals: 2,
      higherIsBetter: false,
      mean: 20,
      n: 6,
      namedOnly: true,
      formula: 'staff / population',
    }),
  ],
  municipalities: ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch'].map((name, index) => ({
    __typename: 'Municipality',
    id: `m${index + 1}`,
    name: `Town of ${name}`,
    population: index === 1 ? 12000 : 900,
  })),
  values: [
    ...[4, 21].map((value, index) => figure('staff', index, value)),
    ...[17.6, 24, 30, 12, 18, 18.4, null].map((value, index) => figure('ratio', index, value)),
  ],
};
const asked = { query: IndicatorsDocument, variables: { campaignId: 'c1' } };
const options = { path: '/results/c1/indicators', route: '/results/:campaignId/indicators', me: lead };
const tableView = { ...options, path: `${options.path}?view=table` };
const own = (...items: [id: string, score: number | null, state: string][]) => ({
  request: { query: OwnIndicatorsDocument, variables: { workbookId: 'w1' } },
  result: {
    data: {
      benchmark: {
        __typename: 'Benchmark',
        workbookId: 'w1',
        items: items.map(([id, score, state]) => ({
          __typename: 'BenchmarkItem',
          question: { __typename: 'BenchmarkQuestion', id },
          score,
          state,
        })),
      },
    },
  },
});
const show = (indicators: object | null = table, where: typeof options = options) =>
  renderPage(<IndicatorsPage />, {
    ...where,
    mocks: [
      campaigns(campaign()),
      workbooks(),
      own(['staff', 4, 'ANSWERED'], ['budget', 5000, 'ANSWERED'], ['ratio', 17.6, 'ANSWERED']),
      { request: asked, result: { data: { indicators } } },
    ],
  });
const card = (name: string) => screen.findByRole('region', { name });

describe('the bars of the indicators', () => {
  it('stand ratios first, each with one’s own figure, its distance in words and its rank', async () => {
    show();
    const ratio = within(await card('IT staff per resident'));
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.slice(1)).toEqual([
      'Indicators',
      'IT staff per resident',
      'Figures',
      'IT staff',
      'Budget',
    ]);
    expect(await card('IT staff per resident')).toHaveTextContent('Your figure$17.60per resident');
    expect(ratio.getByText(/^12% below the mean \(\$2.40\)/)).toHaveTextContent('Better than the mean');
    expect(ratio.getByText('Rank 2 of 6 shared by name, lowest first')).toBeVisible();
  });

  it('draw what is shared by name, the lowest first where less is better, and say who is missing', async () => {
    show();
    const ratio = await card('IT staff per resident');
    const bars = within(ratio).getAllByRole('listitem');
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual([
      'Town of Elm: $12.00',
      'Town of Alder, your municipality: $17.60',
      'Town of Fir: $18.00',
      'Town of Hazel: $18.40',
      'Town of Birch: $24.00',
      'Town of Cedar: $30.00',
    ]);
    expect(within(ratio).getByText('Mean $20.00 of 6 by name')).toBeInTheDocument();
    expect(ratio).toHaveTextContent(
      'Shared without a figure: unknown, not applicable or declined: Town of Larch.',
    );
    expect(await card('IT staff')).toHaveTextContent(
      /Not answered, or not shared by name: Town of Cedar, .*and Town of Larch\./,
    );
  });

  it('judge nothing where no side is said to be better, and rank nothing among few', async () => {
    show();
    const staff = await card('IT staff');
    expect(staff).toHaveTextContent('68% below the mean (8.5)');
    expect(staff).not.toHaveTextContent(/better|worse|Rank/i);
  });

  it('say nothing that a mean would be needed for where it is withheld', async () => {
    show();
    const budget = await card('Budget');
    expect(budget).toHaveTextContent('Withheld: one large amount.');
    expect(budget).toHaveTextContent('Your figure5,000.0people');
    expect(budget).toHaveTextContent('Not shared by name: only you and yours see it.');
    expect(budget).not.toHaveTextContent(/the mean|Rank|n \d/);
    expect(within(budget).queryByRole('listitem')).toBeNull();
  });

  it('are drawn one by one as the address says', async () => {
    const { router } = show();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Indicator' }), 'IT staff');
    expect(router.state.location.search).toBe('?indicator=staff');
    expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-labelledby'))).toHaveLength(1);
  });

  it('are the same for who has no figure of their own, without it', async () => {
    renderPage(<IndicatorsPage />, {
      ...options,
      me: coordinator,
      mocks: [campaigns(campaign()), { request: asked, result: { data: { indicators: table } } }],
    });
    const ratio = await card('IT staff per resident');
    expect(within(ratio).getAllByRole('listitem')).toHaveLength(6);
    expect(ratio).not.toHaveTextContent(/Your figure|your municipality|Rank/);
  });
});

describe('the indicators', () => {
  it('stand side by side with their formula in words', async () => {
    show(table, tableView);
    expect(
      await screen.findByText('1 indicator and 2 figures of 7 municipalities, side by side.'),
    ).toBeVisible();
    expect(screen.getByText('= IT staff ÷ Population')).toBeVisible();
    expect(screen.getByText('$ per resident')).toBeVisible();
    const staff = screen.getByRole('row', { name: /^IT staff people/ });
    expect(staff).toHaveTextContent(/12\.52 answers\s*−8\.5\s*—?\s*4\.0\s*21\.0/);
    expect(screen.getByRole('row', { name: /^IT staff per resident/ })).toHaveTextContent(
      /6 answersby name only/,
    );
  });

  it('say why a mean is withheld', async () => {
    show(table, tableView);
    expect(await screen.findByRole('row', { name: /Budget/ })).toHaveTextContent(
      'Withheld: one large amount.',
    );
    expect(screen.getByText('1 mean is withheld; its lock says why.')).toBeVisible();
  });

  it('order the municipalities by an indicator, kept in the address', async () => {
    const { router } = show(table, tableView);
    await userEvent.click(await screen.findByRole('button', { name: 'IT staff' }));
    expect(router.state.location.search).toBe('?view=table&sort=-staff');
    const heads = within(screen.getByRole('table')).getAllByRole('columnheader');
    expect(heads.slice(1, 6).map((head) => head.textContent)).toEqual([
      'Group’s mean',
      'Distance from mean',
      'Rank',
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
      mocks: [campaigns(campaign()), workbooks(), own(), { request: asked, error: failure('e-5') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-5');
    unmount();
    show(null);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });
});
