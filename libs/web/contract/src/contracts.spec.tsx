import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  CampaignsDocument,
  ChangeContractDocument,
  ContractPageDocument,
  ContractsDocument,
  ContractServicesDocument,
  RemoveContractDocument,
} from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode } from 'react';
import { Component as ContractPage } from './detail/contract-page.js';
import { contract, lead } from './fixtures/contract.fixture.js';
import { Component as ContractsPage } from './list/contracts-page.js';
import './words.js';

const coordinator: Me = {
  ...lead,
  memberships: [
    {
      role: 'COORDINATOR',
      municipality: null,
      consortium: { id: 'k1', code: 'durham', name: 'Durham comparators', province: 'ON' },
    },
  ],
};
const services = {
  request: { query: ContractServicesDocument },
  result: {
    data: {
      services: [
        { __typename: 'Service', id: 's1', code: 'recreation', name: 'Recreation' },
        { __typename: 'Service', id: 's2', code: 'fleet', name: 'Fleet management' },
      ],
    },
  },
};
const one = (of: object | null, maxUsageCount = 1) => ({
  request: { query: ContractPageDocument, variables: { id: 'c1' } },
  result: { data: { contract: of } },
  maxUsageCount,
});
const inContext = (page: ReactNode) => <CurrentContextProvider>{page}</CurrentContextProvider>;
const campaigns = { request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } };
const showList = (rows: object[], more: NonNullable<RenderPageOptions['mocks']> = []) =>
  renderPage(inContext(<ContractsPage />), {
    me: coordinator,
    path: '/contracts',
    route: '/contracts',
    mocks: [
      campaigns,
      {
        request: { query: ContractsDocument, variables: { consortiumCode: 'durham' } },
        result: { data: { contracts: rows } },
      },
      ...more,
    ],
  });
const showOne = (of: object | null, mocks: NonNullable<RenderPageOptions['mocks']> = []) =>
  renderPage(inContext(<ContractPage />), {
    me: lead,
    path: '/contracts/c1',
    route: '/contracts/:contractId',
    mocks: [campaigns, one(of), ...mocks],
  });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

beforeEach(() => localStorage.clear());

describe('the contracts of a consortium', () => {
  const open = contract({ id: 'c1', openTo: 'All members', openUntil: '2027-01-31', joinable: true });
  const closed = contract({ id: 'c2', title: 'Fleet', vendor: 'Wheels Ltd.' });

  it('says of each with whom, until when, and whether others may join', async () => {
    showList([open, closed]);
    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows[0]).toHaveTextContent(
      /Recreation software.*Active Inc\., RFP-14.*Recreation.*Town of Ajax.*June\s30, 2028.*Others may join until January\s31, 2027/u,
    );
    expect(rows[1]).toHaveTextContent('Not open to others');
    // A coordinator holds no contracts.
    expect(screen.queryByRole('button', { name: 'Lay out a contract' })).toBeNull();
  });

  it('is narrowed to those that others may join, and by words', async () => {
    showList([open, closed]);
    await userEvent.click(await screen.findByRole('switch', { name: 'Only those that others may join' }));
    await waitFor(() => expect(screen.queryByText('Fleet')).toBeNull());
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search contracts' }), 'nobody{Enter}');
    expect(await screen.findByText('No contract has these words')).toBeVisible();
  });

  it('says that there are none yet', async () => {
    showList([]);
    expect(await screen.findByText('No contracts are laid out yet')).toBeVisible();
  });
});

describe('a contract', () => {
  it('shows what one who would join has to know', async () => {
    showOne(
      contract({ openTo: 'All members', openUntil: '2027-01-31', joinable: true, terms: 'Same\nprices.' }),
    );
    expect(await screen.findByText('All members')).toBeVisible();
    expect(screen.getByText(/^Others may join until January\s31, 2027\.$/u)).toBeVisible();
    expect(screen.getByText(/Same/)).toHaveTextContent('Same prices.');
    expect(screen.getByText('No documents are attached.')).toBeVisible();
    for (const name of ['Change', 'Remove', 'Attach files'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('is not there where it was taken away', async () => {
    showOne(null);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/not/i);
  });

  it('keeps what was typed where somebody saved meanwhile, shows both, and then replaces it', async () => {
    const mine = contract({ mayChange: true });
    const theirs = contract({ mayChange: true, title: 'Theirs', vendor: 'Theirs Ltd.', version: 2 });
    const words = {
      title: 'Mine',
      serviceId: 's1',
      vendor: 'Active Inc.',
      number: 'RFP-14',
      endsOn: '2028-06-30',
      openTo: '',
      openUntil: null,
      terms: '',
      contact: '',
    };
    const change = (expectedVersion: number, vendor = words.vendor) => ({
      query: ChangeContractDocument,
      variables: { input: { id: 'c1', expectedVersion, words: { ...words, vendor } } },
    });
    const conflict = new CombinedGraphQLErrors({
      data: null,
      errors: [{ message: 'Somebody has changed this contract.', extensions: { code: 'CONFLICT' } }],
    });
    showOne(mine, [
      services,
      { request: change(1), error: conflict },
      one(theirs),
      // What one left alone is theirs from then on.
      {
        request: change(2, 'Theirs Ltd.'),
        result: { data: { changeContract: { ...theirs, title: 'Mine', version: 3 } } },
      },
    ]);
    await press('Change');
    const fields = await dialog();
    await userEvent.clear(fields.getByLabelText('Contract'));
    await userEvent.type(fields.getByLabelText('Contract'), 'Mine');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    const shown = within(await fields.findByRole('region', { name: 'Changed by somebody else' }));
    expect(shown.getByText('Theirs')).toBeVisible();
    expect(fields.getByLabelText('Contract')).toHaveValue('Mine');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(screen.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  });

  it('goes back to the list once it is taken away', async () => {
    const { router } = showOne(contract({ mayChange: true }), [
      {
        request: { query: RemoveContractDocument, variables: { id: 'c1' } },
        result: { data: { removeContract: 'c1' } },
      },
    ]);
    await press('Remove');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/contracts'));
  });
});
