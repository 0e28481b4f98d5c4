import { beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeWorkbook, open, question } from '../../workbook.fixture.js';

/** As it was stored before replacements were asked for. */
const stored = {
  product: 'CLASS',
  vendor: null,
  hosting: 'ON_PREMISE',
  version: null,
  supportEnds: '2017-12-31',
  plannedReplacement: null,
};
let book: FakeWorkbook;
beforeEach(() => {
  localStorage.clear();
  book = new FakeWorkbook();
  book.figures.push(question('system', 'SYSTEM', { text: 'Recreation system' }));
  book.find('system').answer = {
    ...book.find('system').answer,
    state: 'ANSWERED',
    value: stored,
    version: 1,
  };
});

const show = () => open('/workbooks/w1?section=figures', book.replies);
const textbox = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const status = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Replacement' });
const lastSaved = () => book.saves.at(-1)?.value;
/** The page is closed, and what it kept in the browser is of a page that lives no longer. */
function pageGone() {
  cleanup();
  const [key = ''] = Object.keys(localStorage);
  const kept = localStorage.getItem(key) ?? '';
  localStorage.removeItem(key);
  localStorage.setItem(key.replace(/^(([^/]+\/){3})[^/]+/, '$1gone'), kept);
}
/** Writes over what stands in a field. */
async function write(name: string, text: string) {
  const field = await textbox(name);
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
  return field;
}

describe('a date of a system', () => {
  it('is a year, a month or a day, understood while it is typed and saved when the field is left', async () => {
    show();
    expect(await textbox('End of support')).toHaveAccessibleDescription(/^= December\s31, 2017$/);
    const field = await write('End of support', '6/2018');
    expect(field).toHaveAccessibleDescription('= June 2018');
    expect(book.saves).toEqual([]);
    await userEvent.tab();
    await waitFor(() =>
      expect(lastSaved()).toEqual({ ...stored, supportEnds: '2018-06', replacement: null }),
    );
    expect(field).toHaveValue('2018-06');
    await write('End of support', '2018');
    expect(field).toHaveAccessibleDescription('2018, 2018-06 or 2018-06-30');
    await userEvent.tab();
    await waitFor(() => expect(lastSaved()).toMatchObject({ supportEnds: '2018' }));
    expect(book.saves).toHaveLength(2);
  });

  it('is told of at its field where it is none, and nothing typed beside it is lost, even with the page', async () => {
    show();
    const field = await write('End of support', '2018-02-3');
    expect(field).toBeValid();
    await userEvent.type(field, '0');
    expect(field).toBeValid();
    await userEvent.tab();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Not saved: there is no such day or month/);
    await write('Vendor', 'Active Network');
    await userEvent.tab();
    expect(field).toBeInvalid();
    expect(
      await screen.findByText(/CLASS · On premises · support ends: December 31, 2017 is stored/),
    ).toBeVisible();
    expect(book.saves).toEqual([]);

    pageGone();
    show();
    expect(await textbox('Vendor')).toHaveValue('Active Network');
    const again = await textbox('End of support');
    expect(again).toHaveValue('2018-02-30');
    expect(again).toBeInvalid();
    await write('End of support', '2018-02-28');
    await userEvent.tab();
    await waitFor(() =>
      expect(lastSaved()).toMatchObject({ vendor: 'Active Network', supportEnds: '2018-02-28' }),
    );
  });

  it('that is none can be let go of', async () => {
    show();
    await write('End of support', 'soon');
    await userEvent.tab();
    expect(await textbox('End of support')).toHaveAccessibleDescription(/write a date as 2018, 2018-06 or/);
    await userEvent.click(await screen.findByRole('button', { name: 'Go back to what is stored' }));
    expect(await textbox('End of support')).toHaveValue('2017-12-31');
    expect(book.saves).toEqual([]);
  });

  it('that was stored is not saved again by looking at it', async () => {
    show();
    await userEvent.click(await textbox('End of support'));
    await userEvent.click(await status());
    await userEvent.click(await textbox('Vendor'));
    await write('End of support', '2017-12-31');
    await userEvent.tab();
    await userEvent.click(await screen.findByRole('combobox', { name: 'Product' }));
    expect(book.saves).toEqual([]);
  });
});

describe('the replacement of a system', () => {
  it('asks for dates once its status is chosen', async () => {
    show();
    expect(
      within(await status())
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Not said', 'Not decided', 'Replacement under way', 'Replacement done']);
    expect(screen.queryByRole('textbox', { name: 'Replacement starts' })).toBeNull();
    await userEvent.selectOptions(await status(), 'Replacement under way');
    const replacement = { status: 'REPLACING', from: null, to: null };
    await waitFor(() => expect(lastSaved()).toEqual({ ...stored, replacement }));
    await write('Replacement starts', '2018-06');
    await write('Replacement ends', '2019');
    await userEvent.tab();
    await waitFor(() =>
      expect(lastSaved()).toMatchObject({
        replacement: { status: 'REPLACING', from: '2018-06', to: '2019' },
      }),
    );
  });

  it('does not end before it starts, which is said once neither date is being written', async () => {
    show();
    await userEvent.selectOptions(await status(), 'Not decided');
    await write('Replacement starts', '2019');
    await write('Replacement ends', '2018');
    const ends = await textbox('Replacement ends');
    expect(ends).toBeValid();
    await userEvent.tab();
    expect(ends).toHaveAccessibleDescription(/Not saved: the replacement ends before it starts/);
    await write('Replacement starts', '2017');
    await userEvent.tab();
    await waitFor(() =>
      expect(lastSaved()).toMatchObject({ replacement: { status: 'UNDECIDED', from: '2017', to: '2018' } }),
    );
    expect(ends).toBeValid();
  });

  it('keeps dates that no status goes with, in view, until one is chosen or they are cleared', async () => {
    show();
    await userEvent.selectOptions(await status(), 'Replacement done');
    expect(await status()).toHaveAccessibleDescription('The product is the one in use now.');
    await write('Replacement ends', '2016');
    await userEvent.tab();
    await waitFor(() => expect(lastSaved()).toMatchObject({ replacement: { to: '2016' } }));
    const before = book.saves.length;
    await userEvent.selectOptions(await status(), 'Not said');
    expect(await status()).toHaveAccessibleDescription(/say how far the replacement is/);
    expect(await textbox('Replacement ends')).toHaveValue('2016');
    expect(book.saves).toHaveLength(before);
    await write('Replacement ends', '');
    await userEvent.tab();
    await waitFor(() => expect(lastSaved()).toMatchObject({ replacement: null }));
    expect(screen.queryByRole('textbox', { name: 'Replacement ends' })).toBeNull();
  });

  it('alone is an answer begun, and clearing all is none', async () => {
    book.find('system').answer = { ...book.find('system').answer, state: 'UNANSWERED', value: null };
    show();
    await userEvent.selectOptions(await status(), 'Not decided');
    await waitFor(() =>
      expect(lastSaved()).toMatchObject({ product: '', replacement: { status: 'UNDECIDED' } }),
    );
    await userEvent.selectOptions(await status(), 'Not said');
    await waitFor(() => expect(book.saves.at(-1)).toMatchObject({ state: 'UNANSWERED', value: null }));
  });

  it('tells two answers apart that differ in it alone', async () => {
    show();
    const replacement = { status: 'REPLACING', from: null, to: '2018-06' };
    await status();
    const mine = book.find('system');
    mine.answer = { ...mine.answer, version: 2, value: { ...stored, replacement } };
    await userEvent.selectOptions(await status(), 'Replacement done');
    const conflict = await screen.findByRole('group', { name: /Someone changed this answer/ });
    const said = 'CLASS · On premises · support ends: December 31, 2017';
    expect(conflict).toHaveTextContent(`${said} · Replacement done`);
    expect(conflict).toHaveTextContent(`${said} · Replacement under way (until June 2018)`);
    await userEvent.click(within(conflict).getByRole('button', { name: 'Take theirs' }));
    expect(await textbox('Replacement ends')).toHaveValue('2018-06');
  });
});
