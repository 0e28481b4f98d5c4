import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeWorkbook, municipality, open, Refusal, type Replies } from '../workbook.fixture.js';

beforeEach(() => localStorage.clear());

function replies(): Replies {
  const book = new FakeWorkbook().picture();
  const other = { ...book, id: 'w2', municipality: { ...municipality, id: 'm2', name: 'City of Brooks' } };
  return {
    WorkbookCampaigns: () => ({ campaigns: [{ ...book.campaign, year: 2026 }] }),
    OwnWorkbooks: () => ({ workbooks: [book, other] }),
    MunicipalitiesWithoutLead: () => ({ municipalitiesWithoutLead: [] }),
  };
}

describe('the list of workbooks', () => {
  it("shows one's own with status, due date and progress", async () => {
    open('/workbooks', replies());
    expect(await screen.findByRole('link', { name: 'Town of Taber' })).toHaveAttribute(
      'href',
      '/workbooks/w1',
    );
    expect(screen.queryByText('City of Brooks')).not.toBeInTheDocument();
    expect(screen.getByText('Not begun')).toBeInTheDocument();
    expect(screen.getByText(/Due December 18, 2026/)).toBeInTheDocument();
    expect(screen.getByText('0 of 5')).toBeInTheDocument();
  });

  it('says which answers wait on this device', async () => {
    const edit = {
      key: 'k',
      content: { state: 'ANSWERED', value: 1, comment: null },
      baseVersion: 0,
      editedAt: 1,
    };
    localStorage.setItem('cw-unsent/u1/w1/page/q1', JSON.stringify({ attempt: null, edit }));
    open('/workbooks', replies());
    expect(await screen.findByText(/1 answer is kept in this browser/)).toBeInTheDocument();
  });

  it('says once to a coordinator that there is none, and where those of others are', async () => {
    const picture = new FakeWorkbook().picture();
    const round = (id: string) => ({ ...picture.campaign, id, name: id, year: 2026 });
    const WorkbookCampaigns = () => ({ campaigns: ['k1', 'k2', 'k3'].map(round) });
    open('/workbooks', { ...replies(), WorkbookCampaigns }, 'COORDINATOR');
    expect(await screen.findByRole('heading', { name: 'You have no workbook of your own' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the campaigns' })).toHaveAttribute('href', '/campaigns');
    expect(screen.queryByText(/has no workbook/)).not.toBeInTheDocument();
  });

  it('says once what keeps them from being read, and tries all of them again', async () => {
    const picture = new FakeWorkbook().picture();
    const round = (id: string) => ({ ...picture.campaign, id, name: id, year: 2026 });
    let broken = true;
    const asked: unknown[] = [];
    open('/workbooks', {
      ...replies(),
      WorkbookCampaigns: () => ({ campaigns: ['k1', 'k2', 'k3'].map(round) }),
      OwnWorkbooks: ({ campaignId }) => {
        if (broken) throw new Refusal('INTERNAL');
        asked.push(campaignId);
        return { workbooks: [{ ...picture, id: `w-${String(campaignId)}` }] };
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side');
    expect(await screen.findAllByText('Could not be read either.')).toHaveLength(2);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('link', { name: 'Town of Taber' })).toHaveLength(3);
    expect(asked).toEqual(['k1', 'k2', 'k3']);
    expect(screen.queryByText('Could not be read either.')).toBeNull();
  });

  it('says what will be here when there is no campaign', async () => {
    open('/workbooks', { WorkbookCampaigns: () => ({ campaigns: [] }) });
    expect(await screen.findByText('Your workbooks will be here')).toBeInTheDocument();
  });
});
