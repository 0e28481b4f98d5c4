import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeWorkbook, open, question } from '../../workbook.fixture.js';

const product = (id: string, name: string, known: object = {}) => ({
  __typename: 'Product',
  id,
  name,
  vendor: null,
  synonyms: [],
  supportEnds: null,
  bundled: true,
  ownSynonyms: [],
  ownSupportEnds: null,
  version: 0,
  ...known,
});
let book: FakeWorkbook;
beforeEach(() => {
  localStorage.clear();
  book = new FakeWorkbook();
  book.figures.push(question('system', 'SYSTEM', { text: 'Recreation system' }));
  book.products = [
    product('c1.a', 'ActiveNet'),
    product('c1.c', 'CLASS', {
      vendor: 'The Active Network',
      synonyms: ['Klass'],
      supportEnds: '2017-12-31',
    }),
    product('c1.d', 'Classic'),
  ];
});
const show = () => open('/workbooks/w1?section=figures', book.replies);
const field = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Product' });
const textbox = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const options = async () =>
  within(await screen.findByRole('listbox', { name: 'Product' }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
const isClosed = () => expect(screen.queryByRole('listbox')).toBeNull();
const lastSaved = () => book.saves.at(-1)?.['value'];

describe('the name of a product in a workbook', () => {
  it('is suggested while it is typed, by all its names, and asked for once', async () => {
    show();
    await userEvent.type(await field(), 'clas');
    expect(await options()).toEqual(['CLASSThe Active Network', 'Classic']);
    await userEvent.clear(await field());
    isClosed();
    await userEvent.type(await field(), 'k-lass');
    expect(await options()).toEqual(['CLASSThe Active Network · Also called Klass.']);
    await userEvent.tab();
    isClosed();
    await userEvent.type(await field(), '{Backspace}');
    expect(book.productsAsked).toBe(1);
  });

  it('is not asked for before the field is entered', async () => {
    show();
    await field();
    await userEvent.click(textbox('Vendor'));
    expect(book.productsAsked).toBe(0);
  });

  it('chosen with the keyboard brings vendor and end of support, and says so', async () => {
    show();
    await userEvent.type(await field(), 'klass');
    await options();
    await userEvent.keyboard('{ArrowDown}');
    const input = await field();
    const active = screen.getByRole('option', { name: /CLASS/ });
    await waitFor(() => expect(input).toHaveAttribute('aria-activedescendant', active.id));
    await userEvent.keyboard('{Enter}');
    expect(input).toHaveValue('CLASS');
    expect(input).toHaveFocus();
    isClosed();
    expect(screen.getByText('Filled in: Vendor and End of support.')).toHaveAttribute('role', 'status');
    await waitFor(() =>
      expect(lastSaved()).toMatchObject({
        product: 'CLASS',
        vendor: 'The Active Network',
        supportEnds: '2017-12-31',
      }),
    );
  });

  it('chosen with the mouse leaves what somebody wrote', async () => {
    show();
    await field();
    await userEvent.type(textbox('Vendor'), 'Reseller');
    await userEvent.type(textbox('End of support'), '2016');
    await userEvent.type(await field(), 'class');
    await options();
    await userEvent.click(screen.getByRole('option', { name: /^CLASS/ }));
    await waitFor(() =>
      expect(lastSaved()).toMatchObject({ product: 'CLASS', vendor: 'Reseller', supportEnds: '2016' }),
    );
    expect(screen.queryByText(/Filled in/)).toBeNull();
  });

  it('may be any words: Enter takes nothing that one did not go to, and Escape sends the list away', async () => {
    show();
    await userEvent.type(await field(), 'clas');
    await options();
    await userEvent.keyboard('{Enter}');
    expect(await field()).toHaveValue('clas');
    await userEvent.keyboard('{Escape}');
    isClosed();
    await userEvent.type(await field(), 's of our own');
    await userEvent.tab();
    await waitFor(() => expect(lastSaved()).toMatchObject({ product: 'class of our own', vendor: null }));
  });

  it('is typed as before where the known ones cannot be had', async () => {
    book.replies['Products'] = () => {
      throw new TypeError('Failed to fetch');
    };
    show();
    await userEvent.type(await field(), 'CLASS');
    isClosed();
    await userEvent.tab();
    await waitFor(() => expect(lastSaved()).toMatchObject({ product: 'CLASS' }));
  });

  it('is not suggested where nothing can be answered any more', async () => {
    book.campaignStatus = 'CLOSED';
    show();
    const input = await field();
    await userEvent.click(input);
    await userEvent.keyboard('{ArrowDown}');
    isClosed();
    expect(book.productsAsked).toBe(0);
  });
});
