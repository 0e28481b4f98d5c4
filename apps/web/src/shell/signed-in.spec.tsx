import { CampaignsDocument, MeDocument } from '@commonworks/web-graphql';
import { useAbility, useMe } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { SignedIn } from './signed-in.js';

const municipality = {
  __typename: 'Municipality',
  id: 'm1',
  name: 'Alder',
  type: 'TOWN',
  province: 'AB',
  population: 900,
} as const;
const lead = {
  __typename: 'Me',
  id: 'p1',
  name: 'IT lead',
  email: 'lead@alder.example',
  locale: 'EN',
  memberships: [{ __typename: 'Membership', role: 'LEAD', municipality, consortium: null }],
} as const;
type Lead = Omit<typeof lead, 'locale'> & { locale: 'EN' | 'FR' };
const me = (person: Lead | null) => ({
  request: { query: MeDocument },
  result: { data: { me: person } },
});
const campaigns = { request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } };

function Inside() {
  const ability = useAbility();
  return <output>{`${useMe()?.name}/${String(ability.can('create', 'Campaign'))}`}</output>;
}
const page = (
  <SignedIn>
    <Inside />
  </SignedIn>
);

describe('a page for those who are signed in', () => {
  beforeEach(() => localStorage.clear());

  it('knows who one is and what one may do', async () => {
    renderPage(page, { mocks: [me(lead), campaigns] });
    expect(await screen.findByRole('status')).toHaveTextContent('IT lead/false');
  });

  it.each(['en', 'fr'] as const)(
    'speaks the account’s language, in which the server answers, where this device last chose %s',
    async (chosen) => {
      localStorage.setItem('commonworks-locale', chosen);
      renderPage(page, {
        mocks: [me({ ...lead, locale: chosen === 'en' ? 'FR' : 'EN' }), campaigns],
        locale: chosen,
      });
      await screen.findByRole('status');
      await waitFor(() => expect(document.documentElement.lang).toBe(chosen === 'en' ? 'fr' : 'en'));
    },
  );

  it('sends others to sign in, and keeps where they wanted to go', async () => {
    const { router } = renderPage(page, {
      mocks: [me(null)],
      path: '/results/k1/heat-map?dimension=PRIORITY',
    });
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    const query = new URLSearchParams(router.state.location.search);
    expect(query.get('next')).toBe('/results/k1/heat-map?dimension=PRIORITY');
    expect(query.get('ended')).toBeNull();
  });

  it('tells those whose session has ended from those who never were here', async () => {
    localStorage.setItem('commonworks-person', 'p1');
    const { router } = renderPage(page, { mocks: [me(null)], path: '/workbooks/w1?section=figures' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    const query = new URLSearchParams(router.state.location.search);
    expect(Object.fromEntries(query)).toEqual({ ended: 'true', next: '/workbooks/w1?section=figures' });
  });

  it('lets go of what it shows when another tab signs the person out', async () => {
    const { router } = renderPage(page, { mocks: [me(lead), campaigns, me(null)], path: '/workbooks' });
    await screen.findByRole('status');
    expect(localStorage.getItem('commonworks-person')).toBe('p1');
    localStorage.removeItem('commonworks-person');
    window.dispatchEvent(new StorageEvent('storage', { key: 'commonworks-person', newValue: null }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  });

  it('says so when the server cannot be reached, instead of sending to sign in', async () => {
    const { router } = renderPage(page, {
      mocks: [{ request: { query: MeDocument }, error: new TypeError('Failed to fetch') }],
      path: '/workbooks',
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
    expect(router.state.location.pathname).toBe('/workbooks');
  });
});
