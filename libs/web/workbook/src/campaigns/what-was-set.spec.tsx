import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { open, Refusal, type Replies } from '../workbook.fixture.js';
import { fakeCampaign } from './campaign.fixture.js';

/** What stands on the server. */
let stands: ReturnType<typeof fakeCampaign>;
let sent: Record<string, unknown>[];
/** What the server answers to the changes that come, one after the other; those after these stand as they were sent. */
let answers: (() => Record<string, unknown> | Promise<Record<string, unknown>>)[];

const replies: Replies = {
  Campaigns: () => ({ campaigns: [stands] }),
  CampaignPage: () => ({ campaign: stands }),
  CampaignWorkbooks: () => ({ workbooks: [] }),
  ChangeCampaignChoices: () => ({ campaign: stands, templateVersions: [stands.templateVersion] }),
  ChangeCampaign: async ({ input }) => {
    sent.push(input as Record<string, unknown>);
    const answer = answers.shift();
    if (answer) return { changeCampaign: await answer() };
    stands = { ...stands, ...(input as object), version: stands.version + 1 };
    return { changeCampaign: stands };
  },
};
const conflict = (theirs: Record<string, unknown>) => () => ({
  __typename: 'CampaignConflict',
  message: 'Somebody else changed the campaign.',
  current: { ...stands, version: 2, ...theirs },
});
const name = () => screen.findByRole('textbox', { name: /Name/ });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeEach(() => {
  stands = fakeCampaign();
  sent = [];
  answers = [];
});

describe('the closing day of an open campaign', () => {
  const moves: Replies = {
    ...replies,
    MoveClosingDay: (variables) => {
      sent.push(variables);
      if (String(variables['closesOn']) < '2026-12-18') throw new Refusal('INVALID_INPUT', 'Later only.');
      stands = { ...stands, ...variables, version: 2 };
      return { moveClosingDay: stands };
    },
  };
  const day = async () => within(await screen.findByRole('dialog')).getByLabelText(/Answers due by/);
  const moveTo = async (to: string) => {
    fireEvent.change(await day(), { target: { value: to } });
    await userEvent.dblClick(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Move closing day' }),
    );
  };

  it('is moved by its coordinator, once, and the page says so', async () => {
    stands = fakeCampaign({ status: 'OPEN', closesOn: '2026-12-18' });
    open('/campaigns/k1', moves, 'COORDINATOR');
    await userEvent.click(await screen.findByRole('button', { name: 'Move closing day' }));
    await moveTo('2027-01-15');
    expect(await screen.findByText(/^January 15, 2027/)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(sent).toEqual([{ id: 'k1', closesOn: '2027-01-15' }]);
  });

  it('stays, with what was entered, where the server refuses it', async () => {
    stands = fakeCampaign({ status: 'OPEN' });
    open('/campaigns/k1', moves, 'COORDINATOR');
    await userEvent.click(await screen.findByRole('button', { name: 'Move closing day' }));
    await moveTo('2026-12-01');
    expect(await screen.findByRole('alert')).toHaveTextContent('Later only.');
    expect(await day()).toHaveValue('2026-12-01');
  });

  it.each([
    ['DRAFT', 'COORDINATOR'],
    ['CLOSED', 'COORDINATOR'],
    ['OPEN', 'ANALYST'],
  ] as const)('is not moved of a campaign that is %s by a %s', async (status, role) => {
    stands = fakeCampaign({ status });
    open('/campaigns/k1', moves, role);
    await screen.findByLabelText('What was set for the campaign');
    expect(screen.queryByRole('button', { name: 'Move closing day' })).not.toBeInTheDocument();
  });
});

describe('a draft', () => {
  it('is changed in the form that it was made with, and its page says so', async () => {
    stands = fakeCampaign({ cycle: 'Spring', closesOn: '2026-12-18' });
    const { router } = open('/campaigns/k1', replies, 'COORDINATOR');
    await userEvent.click(await screen.findByRole('link', { name: 'Change' }));
    expect(await name()).toHaveValue('Round 2026');
    await userEvent.clear(await name());
    await userEvent.type(await name(), 'Round of 2026');
    await save();
    expect(await screen.findByRole('heading', { level: 1, name: 'Round of 2026' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/campaigns/k1');
    expect(sent).toEqual([
      {
        id: 'k1',
        expectedVersion: 1,
        templateVersionId: 't1',
        name: 'Round of 2026',
        year: 2026,
        cycle: 'Spring',
        closesOn: '2026-12-18',
        thresholdKind: 'FIXED',
        thresholdValue: 50,
        lineIsHigh: false,
      },
    ]);
  });

  it('is sent once, however often one presses', async () => {
    let answer = (): void => undefined;
    const waits = new Promise<void>((resolve) => (answer = resolve));
    answers = [
      async () => {
        await waits;
        return { ...stands, version: 2 };
      },
    ];
    open('/campaigns/k1/change', replies, 'COORDINATOR');
    await userEvent.type(await name(), '!');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Save' }));
    answer();
    expect(await screen.findByRole('button', { name: 'Open campaign' })).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });

  it('that somebody else changed shows both, and loses nothing that was typed', async () => {
    answers = [conflict({ name: 'Theirs', thresholdValue: 70, year: 2028, closesOn: '2028-06-30' })];
    open('/campaigns/k1/change', replies, 'COORDINATOR');
    await userEvent.clear(await name());
    await userEvent.type(await name(), 'Mine');
    await userEvent.type(screen.getByRole('textbox', { name: /^Threshold/ }), '{Backspace}5');
    await save();
    const both = await screen.findByRole('region', { name: /Someone changed this campaign/ });
    expect(both).toHaveTextContent('NameSomeone elseTheirsYou enteredMine');
    expect(both).toHaveTextContent('At a score of 70You enteredAt a score of 55');
    expect(within(both).getAllByRole('button')).toHaveLength(2);
    // What one left alone is as they left it: saving does not take it back.
    expect(both).toHaveTextContent('YearSomeone else2028You enteredNothing else');
    expect(await name()).toHaveValue('Mine');
    expect(screen.getByRole('alert')).toHaveTextContent('Somebody else changed the campaign.');
    await userEvent.click(within(both).getByRole('button', { name: /^Take theirs: Where/ }));
    expect(within(both).getAllByRole('button')).toHaveLength(1);
    await save();
    expect(await screen.findByRole('button', { name: 'Open campaign' })).toBeInTheDocument();
    expect(sent[1]).toMatchObject({
      expectedVersion: 2,
      name: 'Mine',
      thresholdValue: 70,
      year: 2028,
      cycle: '2026',
      closesOn: '2028-06-30',
    });
  });

  it('asks before what was typed is left by the way back', async () => {
    const { router } = open('/campaigns/k1', replies, 'COORDINATOR');
    await userEvent.click(await screen.findByRole('link', { name: 'Change' }));
    await userEvent.type(await name(), '!');
    await act(() => router.navigate(-1));
    await userEvent.click(await screen.findByText('Keep editing'));
    expect(await name()).toHaveValue('Round 2026!');
    await act(() => router.navigate(-1));
    await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(await screen.findByRole('button', { name: 'Open campaign' })).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('keeps what was typed when it was opened meanwhile', async () => {
    answers = [() => Promise.reject(new Refusal('CONFLICT', 'The campaign was opened.'))];
    open('/campaigns/k1/change', replies, 'COORDINATOR');
    await userEvent.type(await name(), '!');
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent('The campaign was opened.');
    expect(await name()).toHaveValue('Round 2026!');
  });

  it('is deleted after a word of warning, and the way back does not lead to it', async () => {
    const deleted: unknown[] = [];
    const { router } = open(
      '/campaigns',
      {
        ...replies,
        Campaigns: () => ({ campaigns: deleted.length > 0 ? [] : [stands] }),
        DeleteCampaign: ({ id }) => {
          deleted.push(id);
          return { deleteCampaign: id };
        },
      },
      'COORDINATOR',
    );
    await userEvent.click(await screen.findByRole('link', { name: 'Round 2026' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Delete draft' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('This cannot be undone.');
    expect(deleted).toEqual([]);
    await userEvent.dblClick(within(dialog).getByRole('button', { name: 'Delete draft' }));
    expect(await screen.findByText('Campaigns will be here')).toBeInTheDocument();
    expect(deleted).toEqual(['k1']);
    await act(() => router.navigate(-1));
    expect(router.state.location.pathname).toBe('/campaigns');
  });

  it('that was opened cannot be changed any more', async () => {
    stands = fakeCampaign({ status: 'OPEN' });
    open('/campaigns/k1/change', replies, 'COORDINATOR');
    expect(await screen.findByText('The campaign was opened')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });

  it('is neither changed nor deleted by an analyst', async () => {
    open('/campaigns/k1/change', replies, 'ANALYST');
    expect(await screen.findByText(/There is nothing at this address/)).toBeInTheDocument();
  });
});
