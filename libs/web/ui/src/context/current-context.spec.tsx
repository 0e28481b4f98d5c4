import { CampaignsDocument } from '@commonworks/web-graphql';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../../testing/render-page.js';
import type { Me } from '../me/me.js';
import { CurrentContextProvider, useCurrentContext } from './current-context.js';
import { useShownCampaign } from './shown-campaign.js';

const me: Me = {
  id: 'p1',
  name: 'IT lead',
  email: 'lead@alder.example',
  locale: 'EN',
  memberships: [
    {
      role: 'LEAD',
      municipality: { id: 'm1', name: 'Alder', type: 'TOWN', province: 'ON', population: 900 },
      consortium: null,
    },
  ],
};
const campaign = (id: string, year: number, status: string) => ({
  __typename: 'Campaign',
  id,
  name: id,
  year,
  status,
  cycle: String(year),
  synthetic: false,
  closesOn: null,
  releasedAt: null,
  release: null,
  templateVersion: { __typename: 'TemplateVersion', id: 'v1', kinds: [], dimensions: [] },
  consortium: { __typename: 'Consortium', id: 'c1', code: 'ab', name: 'Alder and Birch' },
});
const campaigns = {
  request: { query: CampaignsDocument },
  result: { data: { campaigns: [campaign('of 2027', 2027, 'OPEN'), campaign('of 2026', 2026, 'RELEASED')] } },
};

function Workbook() {
  useShownCampaign('of 2026');
  return null;
}
function Frame() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <output>{useCurrentContext().campaign?.name}</output>
      {open && <Workbook />}
      <button onClick={() => setOpen(false)}>leave</button>
    </>
  );
}

describe('the campaign that the frame says', () => {
  it('is that of the page while it is open, and the likeliest again after it', async () => {
    localStorage.clear();
    renderPage(
      <CurrentContextProvider>
        <Frame />
      </CurrentContextProvider>,
      { mocks: [campaigns], me, path: '/workbooks/w1/assessment-map' },
    );
    expect(await screen.findByText('of 2026')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'leave' }));
    expect(await screen.findByText('of 2027')).toBeVisible();
  });
});
