import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { consortium, open, type Replies } from '../workbook.fixture.js';
import { fakeCampaign } from './campaign.fixture.js';

let status: string;
let release: Record<string, unknown> | null;
let looks: number;
/** What a spec says otherwise of the campaign. */
let otherwise: Record<string, unknown>;

const campaign = () => fakeCampaign({ status, release, ...otherwise });

const workbook = (name: string, of: string, answered: number) => ({
  __typename: 'Workbook',
  id: name,
  status: of,
  submittedAt: null,
  municipality: { __typename: 'Municipality', id: name, name, type: 'TOWN' },
  progress: { __typename: 'Progress', answered, total: 250 },
});

const released = (of: string) => ({
  __typename: 'Release',
  id: 'r1',
  status: of,
  requestedAt: '2026-11-21T12:00:00Z',
  publishedAt: of === 'PUBLISHED' ? '2026-11-21T12:00:05Z' : null,
});

const replies: Replies = {
  Campaigns: () => ({ campaigns: [campaign()] }),
  CampaignPage: () => ({ campaign: campaign() }),
  CampaignWorkbooks: () => ({
    workbooks: [
      workbook('Town of Taber', 'SUBMITTED', 250),
      workbook('City of Brooks', 'IN_PROGRESS', 0),
      workbook('City of Airdrie', 'IN_PROGRESS', 100),
    ],
  }),
  MunicipalitiesWithoutLead: () => ({ municipalitiesWithoutLead: [] }),
  CloseCampaign: () => {
    status = 'CLOSED';
    return { closeCampaign: campaign() };
  },
  ReleaseCampaign: () => {
    release = released('REQUESTED');
    return { releaseCampaign: release };
  },
  ReleaseStatus: () => {
    looks += 1;
    if (looks > 1) {
      release = released('PUBLISHED');
      status = 'RELEASED';
    }
    return { release };
  },
};

beforeEach(() => {
  status = 'OPEN';
  release = null;
  looks = 0;
  otherwise = {};
});

const names = () =>
  screen
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
    .join(', ');

describe('the campaigns', () => {
  it('are listed, and a coordinator may begin one', async () => {
    open('/campaigns', replies, 'COORDINATOR');
    expect(await screen.findByRole('link', { name: 'Round 2026' })).toHaveAttribute('href', '/campaigns/k1');
    expect(screen.getByRole('link', { name: 'New campaign' })).toBeInTheDocument();
  });

  it('offer a lead no beginning, and say what will be here', async () => {
    open('/campaigns', { Campaigns: () => ({ campaigns: [] }) }, 'LEAD');
    expect(await screen.findByText('Campaigns will be here')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'New campaign' })).not.toBeInTheDocument();
  });
});

describe('a campaign', () => {
  it('shows who is stuck first and sorts either way', async () => {
    const { router } = open('/campaigns/k1', replies, 'COORDINATOR');
    await screen.findByRole('table');
    expect(names()).toBe('City of Brooks, City of Airdrie, Town of Taber');
    const brooks = screen.getByRole('row', { name: /City of Brooks/ });
    expect(brooks).toHaveTextContent('Not begun');
    expect(brooks).not.toHaveTextContent('In progress');
    await userEvent.click(screen.getByRole('button', { name: 'Municipality' }));
    expect(names()).toBe('City of Airdrie, City of Brooks, Town of Taber');
    await userEvent.click(screen.getByRole('button', { name: 'Municipality' }));
    expect(names()).toBe('Town of Taber, City of Brooks, City of Airdrie');
    expect(screen.getByRole('columnheader', { name: 'Municipality' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(router.state.location.search).toBe('?sort=-municipality');
  });

  it('counts as not begun what the rows say is not begun', async () => {
    open('/campaigns/k1', replies, 'COORDINATOR');
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByText('Not begun').length;
    const [term] = screen.getAllByText('Not begun').filter(({ tagName }) => tagName === 'DT');
    expect(term?.nextSibling).toHaveTextContent(`${rows} of 3`);
  });

  it('shows the workbooks that opening it has made', async () => {
    status = 'DRAFT';
    const CampaignWorkbooks = () => ({
      workbooks: status === 'DRAFT' ? [] : [workbook('Town of Taber', 'IN_PROGRESS', 0)],
    });
    const OpenCampaign = () => {
      status = 'OPEN';
      return { openCampaign: { __typename: 'Campaign', id: 'k1', status, openedAt: '2026-11-21T12:00:00Z' } };
    };
    open('/campaigns/k1', { ...replies, CampaignWorkbooks, OpenCampaign }, 'COORDINATOR');
    expect(await screen.findByText(/each municipality gets its workbook/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open campaign' }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Open campaign' }),
    );
    expect(await screen.findByText('Town of Taber')).toBeInTheDocument();
  });

  it('is closed after a word of warning', async () => {
    open('/campaigns/k1', replies, 'COORDINATOR');
    await screen.findByRole('table');
    await userEvent.click(screen.getByRole('button', { name: 'Close campaign' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(
      '2 of 3 workbooks are not submitted, and will not be part of the results',
    );
    expect(dialog).toHaveTextContent('You can reopen the campaign until its results are released.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close campaign' }));
    expect(await screen.findByRole('button', { name: 'Release results' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Reopen campaign' })).toBeInTheDocument();
  });

  it('is released in the background: progress, then the way to the results', async () => {
    status = 'CLOSED';
    open('/campaigns/k1', replies, 'COORDINATOR');
    await userEvent.click(await screen.findByRole('button', { name: 'Release results' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('This cannot be undone');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Release results' }));
    expect(await screen.findByText('The release is about to begin')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Release results' })).not.toBeInTheDocument();
    expect(await screen.findByText('The results are released', {}, { timeout: 4_000 })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See the results' })).toHaveAttribute(
      'href',
      '/results/k1/heat-map',
    );
    const seen = looks;
    await waitFor(() => expect(looks).toBe(seen));
  });

  it('is told by the frame that it is published, while it still looks itself', async () => {
    status = 'RELEASED';
    release = released('COMPUTING');
    looks = -1_000;
    const { client } = open('/campaigns/k1', replies, 'COORDINATOR');
    expect(await screen.findByText('The figures are being computed')).toBeVisible();
    await waitFor(() => expect(looks).toBeGreaterThan(-1_000));
    const published = released('PUBLISHED');
    release = published;
    act(() => {
      client.cache.modify({
        id: 'Release:r1',
        fields: { status: () => 'PUBLISHED', publishedAt: () => published.publishedAt ?? '' },
      });
    });
    expect(await screen.findByText('The results are released')).toBeVisible();
  });

  it('says when a release failed, and lets it be tried again', async () => {
    status = 'CLOSED';
    release = released('FAILED');
    open('/campaigns/k1', replies, 'COORDINATOR');
    expect(await screen.findByText('The release did not succeed')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Release results' })).toBeInTheDocument();
  });

  it('offers no step to an analyst', async () => {
    open('/campaigns/k1', replies, 'ANALYST');
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: 'Close campaign' })).not.toBeInTheDocument();
  });
});

describe('what was set for a campaign', () => {
  const said = async () => {
    open('/campaigns/k1', replies, 'COORDINATOR');
    const list = await screen.findByLabelText('What was set for the campaign');
    return [...list.querySelectorAll('dt')].map((term) =>
      `${term.textContent}: ${term.nextElementSibling?.textContent}`.replace(/\s/gu, ' '),
    );
  };

  it('stands on its page while it is a draft, with who is to take part', async () => {
    status = 'DRAFT';
    otherwise = { lineIsHigh: true, thresholdValue: 62.5 };
    expect(await said()).toEqual([
      'Questions: Capability, version 1, 250 questions',
      'Year: 2026',
      'Answers due by: No day is set',
      'Where “high” begins on the quadrants: At a score of 62.5',
      'A score exactly on the line: Counts as high',
      'Who takes part: The 3 municipalities of MISA PrairiesCity of Airdrie, City of Brooks and Town of Taber',
    ]);
  });

  it('names a dozen of many municipalities', async () => {
    status = 'DRAFT';
    const municipalities = Array.from({ length: 14 }, (_, n) => ({
      __typename: 'Municipality',
      id: `m${n}`,
      name: `Town ${n}`,
    }));
    otherwise = { consortium: { ...consortium, municipalities } };
    expect((await said()).at(-1)).toMatch(/The 14 municipalities .*Town 10, Town 11 and 2 more$/);
  });

  it('stands there to the end, with the days on which it went on', async () => {
    status = 'RELEASED';
    otherwise = {
      cycle: 'Spring',
      thresholdKind: 'GROUP_MEDIAN',
      closesOn: '2026-06-30',
      openedAt: '2026-02-02T12:00:00Z',
      closedAt: '2026-07-01T12:00:00Z',
      releasedAt: '2026-07-10T12:00:00Z',
    };
    expect(await said()).toEqual([
      'Questions: Capability, version 1, 250 questions',
      'Year: 2026, cycle Spring',
      'Opened on: February 2, 2026',
      'Answers due by: June 30, 2026',
      'Closed on: July 1, 2026',
      'Released on: July 10, 2026',
      'Where “high” begins on the quadrants: At the group’s median',
      'A score exactly on the line: Is neither high nor low; it is counted apart',
      'Who takes part: MISA Prairies',
    ]);
  });
});

describe('a new campaign', () => {
  it('is created as a draft with what was chosen', async () => {
    const sent: unknown[] = [];
    const { templateVersion } = campaign();
    open(
      '/campaigns/new',
      {
        ...replies,
        NewCampaignChoices: () => ({
          consortia: [{ ...consortium, municipalities: [] }],
          templateVersions: [{ ...templateVersion, templateCode: 'capability' }],
        }),
        CreateCampaign: ({ input }) => {
          sent.push(input);
          status = 'DRAFT';
          return { createCampaign: campaign() };
        },
      },
      'COORDINATOR',
    );
    const create = await screen.findByRole('button', { name: 'Create draft' });
    expect(create).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: /Name/ }), 'Round 2026');
    const line = screen.getByRole('checkbox', { name: 'Count a score exactly on the line as high' });
    expect(line).not.toBeChecked();
    expect(screen.getByText(/^Example: 3 of 5, the middle answer, is a score of 50/)).toBeVisible();
    await userEvent.click(line);
    await userEvent.click(create);
    expect(await screen.findByRole('button', { name: 'Open campaign' })).toBeInTheDocument();
    expect(sent).toMatchObject([
      {
        consortiumId: 'c1',
        templateVersionId: 't1',
        name: 'Round 2026',
        thresholdKind: 'FIXED',
        thresholdValue: 50,
        lineIsHigh: true,
      },
    ]);
  });
});
