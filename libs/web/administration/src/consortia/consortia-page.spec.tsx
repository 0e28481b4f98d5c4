import { CampaignsDocument, TenantsDocument } from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../index.js';
import { MunicipalitiesPage } from '../municipalities/municipalities-page.js';
import { ConsortiaPage } from './consortia-page.js';

const administrator: Me = {
  id: 'p1',
  name: 'Administrator',
  email: 'admin@commonworks.example',
  locale: 'EN',
  memberships: [{ role: 'ADMINISTRATOR', municipality: null, consortium: null }],
};
const of = (province: string) => ({
  __typename: 'Municipality' as const,
  id: province,
  name: `Town in ${province}`,
  type: 'TOWN' as const,
  province,
  population: 900,
});
const campaigns = { request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } };
const tenants = (provinces: readonly string[]) => ({
  request: { query: TenantsDocument },
  result: { data: { municipalities: provinces.map(of), consortia: [] } },
});

describe.each([
  ['a consortium', ConsortiaPage, 'Add a consortium'],
  ['a municipality', MunicipalitiesPage, 'Add a municipality'],
])('the province of %s to be added', (_what, Page, add) => {
  beforeEach(() => localStorage.clear());

  it.each([
    ['is that of all municipalities, where they have one', ['ON', 'ON'], 'Ontario'],
    ['is to be chosen where they are of several', ['AB', 'ON'], ''],
    ['is to be chosen where there is none yet', [], ''],
  ])('%s', async (_when, provinces, proposed) => {
    const page = (
      <CurrentContextProvider>
        <Page />
      </CurrentContextProvider>
    );
    renderPage(page, { me: administrator, mocks: [campaigns, tenants(provinces)] });
    await userEvent.click((await screen.findAllByRole('button', { name: add }))[0] ?? document.body);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('combobox', { name: 'Province or territory' })).toHaveValue(proposed);
  });
});
