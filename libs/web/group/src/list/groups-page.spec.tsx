import { OpportunityGroupsDocument, type GroupRowFragment } from '@commonworks/web-graphql';
import { CurrentContextProvider } from '@commonworks/web-ui';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import {
  campaigns,
  coordinator,
  failure,
  group,
  invitedMember,
  lead,
  member,
  viewer,
} from '../fixtures/group.fixture.js';
import '../index.js';
import { Component as GroupsPage } from './groups-page.js';

const request = { query: OpportunityGroupsDocument, variables: { consortiumCode: 'durham' } };
const listed = (...opportunityGroups: GroupRowFragment[]) => ({
  request,
  result: { data: { opportunityGroups } },
});
const show = (mocks: NonNullable<RenderPageOptions['mocks']>, options: RenderPageOptions = {}) =>
  renderPage(
    <CurrentContextProvider>
      <GroupsPage />
    </CurrentContextProvider>,
    { path: '/groups', me: lead, consortia: ['k1'], mocks: [campaigns, ...mocks], ...options },
  );
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

beforeEach(() => localStorage.clear());

describe('the list of groups', () => {
  it('says of each where it stands and what it waits for, one’s own first', async () => {
    show([
      listed(
        group({
          id: 'g2',
          name: 'Permits',
          viewer: viewer(null),
          conditions: [],
          champion: null,
          purpose: '',
        }),
        group(),
        group({
          id: 'g3',
          name: 'Asset management',
          members: [
            member('clarington', { id: 'g3 clarington' }),
            { ...invitedMember('ajax'), id: 'g3 ajax' },
          ],
          viewer: viewer('INVITED', ['JOIN']),
          conditions: [],
          champion: null,
          purpose: '',
        }),
      ),
    ]);
    expect(await screen.findByRole('link', { name: 'CLASS replacement' })).toHaveAttribute(
      'href',
      '/groups/g1',
    );
    expect(rows()).toEqual([
      'Yours',
      'CLASS replacementReplace the system by which residents book courses and halls.Championed“Scoping”: 1 of 2 conditions is met2Municipality of ClaringtonTakes part',
      'Asset managementChampioned—1—Invited: please answer',
      'Other groups',
      'PermitsChampioned—2—',
    ]);
  });

  it('says that one is paused, and that one is ready to move on', async () => {
    show([
      listed(
        group({
          paused: { __typename: 'GroupPause', reason: 'Elections', at: '2026-11-20T15:00:00Z' },
          conditions: [{ __typename: 'GroupCondition', code: 'MEETING', met: true }],
        }),
      ),
    ]);
    expect(await screen.findByText('Championed, paused')).toBeVisible();
    expect(screen.getByText('Ready for “Scoping”')).toBeVisible();
  });

  it('is of the consortium that one coordinates', async () => {
    show([listed(group({ viewer: viewer(null) }))], { me: coordinator });
    expect(await screen.findByRole('table', { name: 'Groups of Durham comparators' })).toBeVisible();
    expect(screen.queryByText('Yours')).toBeNull();
  });

  it('says what will stand here and where it begins; and fails with an id to quote', async () => {
    const { unmount } = show([listed()]);
    expect(await screen.findByRole('heading', { name: 'There are no groups yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Look at the opportunities' })).toHaveAttribute(
      'href',
      '/opportunities',
    );
    unmount();
    show([{ request, error: failure('e-3') }]);
    expect(await screen.findByRole('alert')).toHaveTextContent('e-3');
  });

  it('reads in French', async () => {
    show([listed(group())], { locale: 'fr' });
    expect(await screen.findByText('Championne choisie')).toBeVisible();
    expect(screen.getByText('« Cadrage » : 1 condition remplie sur 2')).toBeVisible();
  });
});
