import {
  ChooseChampionDocument,
  ConfirmChampionDocument,
  GroupColleaguesDocument,
  GroupPageDocument,
  NameDelegateDocument,
  StandAsChampionDocument,
  WithdrawAsChampionDocument,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component as GroupPage } from '../detail/group-page.js';
import { candidate, group, lead, MUNICIPALITIES, viewer, type Group } from '../fixtures/group.fixture.js';
import { evidenceOf } from '../fixtures/evidence.fixture.js';
import { documentsOf } from '../fixtures/documents.fixture.js';
import '../index.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;

const show = (of: Partial<Group>, mocks: Mocks = []) =>
  renderPage(<GroupPage />, {
    path: '/groups/g1',
    route: '/groups/:groupId',
    me: lead,
    consortia: ['k1'],
    mocks: [
      {
        request: { query: GroupPageDocument, variables: { id: 'g1' } },
        result: { data: { opportunityGroup: group({ champion: null, ...of }) } },
      },
      ...mocks,
      evidenceOf(),
      documentsOf(),
    ],
  });
const part = async () => within(await screen.findByRole('region', { name: 'Champion' }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const mine = candidate({
  confirmed: false,
  votes: 0,
  person: { __typename: 'GroupPerson', id: 'p1', name: 'IT lead' },
  municipality: MUNICIPALITIES.ajax,
});

describe('the champion of a group', () => {
  it('is vacant, or stands there, with who stands and how far the choice is', async () => {
    const { unmount } = show({ candidates: [candidate(), mine] });
    const section = await part();
    expect(section.getByText('There is no champion at present.')).toBeVisible();
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Manager of recreation, Municipality of ClaringtonConfirmed by their municipalityWe have run it for ten years.Chosen by 1 of 2 members. ',
      'IT lead, Town of AjaxWaits for the approver of their municipalityWe have run it for ten years.',
    ]);
    expect(section.queryByRole('button')).toBeNull();
    unmount();
    show({ champion: group().champion });
    expect((await part()).getByText('Manager of recreation, Municipality of Clarington')).toBeVisible();
  });

  it('lets one of a municipality stand: whoever does changes what they say, nobody beside them comes forward', async () => {
    show({ candidates: [mine], viewer: viewer('MEMBER', ['STAND']) });
    await press('Change');
    expect((await dialog()).getByLabelText('A word to the others')).toHaveValue(
      'We have run it for ten years.',
    );
    expect(screen.queryByRole('button', { name: 'Come forward…' })).toBeNull();
  });

  it('has somebody come forward', async () => {
    const input = { groupId: 'g1', municipalityId: 'ajax', statement: 'Gladly' };
    const after = group({ champion: null, candidates: [mine], viewer: viewer('MEMBER', ['STAND']) });
    show({ viewer: viewer('MEMBER', ['STAND']) }, [
      {
        request: { query: StandAsChampionDocument, variables: { input } },
        result: { data: { standAsChampion: after } },
      },
    ]);
    await press('Come forward…');
    const fields = await dialog();
    await userEvent.type(fields.getByLabelText('A word to the others'), 'Gladly');
    await userEvent.click(fields.getByRole('button', { name: 'Come forward' }));
    await gone();
    expect((await part()).getByText('Waits for the approver of their municipality')).toBeVisible();
  });

  it('is confirmed by an approver of their own municipality, and of no other', async () => {
    const other = candidate({ confirmed: false });
    const input = { groupId: 'g1', municipalityId: 'ajax', personId: 'p1' };
    const confirmed = { ...mine, confirmed: true };
    show({ candidates: [other, mine], viewer: viewer('MEMBER', ['CONFIRM']) }, [
      {
        request: { query: ConfirmChampionDocument, variables: { input } },
        result: { data: { confirmChampion: group({ champion: null, candidates: [other, confirmed] }) } },
      },
    ]);
    expect(await screen.findAllByRole('button', { name: 'Confirm…' })).toHaveLength(1);
    await press('Confirm…');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Confirm the candidate' }));
    await gone();
    expect(screen.getByText('Confirmed by their municipality')).toBeVisible();
  });

  it('is chosen of those who are confirmed, one’s own choice being known', async () => {
    const chosen = candidate({ own: true });
    const input = { groupId: 'g1', municipalityId: 'ajax', candidateMunicipalityId: 'clarington' };
    show({ candidates: [candidate(), mine], viewer: viewer('MEMBER', ['CHOOSE']) }, [
      {
        request: { query: ChooseChampionDocument, variables: { input } },
        result: {
          data: { chooseChampion: group({ champion: null, candidates: [{ ...chosen, votes: 2 }, mine] }) },
        },
      },
    ]);
    await press('Choose a champion…');
    const fields = await dialog();
    expect(fields.getAllByRole('radio')).toHaveLength(1);
    await userEvent.click(fields.getByRole('radio', { name: 'Manager of recreation' }));
    await userEvent.click(fields.getByRole('button', { name: 'Choose' }));
    await gone();
    expect(screen.getByText('Chosen by 2 of 2 members. Yours is among them.')).toBeVisible();
  });

  it('offers no choice while nobody is confirmed', async () => {
    show({ candidates: [mine], viewer: viewer('MEMBER', ['CHOOSE']) });
    expect(await screen.findByText('Who stands')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Choose a champion…' })).toBeNull();
  });

  it('steps down, once asked', async () => {
    const input = { groupId: 'g1', municipalityId: 'ajax' };
    show({ candidates: [mine, candidate()], viewer: viewer('MEMBER', ['STAND']) }, [
      {
        request: { query: WithdrawAsChampionDocument, variables: { input } },
        result: { data: { withdrawAsChampion: group({ candidates: [candidate()] }) } },
      },
    ]);
    await press('Step down…');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Step down' }));
    await gone();
    expect(screen.queryByText('Waits for the approver of their municipality')).toBeNull();
  });
});

describe('who writes for a municipality', () => {
  it('is added of its people', async () => {
    const delegate = {
      __typename: 'GroupDelegate' as const,
      person: { __typename: 'GroupPerson' as const, id: 'p5', name: 'Clerk' },
      municipality: MUNICIPALITIES.ajax,
    };
    const input = { groupId: 'g1', municipalityId: 'ajax', personId: 'p5' };
    show({ viewer: viewer('MEMBER', ['DELEGATE']) }, [
      {
        request: { query: GroupColleaguesDocument, variables: { municipalityId: 'ajax' } },
        result: { data: { people: [{ __typename: 'Person', id: 'p5', name: 'Clerk' }] } },
      },
      {
        request: { query: NameDelegateDocument, variables: { input } },
        result: {
          data: { nameDelegate: group({ delegates: [delegate], viewer: viewer('MEMBER', ['DELEGATE']) }) },
        },
      },
    ]);
    await press('Manage the group');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Who writes for us…' }));
    const fields = await dialog();
    await fields.findByRole('option', { name: 'Clerk' });
    await userEvent.selectOptions(fields.getByLabelText('Colleague'), 'p5');
    await userEvent.click(fields.getByRole('button', { name: 'Add' }));
    expect(await fields.findByRole('button', { name: 'Clerk writes no longer' })).toBeVisible();
    expect(fields.queryByRole('option', { name: 'Clerk' })).toBeNull();
  });
});
