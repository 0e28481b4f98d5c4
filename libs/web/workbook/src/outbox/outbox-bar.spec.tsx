import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeWorkbook, open, Refusal, type Replies } from '../workbook.fixture.js';

let book: FakeWorkbook;
beforeEach(() => {
  localStorage.clear();
  book = new FakeWorkbook();
});

/** A page that has nothing to do with workbooks. */
const ELSEWHERE = '/elsewhere';

function leave(questionId: string, value: unknown, of: { person?: string; workbook?: string } = {}): void {
  const { person = 'u1', workbook = 'w1' } = of;
  const content = { state: 'ANSWERED', value, comment: null };
  const edit = { key: `key-${questionId}`, content, baseVersion: 0, order: 1 };
  const name = `cw-unsent/${person}/${workbook}/gone/${questionId}`;
  localStorage.setItem(name, JSON.stringify({ attempt: null, edit, typed: null }));
}
const replies = (more: Replies = {}): Replies => ({
  ...book.replies,
  UnsentWorkbook: () => ({ workbook: book.picture() }),
  ...more,
});

describe('unsent answers, away from their workbook', () => {
  it('are sent without it being opened', async () => {
    leave('enablement', 3);
    leave('priority', 4);
    open(ELSEWHERE, replies());
    await waitFor(() => expect(book.saves).toHaveLength(2));
    await waitFor(() => expect(localStorage.length).toBe(0));
    expect(book.saves[0]).toMatchObject({ workbookId: 'w1', answeredBy: 'u1' });
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('wait in one calm bar while there is no connection, and go out when it is back', async () => {
    let down = true;
    const SaveAnswer = (variables: Record<string, unknown>) => {
      if (down) throw new TypeError('Failed to fetch');
      return book.saveAnswer(variables);
    };
    for (const question of ['enablement', 'priority', 'rating']) leave(question, 3);
    open(ELSEWHERE, replies({ SaveAnswer }));
    const bar = await screen.findByRole('status');
    expect(await within(bar).findByText('3 answers wait to be sent.')).toBeInTheDocument();
    down = false;
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(localStorage.length).toBe(0));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('of somebody else are neither shown nor sent', async () => {
    leave('enablement', 3, { person: 'u2' });
    open(ELSEWHERE, replies());
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(book.saves).toEqual([]);
    expect(localStorage.length).toBe(1);
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('that the server refuses are kept, with the way to their workbook', async () => {
    book.locked = true;
    leave('enablement', 3);
    open(ELSEWHERE, replies());
    const bar = await screen.findByRole('status');
    await waitFor(() => expect(bar).toHaveTextContent('in Town of Taber, Round 2026.'));
    expect(bar).toHaveTextContent('1 answer is not saved and needs you');
    expect(localStorage.length).toBe(1);
    await userEvent.click(within(bar).getByRole('link', { name: 'Open the workbook' }));
    expect(await screen.findByText(/Not saved: the workbook is locked/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Open the workbook' })).not.toBeInTheDocument();
  });

  it('of a workbook that is no longer open to the person can be let go, after asking', async () => {
    const SaveAnswer = () => {
      throw new Refusal('NOT_FOUND');
    };
    leave('enablement', 3);
    open(ELSEWHERE, replies({ SaveAnswer, UnsentWorkbook: () => ({ workbook: null }) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove from this browser' }));
    expect(localStorage.length).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Remove 1 answer for good' }));
    expect(localStorage.length).toBe(0);
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('are kept when the session has ended, and the bar says so', async () => {
    const SaveAnswer = () => {
      throw new Refusal('UNAUTHENTICATED');
    };
    leave('enablement', 3);
    open(ELSEWHERE, replies({ SaveAnswer }));
    const bar = await screen.findByRole('status');
    await waitFor(() => expect(bar).toHaveTextContent(/Your session has ended.*1 answer is kept/));
    expect(localStorage.length).toBe(1);
  });
});
