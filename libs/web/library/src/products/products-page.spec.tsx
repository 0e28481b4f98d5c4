import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  AddProductDocument,
  CampaignsDocument,
  ChangeProductDocument,
  ProductsDocument,
  RemoveProductDocument,
  type ProductRowFragment,
  type Role,
} from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withWords } from '../words.js';
import { ProductsPage } from './products-page.js';

const consortium = { __typename: 'Consortium', id: 'c1', code: 'prairie', name: 'Prairie', province: 'AB' };
const somebody = (role: Role): Me => ({
  id: 'p1',
  name: 'Somebody',
  email: 'somebody@prairie.example',
  locale: 'EN',
  memberships: [{ role, municipality: null, consortium }],
});
type Row = ProductRowFragment & { __typename: 'Product' };
const bundled: Row = {
  __typename: 'Product',
  id: 'c1.b1',
  name: 'Dynamics',
  vendor: 'Microsoft',
  synonyms: ['MS Dynamics'],
  supportEnds: '2030',
  bundled: true,
  ownSynonyms: [],
  ownSupportEnds: null,
  version: 0,
};
const own: Row = {
  __typename: 'Product',
  id: 'o1',
  name: 'Éclair',
  vendor: null,
  synonyms: ['Lightning'],
  supportEnds: '2031-06',
  bundled: false,
  ownSynonyms: ['Lightning'],
  ownSupportEnds: '2031-06',
  version: 3,
};
const listed = (...products: Row[]) => ({
  request: { query: ProductsDocument, variables: { consortiumCode: 'prairie' } },
  result: { data: { products } },
});
const campaigns = { request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } };
const show = (mocks: NonNullable<RenderPageOptions['mocks']>, role: Role = 'COORDINATOR') =>
  renderPage(
    <CurrentContextProvider>
      <ProductsPage />
    </CurrentContextProvider>,
    { me: somebody(role), mocks: [campaigns, ...mocks] },
  );
const dialog = async () => within(await screen.findByRole('dialog'));
const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent);

beforeEach(async () => {
  localStorage.clear();
  await withWords(Promise.resolve());
});

describe('the page of products', () => {
  it('shows what is known of each, and who knows it', async () => {
    show([listed(bundled, own)]);
    expect(await screen.findByText('Éclair')).toBeVisible();
    expect(screen.getByText('MS Dynamics')).toBeVisible();
    expect(screen.getByText('June 2031')).toBeVisible();
    expect(screen.getByText('Your consortium')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove: Dynamics' })).toBeNull();
  });

  it('finds a product by any of its names, however it is spelled', async () => {
    show([listed(bundled, own)]);
    const search = await screen.findByRole('searchbox', { name: 'Find a product or a vendor' });
    await userEvent.type(search, 'eclair-{Enter}');
    await waitFor(() => expect(names()).toEqual(['Éclair']));
    await userEvent.clear(search);
    await userEvent.type(search, 'msdyn{Enter}');
    await waitFor(() => expect(names()).toEqual(['Dynamics']));
    await userEvent.clear(search);
    await userEvent.type(search, 'nothing{Enter}');
    expect(await screen.findByText('No product has such a name')).toBeVisible();
  });

  it('lets an analyst read alone', async () => {
    show([listed(own)], 'ANALYST');
    expect(await screen.findByText('Éclair')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Add|Change|Remove)/ })).toBeNull();
  });

  it('says where there are products, to whoever acts for none', async () => {
    renderPage(
      <CurrentContextProvider>
        <ProductsPage />
      </CurrentContextProvider>,
      {
        me: {
          ...somebody('ADMINISTRATOR'),
          memberships: [{ role: 'ADMINISTRATOR', municipality: null, consortium: null }],
        },
        mocks: [campaigns],
      },
    );
    expect(await screen.findByText('Each consortium has its own products')).toBeVisible();
  });
});

describe('the form of a product', () => {
  it('tells at the fields which names are taken, and by what, keeping what was typed', async () => {
    const input = {
      consortiumCode: 'prairie',
      name: 'Bolt',
      vendor: null,
      synonyms: ['Lightning', 'Flash'],
      supportEnds: '2031-06',
    };
    show([
      listed(own),
      {
        request: { query: AddProductDocument, variables: { input } },
        result: {
          data: {
            addProduct: {
              __typename: 'ProductNamesTaken',
              names: [
                { __typename: 'TakenProductName', field: 'synonyms', message: '“Lightning” is Éclair’s.' },
                { __typename: 'TakenProductName', field: 'synonyms', message: '“Flash” is Éclair’s.' },
              ],
            },
          },
        },
      },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a product' }));
    const form = await dialog();
    await userEvent.type(form.getByLabelText('Name'), 'Bolt');
    await userEvent.type(form.getByLabelText('Also called'), 'Lightning{Enter}{Enter} Flash ');
    await userEvent.type(form.getByLabelText('End of support'), '2031/6');
    await userEvent.click(form.getByRole('button', { name: 'Add' }));
    expect(await form.findByText('“Lightning” is Éclair’s. “Flash” is Éclair’s.')).toBeVisible();
    expect(form.getByLabelText('Name')).toHaveValue('Bolt');
  });

  it('says what a date is, before anything is sent', async () => {
    show([listed(own)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a product' }));
    const form = await dialog();
    await userEvent.type(form.getByLabelText('Name'), 'Bolt');
    await userEvent.type(form.getByLabelText('End of support'), 'soon');
    await userEvent.click(form.getByRole('button', { name: 'Add' }));
    expect(await form.findByText(/That is no date/)).toBeVisible();
    expect(form.getByLabelText('End of support')).toHaveFocus();
  });

  it('leaves name and vendor of what came with Commonworks as they are, and adds to the rest', async () => {
    const changed: Row = { ...bundled, synonyms: ['MS Dynamics', 'GP'], ownSynonyms: ['GP'], version: 1 };
    const input = {
      id: 'c1.b1',
      expectedVersion: 0,
      name: 'Dynamics',
      vendor: 'Microsoft',
      synonyms: ['GP'],
      supportEnds: null,
    };
    show([
      listed(bundled),
      {
        request: { query: ChangeProductDocument, variables: { input } },
        result: { data: { changeProduct: changed } },
      },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Change: Dynamics' }));
    const form = await dialog();
    expect(form.queryByLabelText('Name')).toBeNull();
    expect(form.getByText(/as a product of Microsoft/)).toBeVisible();
    await userEvent.type(form.getByLabelText('Also called'), 'GP');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('MS Dynamics, GP')).toBeVisible();
    expect(screen.getByText('Commonworks and your consortium')).toBeVisible();
  });

  it('shows what somebody else saved meanwhile, loses neither, and is then based on it', async () => {
    const theirs: Row = { ...own, vendor: 'Maker', supportEnds: '2040', ownSupportEnds: '2040', version: 4 };
    const stale = {
      id: 'o1',
      expectedVersion: 3,
      name: 'Éclair',
      vendor: null,
      synonyms: ['Lightning'],
      supportEnds: '2035',
    };
    const again = { ...stale, expectedVersion: 4, vendor: 'Maker' };
    const mine: Row = { ...theirs, supportEnds: '2035', ownSupportEnds: '2035', version: 5 };
    show([
      listed(own),
      {
        request: { query: ChangeProductDocument, variables: { input: stale } },
        result: {
          data: {
            changeProduct: {
              __typename: 'ProductConflict',
              message: 'Somebody changed it.',
              current: theirs,
            },
          },
        },
      },
      {
        request: { query: ChangeProductDocument, variables: { input: again } },
        result: { data: { changeProduct: mine } },
      },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Change: Éclair' }));
    const form = await dialog();
    await userEvent.clear(form.getByLabelText('End of support'));
    await userEvent.type(form.getByLabelText('End of support'), '2035');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Somebody changed it.')).toBeVisible();
    const conflict = within(form.getByRole('region', { name: 'Changed by somebody else' }));
    expect(conflict.getByText('2040')).toBeVisible();
    expect(conflict.queryByText('Maker')).toBeNull();
    expect(form.getByLabelText('Vendor')).toHaveValue('Maker');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('2035')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('tells at the field what the server refuses', async () => {
    const refused = new CombinedGraphQLErrors({
      errors: [
        {
          message: 'Refused.',
          extensions: {
            code: 'INVALID_INPUT',
            fields: [{ path: 'input.name', code: 'name', message: 'Another name, please.' }],
          },
        },
      ],
    });
    const input = { consortiumCode: 'prairie', name: '?', vendor: null, synonyms: [], supportEnds: null };
    show([listed(own), { request: { query: AddProductDocument, variables: { input } }, error: refused }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a product' }));
    const form = await dialog();
    await userEvent.type(form.getByLabelText('Name'), '?');
    await userEvent.click(form.getByRole('button', { name: 'Add' }));
    expect(await form.findByText('Another name, please.')).toBeVisible();
  });
});

describe('removing a product', () => {
  const input = { id: 'o1', expectedVersion: 3 };

  it('is asked for once more', async () => {
    show([
      listed(own),
      {
        request: { query: RemoveProductDocument, variables: { input } },
        result: { data: { removeProduct: { __typename: 'RemovedProduct', id: 'o1' } } },
      },
      listed(),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: Éclair' }));
    await userEvent.click((await dialog()).getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('No products yet')).toBeVisible();
  });

  it('is not done where somebody else changed it, unless one asks again', async () => {
    const theirs: Row = { ...own, name: 'Éclairs', version: 4 };
    const removing = (expectedVersion: number, removeProduct: object) => ({
      request: { query: RemoveProductDocument, variables: { input: { id: 'o1', expectedVersion } } },
      result: { data: { removeProduct } },
    });
    show([
      listed(own),
      removing(3, { __typename: 'ProductConflict', message: 'Somebody changed it.', current: theirs }),
      removing(4, { __typename: 'RemovedProduct', id: 'o1' }),
      listed(),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: Éclair' }));
    await userEvent.click((await dialog()).getByRole('button', { name: 'Remove' }));
    const again = within(await screen.findByRole('dialog', { name: 'Remove Éclairs?' }));
    expect(again.getByText('Somebody changed it.')).toBeVisible();
    await userEvent.click(again.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('No products yet')).toBeVisible();
  });
});
