import { CampaignsDocument } from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ContextPicker } from './context-picker.js';

const place = (id: string, name: string) => ({
  role: 'LEAD' as const,
  municipality: { id, name, type: 'TOWN' as const, province: 'ON' as const, population: null },
  consortium: null,
});
const me: Me = {
  id: 'p1',
  name: 'IT lead',
  email: 'lead@ajax.example',
  locale: 'EN',
  memberships: [place('m1', 'Town of Ajax'), place('m2', 'Town of Whitby')],
};

it('names the one that is chosen on its button, which bears nothing of the others', async () => {
  renderPage(
    <CurrentContextProvider>
      <ContextPicker />
    </CurrentContextProvider>,
    { me, mocks: [{ request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } }] },
  );
  const button = await screen.findByRole('button', { name: /Town of Ajax/ });
  expect(button.getAttributeNames().filter((name) => /^(choices|current|onchoose)$/i.test(name))).toEqual([]);
});
