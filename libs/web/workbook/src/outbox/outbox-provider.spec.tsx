import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Outbox } from '../autosave/outbox.js';
import { FakeWorkbook, open, Refusal } from '../workbook.fixture.js';

let book: FakeWorkbook;
beforeEach(() => {
  localStorage.clear();
  book = new FakeWorkbook();
});
afterEach(() => void jest.restoreAllMocks());

const field = () => screen.findByRole('textbox', { name: 'What should come first?' });
const figure = () => screen.findByRole('textbox', { name: 'IT cost' });
const tell = (target: EventTarget, type: string) =>
  act(async () => void target.dispatchEvent(new Event(type, { cancelable: true })));
const hide = (hidden: boolean) =>
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible');
/** Whether the browser asks before the page is closed. */
function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}
const WORKBOOK = '/workbooks/w1?section=figures';

describe('a page that is left', () => {
  it('sends what rests as soon as it is hidden', async () => {
    open(WORKBOOK, book.replies);
    fireEvent.change(await field(), { target: { value: 'first' } });
    expect(book.saves).toEqual([]);
    hide(true);
    await tell(document, 'visibilitychange');
    expect(book.saves).toMatchObject([{ questionId: 'note', value: 'first' }]);
  });

  it('takes what is typed for the answer when it goes', async () => {
    open(WORKBOOK, book.replies);
    await userEvent.type(await figure(), '12');
    await tell(window, 'pagehide');
    expect(book.saves).toMatchObject([{ questionId: 'cost', value: 12 }]);
  });

  it('lets the person go without a question: what is unsent is kept', async () => {
    open(WORKBOOK, book.replies);
    await userEvent.type(await figure(), '12');
    expect(asksBeforeClosing()).toBe(false);
  });

  it('asks first where this browser keeps nothing, and says so', async () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    open(WORKBOOK, book.replies);
    const box = await figure();
    expect(asksBeforeClosing()).toBe(false);
    await userEvent.type(box, '12');
    expect(asksBeforeClosing()).toBe(true);
    expect(screen.getByRole('alert')).toHaveTextContent(/browser/);
  });
});

describe('the network', () => {
  it('is used at once when it is back, and hardly while it is gone', async () => {
    const [wake, sleep] = [jest.spyOn(Outbox.prototype, 'wake'), jest.spyOn(Outbox.prototype, 'sleep')];
    open('/elsewhere', book.replies);
    await tell(window, 'offline');
    expect([sleep.mock.calls.length, wake.mock.calls.length]).toEqual([1, 0]);
    await tell(window, 'online');
    expect(wake).toHaveBeenCalledTimes(1);
  });
});

describe('answers that another tab left behind', () => {
  it('are looked for time and again', async () => {
    const every = jest.spyOn(globalThis, 'setInterval');
    open('/elsewhere', book.replies);
    const [look] = every.mock.calls.flatMap(([run, ms]) => (ms === 30_000 ? [run] : []));
    const content = { state: 'ANSWERED', value: 3, comment: null };
    const edit = { key: 'left', content, baseVersion: 0, order: 1 };
    localStorage.setItem(
      'cw-unsent/u1/w1/gone/priority',
      JSON.stringify({ attempt: null, edit, typed: null }),
    );
    await act(async () => (look as () => void)());
    await waitFor(() => expect(book.saves).toHaveLength(1));
  });
});

describe('when the session has ended', () => {
  const SaveAnswer = (variables: Record<string, unknown>) => {
    if (ended) throw new Refusal('UNAUTHENTICATED');
    return book.saveAnswer(variables);
  };
  const person = (id: string) => ({
    me: { __typename: 'Me', id, name: 'x', email: 'x@x.example', locale: 'EN', memberships: [] },
  });
  let ended: boolean;
  const type = async () => {
    ended = true;
    await userEvent.type(await figure(), '12');
    await userEvent.tab();
    await screen.findByText(/Your session has ended/);
    book.saves.length = 0;
    ended = false;
  };

  it('goes on once the person is signed in again', async () => {
    open(WORKBOOK, { ...book.replies, SaveAnswer, SignedInPerson: () => person('u1') });
    await type();
    await tell(window, 'focus');
    await waitFor(() => expect(book.saves).toHaveLength(1));
  });

  it('does not go on under somebody else', async () => {
    let asked = 0;
    const SignedInPerson = () => {
      asked += 1;
      return person('u2');
    };
    open(WORKBOOK, { ...book.replies, SaveAnswer, SignedInPerson });
    await type();
    await tell(window, 'focus');
    await waitFor(() => expect(asked).toBe(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(book.saves).toEqual([]);
    expect(screen.getByText(/Your session has ended/)).toBeInTheDocument();
  });
});
