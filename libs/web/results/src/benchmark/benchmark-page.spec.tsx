import {
  BenchmarkDocument,
  BenchmarkPeerGroupsDocument,
  RegionBenchmarkDocument,
} from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { item, withheldItem } from '../fixtures/benchmark-item.fixture.js';
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
import { Component as BenchmarkPage } from './benchmark-page.js';

const whole = { __typename: 'PeerGroup', id: 'g1', kind: 'CAMPAIGN', code: 'ALL', name: 'Whole campaign' };
const towns = { __typename: 'PeerGroup', id: 'g2', kind: 'MUNICIPALITY_TYPE', code: 'TOWN', name: 'Towns' };
const asked = (peerGroupId: string | null = null) => ({
  query: BenchmarkDocument,
  variables: { workbookId: 'w1', peerGroupId },
});
const benchmark = (items: object[], peerGroup = whole) => ({
  data: {
    benchmark: {
      __typename: 'Benchmark',
      workbookId: 'w1',
      synthetic: true,
      releasedAt: '2015-05-21T12:00:00.000Z',
      peerGroup,
      items,
    },
  },
});
const groups = {
  request: { query: BenchmarkPeerGroupsDocument, variables: { campaignId: 'c1' } },
  result: { data: { peerGroups: [whole, towns] } },
};
const options = {
  path: '/results/c1/benchmark',
  route: '/results/:campaignId/benchmark',
  me: lead,
  consortia: ['k1'],
};
const base = [campaigns(campaign()), workbooks(), groups];
const items = [
  item(),
  withheldItem({ question: { id: 'q2', text: 'Fire: how ready are you?', serviceName: 'Fire' } }),
  item({
    question: { id: 'q3', text: 'Transit', serviceName: null },
    distance: -10,
    score: 40,
    answersHeldBack: true,
    sd: null,
    deviations: null,
    quartilesNamedOnly: true,
  }),
  item({
    question: { id: 'q4', text: 'Licensing', serviceName: null },
    state: 'NOT_APPLICABLE',
    value: null,
    score: null,
    distance: null,
    percentileRank: null,
  }),
];
const show = (result: object = benchmark(items), path = options.path) =>
  renderPage(<BenchmarkPage />, { ...options, path, mocks: [...base, { request: asked(), result }] });

describe('the benchmark', () => {
  it('sums up how many answers stand above the mean', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1, name: 'Benchmark: Town of Alder' })).toBeVisible();
    expect(
      screen.getByText('1 of 2 answers stands above the mean of the group “Whole campaign”.'),
    ).toBeVisible();
    expect(screen.getByText('Synthetic demo data')).toBeVisible();
    expect(await screen.findByText(/Released May 21, 2015/)).toBeVisible();
  });

  it('shows the own answer beside the figures of the group', async () => {
    show();
    const row = await screen.findByRole('row', { name: /Parks/ });
    for (const text of [
      'Nearly ready',
      'Level 4 of 5',
      '50.0',
      'spread 20.0',
      'middle half 25.0 to 75.0',
      '20',
      '80',
      '+25.0',
    ])
      expect(within(row).getAllByText(text)[0]).toBeVisible();
    expect(within(row).getByRole('img')).toHaveAccessibleName(
      'Parks. Your answer 75.0. Whole campaign: mean 50.0. half of the answers lie between 25.0 and 75.0',
    );
  });

  it('says how to read what is drawn, where something is drawn', async () => {
    show();
    const legend = await screen.findByRole('list', { name: 'How to read the figures' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'You',
      'The group’s mean',
      'The middle half of the answers, and their median',
      expect.stringMatching(/^Spread: .*standard deviation/),
      expect.stringMatching(/^Percentile rank: /),
      expect.stringMatching(/^By name only: /),
    ]);
  });

  it('draws what is in view of a long list, and says how long it is', async () => {
    const many = Array.from({ length: 150 }, (_, i) =>
      item({ question: { id: `q${i}`, text: `Service ${i}`, serviceName: null } }),
    );
    show(benchmark(many));
    const table = await screen.findByRole('table', { name: 'Your answers beside the group’s figures' });
    expect(table).toHaveAttribute('aria-rowcount', '152');
    expect(within(table).getAllByRole('row').length).toBeLessThan(100);
  });

  it('says why figures are withheld, that answers are held back, and what was not answered', async () => {
    show();
    const hidden = await screen.findByRole('row', { name: /Fire/ });
    expect(hidden).toHaveTextContent('Withheld: it could tell something about an answer.');
    expect(hidden).not.toHaveTextContent('50.0');
    const transit = screen.getByRole('row', { name: /Transit/ });
    expect(transit).toHaveTextContent('Some answers are held back');
    expect(transit).not.toHaveTextContent('spread');
    expect(within(transit).getAllByText('by name only')).toHaveLength(2);
    expect(within(transit).getByRole('img')).toHaveAccessibleName(
      /half of the answers shared by name lie between/,
    );
    expect(screen.getByRole('row', { name: /Licensing/ })).toHaveTextContent('Not applicable');
  });

  it('says where figures are of those who share by name alone, and where nobody answered', async () => {
    const alone = item({ answersHeldBack: true, namedOnly: true, quartilesNamedOnly: true, n: 3 });
    const nobody = withheldItem({ question: { id: 'q5', text: 'Roads' }, withheld: null, n: 0 });
    show(benchmark([alone, nobody]));
    const row = await screen.findByRole('row', { name: /Parks/ });
    expect(row).toHaveTextContent('From the 3 named answers; others are held back.');
    expect(within(row).queryByText('by name only')).toBeNull();
    expect(screen.getByRole('row', { name: /Roads/ })).toHaveTextContent('No answers');
  });

  it('sorts by distance and keeps the order in the address', async () => {
    const { router } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Distance from mean' }));
    expect(router.state.location.search).toBe('?sort=-distance');
    expect(screen.getByRole('columnheader', { name: 'Distance from mean' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Distance from mean' }));
    const names = screen.getAllByRole('rowheader').map((head) => head.textContent);
    expect(names[0]).toContain('Transit');
    expect(names[1]).toContain('Parks');
  });

  it('finds questions by their words, and says when none fits', async () => {
    const { router } = show();
    await userEvent.type(await screen.findByRole('searchbox'), 'tran{Enter}');
    await waitFor(() => expect(screen.queryByRole('row', { name: /Parks/ })).toBeNull());
    expect(router.state.location.search).toBe('?search=tran');
    await userEvent.type(screen.getByRole('searchbox'), 'zzz{Enter}');
    expect(await screen.findByRole('heading', { name: 'No question fits this search' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all questions' }));
    expect(await screen.findByRole('row', { name: /Parks/ })).toBeVisible();
  });

  it('asks for the figures of another group', async () => {
    const other = { request: asked('g2'), result: benchmark([item({ mean: 33 })], towns) };
    renderPage(<BenchmarkPage />, {
      ...options,
      mocks: [...base, { request: asked(), result: benchmark(items) }, other],
    });
    await screen.findByRole('row', { name: /Parks/ });
    await userEvent.selectOptions(await screen.findByLabelText('Compared with'), 'Towns');
    expect(await screen.findByText(/of the group “Towns”/)).toBeVisible();
    expect(screen.getByText('33.0')).toBeVisible();
  });

  it('shows counts of options with the own one marked', async () => {
    const counts = [
      { __typename: 'OptionCount', code: 'GAP', label: 'Gap', count: 3 },
      { __typename: 'OptionCount', code: 'MEETS_NEEDS', label: 'Meets needs', count: 7 },
    ];
    const rating = item({ question: { kind: 'RATING', levels: [] }, value: ['GAP'], score: null, n: 10 });
    show(benchmark([{ ...rating, counts }]));
    const bars = await screen.findAllByRole('listitem');
    expect(bars.map((bar) => bar.textContent)).toEqual(['Gapyour answer3', 'Meets needs7']);
    expect(screen.getByText('10 municipalities answered')).toBeVisible();
  });

  it('shows options that are counted together as other, with the own one among them', async () => {
    const counts = [{ __typename: 'OptionCount', code: 'A', label: 'Central', count: 7 }];
    const option = (code: string, label: string) => ({ __typename: 'MergedOption', code, label });
    const options = [option('B', 'Mixed'), option('C', 'Bought')];
    const other = { __typename: 'OtherOptions', label: 'Other', count: 4, options };
    const choice = item({ question: { kind: 'CHOICE', levels: [] }, value: 'C', score: null, n: 11 });
    show(benchmark([{ ...choice, counts, other }]));
    const bars = await screen.findAllByRole('listitem');
    expect(bars.map((bar) => bar.textContent)).toEqual(['Central7', 'Otheryour answerMixed and Bought4']);
    expect(screen.getByText('Bought')).toBeVisible();
  });

  it('fails with an id to quote', async () => {
    renderPage(<BenchmarkPage />, {
      ...options,
      mocks: [...base, { request: asked(), error: failure('e-7') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-7');
  });

  it('looks the same where it is missing and where it is forbidden', async () => {
    show({ data: { benchmark: null } });
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });

  it('says that figures are on their way', () => {
    show();
    expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'true');
  });

  it.each([['a contributor', contributor, [workbooks()]]])(
    'leads %s, who has none, to the heat map',
    async (_who, me, mocks) => {
      renderPage(<BenchmarkPage />, { ...options, me, mocks: [campaigns(campaign()), ...mocks] });
      expect(await screen.findByRole('link', { name: 'Open the heat map' })).toHaveAttribute(
        'href',
        '/results/c1/heat-map',
      );
      expect(screen.queryByRole('link', { name: 'Benchmark' })).toBeNull();
    },
  );

  const answers = [
    { id: 'm1', name: 'Town of Alder', score: 75 },
    { id: 'm2', name: 'Town of Birch', score: 25 },
  ].map(({ score, ...one }) => ({
    __typename: 'BenchmarkAnswer' as const,
    municipality: { __typename: 'Municipality' as const, ...one },
    score,
  }));
  const few = { n: 2, sd: null, q1: null, q3: null, percentileRank: null, deviations: null, answers };

  it('shows each of few answers by its name, one’s own among them, and no rank', async () => {
    show(benchmark([item(few)]));
    const row = await screen.findByRole('row', { name: /Parks/ });
    const strip = within(row).getByRole('group', {
      name: 'Parks. Your answer 75.0. Whole campaign: mean 50.0',
    });
    expect(within(strip).getByRole('img', { name: 'Town of Alder: 75.0' })).toHaveAttribute(
      'data-part',
      'own-answer',
    );
    expect(within(strip).getByRole('img', { name: 'Town of Birch: 25.0' })).toBeInTheDocument();
    expect(row).not.toHaveTextContent(/middle half|spread/);
    const legend = screen.getByRole('list', { name: 'How to read the figures' });
    expect(legend).toHaveTextContent('One answer: fewer than six stand one by one');
    expect(legend).not.toHaveTextContent(/Percentile rank:|The middle half/);
  });

  describe('of a coordinator', () => {
    const region = (peerGroupId: string | null, shown: object[], peerGroup = whole) => ({
      request: { query: RegionBenchmarkDocument, variables: { campaignId: 'c1', peerGroupId } },
      result: {
        data: {
          regionBenchmark: {
            __typename: 'RegionBenchmark',
            campaignId: 'c1',
            synthetic: true,
            releasedAt: '2015-05-21T12:00:00.000Z',
            peerGroup,
            items: shown,
          },
        },
      },
    });
    const none = { value: null, state: null, score: null, distance: null, percentileRank: null };
    const figures = [
      item({ ...none, deviations: null }),
      item({ ...none, ...few, question: { id: 'q2', text: 'Fire', serviceName: null }, mean: 60 }),
      item({ ...none, question: { id: 'q3', text: 'Transit', serviceName: null }, q1: 10, q3: 90, mean: 20 }),
      withheldItem({ ...none, question: { id: 'q4', text: 'Roads', serviceName: null } }),
    ];
    const ofRegion = (path = options.path, ...more: object[]) =>
      renderPage(<BenchmarkPage />, {
        ...options,
        path,
        me: coordinator,
        mocks: [campaigns(campaign()), groups, region(null, figures), ...(more as never[])],
      });

    it('has the figures alone, with each of few answers by its name', async () => {
      ofRegion();
      expect(await screen.findByRole('heading', { level: 1, name: 'Benchmark: Prairies' })).toBeVisible();
      expect(screen.getByText('3 of 4 questions have figures of the group “Whole campaign”.')).toBeVisible();
      const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
      expect(headings).toEqual([
        'Question',
        'The group’s answers',
        'Mean',
        'Middle range',
        'Median',
        'Answers',
      ]);
      const fire = screen.getByRole('row', { name: /Fire/ });
      expect(within(fire).getByRole('img', { name: 'Town of Birch: 25.0' })).toBeInTheDocument();
      expect(within(fire).getByRole('img', { name: 'Town of Alder: 75.0' })).toHaveAttribute(
        'data-part',
        'answer',
      );
      expect(screen.getByRole('row', { name: /Roads/ })).toHaveTextContent('Withheld');
    });

    it('sorts by spread and by mean, in the address', async () => {
      const { router } = ofRegion();
      await userEvent.click(await screen.findByRole('button', { name: 'Middle range' }));
      expect(router.state.location.search).toBe('?sort=-spread');
      const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
      expect(names()[0]).toContain('Transit');
      await userEvent.selectOptions(screen.getByLabelText('Order'), 'Group’s mean, highest first');
      expect(names()[0]).toContain('Fire');
      expect(names().at(-1)).toContain('Roads');
    });

    it('asks for the figures of another group', async () => {
      ofRegion(options.path, region('g2', [item({ ...none, mean: 33 })], towns));
      await screen.findByRole('row', { name: /Fire/ });
      await userEvent.selectOptions(await screen.findByLabelText('Compared with'), 'Towns');
      expect(await screen.findByText(/of the group “Towns”/)).toBeVisible();
      expect(screen.getByText('33.0')).toBeVisible();
    });
  });

  it('says before the release what will stand here and who does what next', async () => {
    const open = campaign({ status: 'OPEN', closesOn: '2015-06-30', releasedAt: null });
    renderPage(<BenchmarkPage />, { ...options, mocks: [campaigns(open), workbooks()] });
    expect(await screen.findByText(/until June 30, 2015\. The coordinator of Prairies/)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Continue the workbook' })).toHaveAttribute(
      'href',
      '/workbooks/w1',
    );
  });

  it('speaks French', async () => {
    renderPage(<BenchmarkPage />, {
      ...options,
      locale: 'fr',
      mocks: [...base, { request: asked(), result: benchmark(items) }],
    });
    expect(await screen.findByText(/1 réponse sur 2 se situe au-dessus de la moyenne/)).toBeVisible();
    expect(screen.getAllByText('50,0')[0]).toBeVisible();
  });
});
