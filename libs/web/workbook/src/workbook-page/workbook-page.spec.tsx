import { COMMENT_LENGTH, parseAnswerValue } from '@commonworks/domain-assessment';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeWorkbook, open, question, Refusal, type Reply } from '../workbook.fixture.js';

let book: FakeWorkbook;
beforeEach(() => {
  localStorage.clear();
  book = new FakeWorkbook();
});

const enablement = () => screen.findByRole('radiogroup', { name: 'Enablement' });
const level = (group: HTMLElement, name: RegExp) =>
  within(group).getByRole<HTMLInputElement>('radio', { name });
const saved = () => waitFor(() => expect(screen.getByText('Saved')).toBeInTheDocument());

describe('the workbook page', () => {
  it('holds the place while it loads, then shows sections, services and their definitions', async () => {
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    const WorkbookPage = () => held.then(() => ({ workbook: book.picture() }));
    open('/workbooks/w1', { ...book.replies, WorkbookPage });
    expect(await screen.findByText('Loading')).toBeInTheDocument();
    arrive();
    expect(await screen.findByRole('heading', { level: 1, name: 'Town of Taber' })).toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 3, name: 'Parks' })).toBeInTheDocument();
    expect(screen.getByText(/Also called Green spaces and Open space/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Services/ })).toHaveAttribute('aria-current', 'page');
    expect(screen.queryByText('IT cost')).not.toBeInTheDocument();
  });

  it('says that there is nothing where there is nothing', async () => {
    open('/workbooks/w9', { ...book.replies, WorkbookPage: () => ({ workbook: null }) });
    expect(await screen.findByText('There is nothing at this address')).toBeInTheDocument();
  });

  it('says what happened when it cannot load, and tries again', async () => {
    let down = true;
    const page = () => {
      if (down) throw new TypeError('Failed to fetch');
      return { workbook: book.picture() };
    };
    open('/workbooks/w1', { ...book.replies, WorkbookPage: page });
    await screen.findByText('The server cannot be reached');
    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await enablement()).toBeInTheDocument();
  });

  it('answers by keyboard: a digit, the marks, Delete, and on with Tab', async () => {
    const user = userEvent.setup();
    open('/workbooks/w1', book.replies);
    const group = await enablement();
    level(group, /Not at all/).focus();
    await user.keyboard('4');
    expect(level(group, /^Well/)).toBeChecked();
    expect(level(group, /^Well/)).toHaveFocus();
    // Past the comment and the evidence.
    await user.tab();
    await user.tab();
    await user.tab();
    const priority = screen.getByRole('radiogroup', { name: 'Priority' });
    expect(priority).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('?');
    expect(level(priority, /Unknown/)).toBeChecked();
    await waitFor(() => expect(book.saves).toHaveLength(2));
    expect(book.saves[0]).toMatchObject({ questionId: 'enablement', value: 4, expectedVersion: 0 });
    expect(book.saves[1]).toMatchObject({ questionId: 'priority', state: 'UNKNOWN', value: null });
    await user.keyboard('{Delete}');
    await waitFor(() => expect(book.find('priority').answer.state).toBe('UNANSWERED'));
  });

  it.each([
    ['the rail', () => userEvent.click(screen.getByRole('link', { name: /Figures/ }))],
    ['the end of the one before', () => userEvent.click(screen.getByRole('button', { name: 'Figures →' }))],
    [
      'the list',
      () => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Section' }), 'w1.figures'),
    ],
  ])('begins a section that is chosen from %s at its heading', async (_, choose) => {
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    open('/workbooks/w1', book.replies);
    await enablement();
    expect(scrolled).not.toHaveBeenCalled();
    await choose();
    const heading = await screen.findByRole('heading', { level: 2, name: 'Figures' });
    expect(heading).toHaveFocus();
    expect(scrolled.mock.contexts.at(-1)).toBe(heading);
    expect(scrolled.mock.lastCall).toEqual([{ block: 'start' }]);
    scrolled.mockRestore();
  });

  it('names each button for its question, and tells of a figure that is none beside its field', async () => {
    open('/workbooks/w1?section=figures', book.replies);
    const field = await screen.findByRole('textbox', { name: 'IT cost' });
    expect(screen.getByRole('button', { name: 'Unknown IT cost' })).toBeVisible();
    await userEvent.type(field, '12kk');
    await userEvent.tab();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Not saved: this is not a number/);
  });

  it('counts nothing in a section that asks nothing, and says why', async () => {
    const picture = book.picture();
    const [first] = picture.sections;
    const ratios = {
      ...first,
      id: 'w1.ratios',
      code: 'ratios',
      title: 'Indicators',
      progress: { __typename: 'Progress', answered: 0, total: 0 },
      questions: [question('ratio', 'DERIVED', { settings: { formula: 'cost / 2' } })],
    };
    const WorkbookPage = () => ({ workbook: { ...picture, sections: [...picture.sections, ratios] } });
    open('/workbooks/w1?section=ratios', { ...book.replies, WorkbookPage });
    expect(await screen.findByText(/Nothing to fill in/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Indicators' })).toBeVisible();
    expect(screen.getByRole('option', { name: 'Indicators' })).toBeInTheDocument();
    // Nor are the marks explained that nobody can give here.
    expect(screen.queryByText('Not applicable')).not.toBeInTheDocument();
    expect(screen.queryByText(/0\/0|0 of 0/)).not.toBeInTheDocument();
  });

  it('counts progress as the server does', async () => {
    open('/workbooks/w1', book.replies);
    await userEvent.click(level(await enablement(), /Poorly/));
    expect(await screen.findByText('1 of 3 answered')).toBeInTheDocument();
  });

  it('rates with marks and says that work is planned', async () => {
    open('/workbooks/w1', book.replies);
    const group = await screen.findByRole('radiogroup', { name: 'How well does the website serve?' });
    await userEvent.click(level(group, /Gap/));
    await userEvent.click(screen.getByRole('switch', { name: 'Work is planned' }));
    await waitFor(() => expect(book.find('rating').answer['value']).toEqual(['GAP', 'WORK_PLANNED']));
  });

  it('keeps what is no number in the field with the reason, and sends nothing', async () => {
    open('/workbooks/w1?section=figures', book.replies);
    const field = await screen.findByRole('textbox', { name: 'IT cost' });
    await userEvent.type(field, '12x');
    await userEvent.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('this is not a number');
    expect(field).toHaveValue('12x');
    await userEvent.clear(field);
    await userEvent.type(field, '1,234');
    await userEvent.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('the most possible is 1,000');
    await userEvent.clear(field);
    await userEvent.type(field, '12,5');
    await userEvent.tab();
    await waitFor(() => expect(book.find('cost').answer['value']).toBe(12.5));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(field).toHaveValue('12.5');
  });

  it('shows a figure as it is understood, and sends it when the field is left', async () => {
    open('/workbooks/w1?section=figures', book.replies);
    const field = await screen.findByRole('textbox', { name: 'IT cost' });
    await userEvent.type(field, '0.8k');
    expect(screen.getByText('= $800.0')).toBeInTheDocument();
    expect(book.saves).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(book.find('cost').answer['value']).toBe(800));
    expect(book.saves).toHaveLength(1);
    expect(field).toHaveValue('800.0');
  });

  it('reads a figure as it is written in the language of the page', async () => {
    localStorage.setItem('commonworks-locale', 'fr');
    open('/workbooks/w1?section=figures', book.replies);
    const field = await screen.findByRole('textbox', { name: 'IT cost' });
    await userEvent.type(field, '1,200');
    await userEvent.tab();
    await waitFor(() => expect(book.find('cost').answer['value']).toBe(1.2));
    expect(field).toHaveValue('1,2');
    await userEvent.clear(field);
    await userEvent.type(field, '1.234');
    await userEvent.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('ce nombre peut se lire de deux façons');
    expect(book.saves).toHaveLength(1);
  });

  it('reads what was left in the field in the language in which it was typed', async () => {
    const typed = { text: '1.234', locale: 'fr', meaning: null, baseVersion: 0, order: 1, left: true };
    localStorage.setItem('cw-unsent/u1/w1/gone/cost', JSON.stringify({ attempt: null, edit: null, typed }));
    open('/workbooks/w1?section=figures', book.replies);
    expect(await screen.findByRole('textbox', { name: 'IT cost' })).toHaveValue('1.234');
    expect(await screen.findByRole('alert')).toHaveTextContent('this can be read as two numbers');
  });

  it('never sends a part of what is typed, and counts what it cannot take as not saved', async () => {
    open('/workbooks/w1?section=figures', book.replies);
    const field = await screen.findByRole('textbox', { name: 'IT cost' });
    await userEvent.type(field, '12');
    await userEvent.tab();
    await waitFor(() => expect(book.find('cost').answer['value']).toBe(12));
    await userEvent.type(field, '{End}kk');
    await userEvent.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent(/Not saved.*\$12\.0 is stored/);
    expect(screen.getByText('1 answer not saved')).toBeInTheDocument();
    expect(screen.queryByText('Saved')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Figures/ })).toHaveTextContent('1 not saved');
    expect(book.saves).toHaveLength(1);

    await userEvent.click(screen.getAllByRole('button', { name: 'Submit workbook' })[0]);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('1 answer has not reached the server');
    expect(within(dialog).getByRole('button', { name: 'Submit with gaps' })).toBeDisabled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));

    await userEvent.click(screen.getByRole('button', { name: 'Go back to what is stored' }));
    expect(field).toHaveValue('12.0');
    expect(localStorage.length).toBe(0);
    await saved();
  });

  it('shows again after a reload what could not be taken, and still counts it', async () => {
    const first = open('/workbooks/w1?section=figures', book.replies);
    await userEvent.type(await screen.findByRole('textbox', { name: 'IT cost' }), '12kk');
    first.unmount();
    const [key = ''] = Object.keys(localStorage);
    localStorage.setItem(key.replace(/^(([^/]+\/){3})[^/]+/, '$1gone'), localStorage.getItem(key) ?? '');
    localStorage.removeItem(key);
    open('/workbooks/w1?section=figures', book.replies);
    expect(await screen.findByRole('textbox', { name: 'IT cost' })).toHaveValue('12kk');
    expect(await screen.findByText('1 answer not saved')).toBeInTheDocument();
    expect(book.saves).toEqual([]);
  });

  it('does not cut a text that is too long, and says by how much it is', async () => {
    open('/workbooks/w1?section=figures', book.replies);
    const field = await screen.findByRole('textbox', { name: 'What should come first?' });
    await userEvent.click(field);
    await userEvent.paste('x'.repeat(190));
    expect(screen.getByText('10 characters left')).toBeInTheDocument();
    await userEvent.paste('y'.repeat(15));
    expect(field).toHaveValue('x'.repeat(190) + 'y'.repeat(15));
    expect(screen.getByRole('alert')).toHaveTextContent('5 characters too many');
  });

  it('counts a text as the server does: in the units of browsers, and no blanks around it', async () => {
    open('/workbooks/w1?section=figures', book.replies);
    await userEvent.click(await screen.findByRole('textbox', { name: 'What should come first?' }));
    await userEvent.paste(`  ${'😀'.repeat(95)}   `);
    expect(screen.getByText('10 characters left')).toBeInTheDocument();
  });

  it('counts a comment against the length that the server takes', async () => {
    open('/workbooks/w1', book.replies);
    await userEvent.click(await screen.findByRole('button', { name: 'Comment on Enablement' }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Comment on Enablement' }));
    await userEvent.paste('x'.repeat(COMMENT_LENGTH - 1));
    expect(screen.getByText('1 character left')).toBeInTheDocument();
    await userEvent.paste('yz');
    expect(screen.getByRole('alert')).toHaveTextContent('1 character too many');
  });

  it('keeps a comment beside the answer', async () => {
    open('/workbooks/w1', book.replies);
    await userEvent.click(await screen.findByRole('button', { name: 'Comment on Enablement' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Comment on Enablement' }), 'See plan');
    await userEvent.tab();
    await waitFor(() => expect(book.find('enablement').answer['comment']).toBe('See plan'));
  });

  it('shows a conflict with both values and takes the one chosen', async () => {
    open('/workbooks/w1', book.replies);
    const group = await enablement();
    const asked = book.find('enablement');
    asked.answer = { ...asked.answer, state: 'ANSWERED', value: 1, version: 1, updatedBy: 'A colleague' };
    await userEvent.click(level(group, /Very well/));
    const conflict = await screen.findByRole('group', { name: /Someone changed this answer/ });
    expect(conflict).toHaveTextContent('5 · Very well');
    expect(conflict).toHaveTextContent('A colleague');
    expect(conflict).toHaveTextContent('1 · Not at all');
    await userEvent.click(within(conflict).getByRole('button', { name: 'Take theirs' }));
    expect(level(group, /Not at all/)).toBeChecked();
    expect(screen.queryByRole('group', { name: /Someone changed/ })).not.toBeInTheDocument();
  });

  it('asks about a figure that was typed while a colleague answered, and sends nothing over theirs', async () => {
    open('/workbooks/w1?section=figures', book.replies);
    const field = await screen.findByRole('textbox', { name: 'IT cost' });
    await userEvent.type(field, '12');
    const asked = book.find('cost');
    asked.answer = { ...asked.answer, state: 'ANSWERED', value: 99, version: 1, updatedBy: 'A colleague' };
    const glanced = new Promise<void>((resolve) => {
      const { WorkbookAnswers } = book.replies;
      book.replies['WorkbookAnswers'] = (variables) => {
        resolve();
        return WorkbookAnswers?.(variables) ?? {};
      };
    });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await act(() => glanced);
    await userEvent.type(field, '3');
    await userEvent.tab();
    const conflict = await screen.findByRole('group', { name: /Someone changed this answer/ });
    expect(conflict).toHaveTextContent('$123.0');
    expect(conflict).toHaveTextContent('$99.0');
    expect(book.find('cost').answer['value']).toBe(99);
  });

  it('keeps answers while offline and sends them when the connection is back', async () => {
    let down = true;
    const SaveAnswer = (variables: Record<string, unknown>) => {
      if (down) throw new TypeError('Failed to fetch');
      return book.saveAnswer(variables);
    };
    open('/workbooks/w1', { ...book.replies, SaveAnswer });
    await userEvent.click(level(await enablement(), /Poorly/));
    await userEvent.click(level(screen.getByRole('radiogroup', { name: 'Priority' }), /Very well/));
    expect(await screen.findByText('2 answers wait to be sent.')).toBeInTheDocument();
    expect(localStorage.length).toBe(2);
    down = false;
    act(() => void window.dispatchEvent(new Event('online')));
    await saved();
    expect(book.find('enablement').answer['value']).toBe(2);
    expect(localStorage.length).toBe(0);
  });

  it('sends what an earlier page left on the device', async () => {
    const content = { state: 'ANSWERED', value: 3, comment: null };
    const edit = { key: 'left-behind', content, baseVersion: 0, editedAt: 1 };
    localStorage.setItem('cw-unsent/u1/w1/gone/enablement', JSON.stringify({ attempt: edit, edit: null }));
    open('/workbooks/w1', book.replies);
    expect(level(await enablement(), /Adequately/)).toBeChecked();
    await waitFor(() => expect(book.saves).toHaveLength(1));
    expect(book.saves[0]).toMatchObject({ idempotencyKey: 'left-behind', value: 3 });
  });

  it('asks for the product where something else of a system was said first', async () => {
    book.figures.push(question('system', 'SYSTEM', { text: 'Finance system' }));
    const SaveAnswer: Reply = ({ input }) => {
      const { value } = input as { value: unknown };
      const parsed = parseAnswerValue({ kind: 'SYSTEM' }, value);
      return {
        saveAnswer: { __typename: 'AnswerInvalid', reason: parsed.ok ? '' : parsed.reason, message: '' },
      };
    };
    open('/workbooks/w1?section=figures', { ...book.replies, SaveAnswer });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Vendor' }), 'Acme');
    await userEvent.tab();
    expect(await screen.findByText(/Not saved: name the product first/)).toBeVisible();
  });

  it('explains a lock and keeps the answer in view', async () => {
    open('/workbooks/w1', book.replies);
    const group = await enablement();
    book.locked = true;
    await userEvent.click(level(group, /Poorly/));
    expect(await screen.findByText(/Not saved: the workbook is locked/)).toBeInTheDocument();
    expect(level(group, /Poorly/)).toBeChecked();
  });

  it('keeps answers when the session has ended and offers the way to sign in', async () => {
    const SaveAnswer = () => {
      throw new Refusal('UNAUTHENTICATED');
    };
    open('/workbooks/w1?section=services', { ...book.replies, SaveAnswer });
    await userEvent.click(level(await enablement(), /Poorly/));
    const bar = await screen.findByText(/Your session has ended/);
    expect(bar.parentElement).toHaveTextContent(/1 answer is kept in this browser/);
    const next = encodeURIComponent('/workbooks/w1?section=services');
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      `/sign-in?ended=true&next=${next}`,
    );
  });

  it('cannot be changed once submitted, and says so', async () => {
    book.status = 'SUBMITTED';
    open('/workbooks/w1', book.replies);
    expect(level(await enablement(), /Poorly/)).toBeDisabled();
    expect(screen.getByText('This workbook is submitted. To change answers, reopen it first.')).toBeVisible();
    expect(screen.queryByText(/no longer/)).not.toBeInTheDocument();
    expect(screen.queryByText('Saved')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Reopen workbook' })).toBeInTheDocument();
  });

  it('looks as if it could not be changed where it cannot: nothing is offered, what was chosen shows', async () => {
    book.status = 'SUBMITTED';
    const priority = book.find('priority');
    priority.answer = { ...priority.answer, state: 'DECLINED', version: 1 };
    open('/workbooks/w1', book.replies);
    const group = await enablement();
    expect(group).toHaveAttribute('aria-readonly', 'true');
    expect(within(group).queryByRole('radio', { name: /Unknown|Not applicable|Declined/ })).toBeNull();
    const declined = screen.getByRole('radiogroup', { name: 'Priority' });
    expect(level(declined, /Declined/)).toBeChecked();
    expect(within(declined).queryByRole('radio', { name: /Unknown/ })).toBeNull();
    expect(screen.getAllByText(/This workbook is submitted/)).toHaveLength(1);
  });

  it('says to those who may not reopen it who may', async () => {
    book.status = 'SUBMITTED';
    open('/workbooks/w1', book.replies, 'CONTRIBUTOR');
    expect(await screen.findByText(/unless your lead or approver reopens it/)).toBeVisible();
  });

  it.each(['IN_PROGRESS', 'CHANGES_REQUESTED'])(
    'says why a reader cannot answer it while it is %s',
    async (status) => {
      book.status = status;
      const WorkbookPage = () => ({ workbook: { ...book.picture(), editable: false } });
      open('/workbooks/w1', { ...book.replies, WorkbookPage }, 'APPROVER');
      expect(await screen.findByText(/^You can read these answers/)).toBeVisible();
      expect(screen.queryByText(/locked\./)).not.toBeInTheDocument();
    },
  );
});

describe('the end of the last section', () => {
  const show = (role?: 'APPROVER' | 'CONTRIBUTOR', section = 'figures') =>
    open(`/workbooks/w1?section=${section}`, book.replies, role);
  const cost = () => screen.findByRole('textbox', { name: 'IT cost' });

  it('says what is still open, leads there, and to the next steps', async () => {
    show();
    await cost();
    expect(screen.getByText('5 questions are still open.')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Send for review' })).toHaveLength(2);
    await userEvent.click(screen.getAllByRole('button', { name: 'Submit workbook' })[1]);
    expect(await screen.findByRole('dialog')).toHaveTextContent('5 of 5 questions are not answered.');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Services →' }));
    expect(await enablement()).toBeVisible();
    expect(screen.queryByText('5 questions are still open.')).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Submit workbook' })).toHaveLength(1);
  });

  it('leads those who take no step of the workbook to theirs, or to the results once there are some', async () => {
    const { unmount } = show('CONTRIBUTOR');
    await cost();
    expect(screen.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/');
    unmount();
    book.status = 'SUBMITTED';
    book.campaignStatus = 'RELEASED';
    show();
    await cost();
    expect(screen.getByRole('link', { name: 'See the results' })).toHaveAttribute('href', '/results/k1');
    expect(screen.queryByText(/still open/)).toBeNull();
  });
});

describe('the steps of a workbook', () => {
  it('show what is open before submitting, and submit with gaps', async () => {
    const SubmitWorkbook = () => {
      book.status = 'SUBMITTED';
      return { submitWorkbook: book.picture() };
    };
    open('/workbooks/w1', { ...book.replies, SubmitWorkbook });
    await userEvent.click(await screen.findByRole('button', { name: 'Submit workbook' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('5 of 5 questions are not answered.');
    expect(within(dialog).getByRole('link', { name: 'Figures' })).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Submit with gaps' }));
    expect(await screen.findByText(/This workbook is submitted/)).toBeInTheDocument();
  });

  it('are not offered to a contributor', async () => {
    open('/workbooks/w1', book.replies, 'CONTRIBUTOR');
    await enablement();
    expect(screen.queryByRole('button', { name: /Submit|review/ })).not.toBeInTheDocument();
  });

  it('let an approver send the workbook back with a remark', async () => {
    book.status = 'IN_REVIEW';
    const sent: unknown[] = [];
    const RequestWorkbookChanges = ({ input }: Record<string, unknown>) => {
      sent.push(input);
      book.status = 'CHANGES_REQUESTED';
      book.remark = 'Please check Parks.';
      return { requestWorkbookChanges: book.picture() };
    };
    open('/workbooks/w1', { ...book.replies, RequestWorkbookChanges }, 'APPROVER');
    await userEvent.click(await screen.findByRole('button', { name: 'Request changes' }));
    const confirm = await screen.findByRole('button', { name: 'Send back' });
    expect(confirm).toBeDisabled();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What should be changed?' }),
      'Please check Parks.',
    );
    await userEvent.click(confirm);
    expect(await screen.findByText('Please check Parks.')).toBeInTheDocument();
    expect(sent).toEqual([{ workbookId: 'w1', remark: 'Please check Parks.' }]);
  });
});
