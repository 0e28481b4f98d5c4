import { GroupPageDocument, JoinGroupDocument, LeaveGroupDocument } from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  failure,
  group,
  invitedMember,
  lead,
  member,
  viewer,
  type Group,
} from '../fixtures/group.fixture.js';
import '../index.js';
import { Component as GroupPage } from './group-page.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;

const request = { query: GroupPageDocument, variables: { id: 'g1' } };
const show = (opportunityGroup: Group | null, mocks: Mocks = [], options: RenderPageOptions = {}) =>
  renderPage(<GroupPage />, {
    path: '/groups/g1',
    route: '/groups/:groupId',
    me: lead,
    consortia: ['k1'],
    mocks: [{ request, result: { data: { opportunityGroup } } }, ...mocks],
    ...options,
  });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

const invited = (may: Group['viewer']['may'] = ['JOIN']) =>
  group({
    members: [member('clarington'), invitedMember('ajax')],
    viewer: viewer('INVITED', may),
  });

describe('the page of a group', () => {
  it('says what it is for, and where it stands', async () => {
    show(group());
    expect(await screen.findByRole('heading', { level: 1, name: 'CLASS replacement' })).toBeVisible();
    expect(screen.getByText('2 municipalities of Durham comparators take part.')).toBeVisible();
    expect(screen.getByText('Replace the system by which residents book courses and halls.')).toBeVisible();
    const track = within(screen.getByRole('list', { name: 'Stages of the group' }));
    expect(track.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Proposed',
      'Championed',
      'Scoping',
      'Chartered',
      'Delivering',
      'Concluded',
    ]);
    expect(track.getByText('Championed').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByRole('link', { name: 'Replacement: CLASS' })).toHaveAttribute(
      'href',
      '/opportunities/o1',
    );
  });

  it('leads a member who writes nowhere else than to what may be done', async () => {
    show(group({ viewer: viewer('MEMBER', []) }));
    await screen.findByRole('heading', { level: 1 });
    expect(buttons()).toEqual([]);
  });

  it('asks the invited for an answer, and shows nothing of the work', async () => {
    show(invited());
    expect(await screen.findByRole('heading', { name: 'You are invited: Town of Ajax' })).toBeVisible();
    expect(buttons()).toEqual(['Join…', 'Decline…']);
    expect(headings()).toEqual([
      'You are invited: Town of Ajax',
      'Where it stands',
      'Members',
      'What it stands on',
    ]);
  });

  it('offers no answer to those of an invited municipality who cannot give it', async () => {
    show(invited([]));
    expect(await screen.findByText('A lead or an approver of your municipality can answer.')).toBeVisible();
    expect(buttons()).toEqual([]);
  });

  it.each([
    ['OBSERVER', /^Your municipality observes/],
    ['FORMER', /^Your municipality has left/],
    [null, /^You see what this group is for/],
  ] as const)('says what somebody sees who is %s in it', async (standing, words) => {
    show(group({ viewer: viewer(standing), members: [member('clarington')] }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(buttons()).toEqual([]);
  });

  it('is not there where there is none, or none to be seen; and fails with an id to quote', async () => {
    const { unmount } = show(null);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    unmount();
    renderPage(<GroupPage />, {
      path: '/groups/g1',
      route: '/groups/:groupId',
      me: lead,
      mocks: [{ request, error: failure('e-5') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-5');
  });

  it('reads in French', async () => {
    show(group(), [], { locale: 'fr' });
    expect(await screen.findByRole('heading', { name: 'Où en est le groupe' })).toBeVisible();
  });
});

describe('what can be done with a group', () => {
  it('joins with what the municipality would do', async () => {
    const input = {
      groupId: 'g1',
      municipalityId: 'ajax',
      level: 'TAKE_PART',
      collaborationLevel: 'SYSTEM',
      contact: 'it@ajax.example',
    } as const;
    show(invited(), [
      {
        request: { query: JoinGroupDocument, variables: { input } },
        result: { data: { joinGroup: group() } },
      },
    ]);
    await press('Join…');
    const fields = await dialog();
    expect(fields.getByRole('button', { name: 'Join' })).toBeDisabled();
    await userEvent.click(fields.getByRole('radio', { name: 'Take part' }));
    await userEvent.click(fields.getByRole('radio', { name: 'Share a system' }));
    await userEvent.type(fields.getByLabelText('Contact'), 'it@ajax.example');
    await userEvent.click(fields.getByRole('button', { name: 'Join' }));
    await gone();
    expect(screen.queryByRole('button', { name: 'Join…' })).toBeNull();
    expect(screen.getByText('2 municipalities of Durham comparators take part.')).toBeVisible();
  });

  it('declines, with a reason or without', async () => {
    const input = { groupId: 'g1', municipalityId: 'ajax', reason: '' };
    const after = group({ members: [member('clarington')], viewer: viewer(null) });
    show(invited(), [
      {
        request: { query: LeaveGroupDocument, variables: { input } },
        result: { data: { leaveGroup: after } },
      },
    ]);
    await press('Decline…');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Decline the invitation' }));
    await gone();
    expect(screen.getByText(/^You see what this group is for/)).toBeVisible();
  });

  it('leaves, and keeps the question with the reason where that is refused', async () => {
    const input = { groupId: 'g1', municipalityId: 'ajax', reason: 'No budget' };
    show(group({ viewer: viewer('MEMBER', ['LEAVE']) }), [
      { request: { query: LeaveGroupDocument, variables: { input } }, error: failure('e-9') },
    ]);
    await press('Leave the group…');
    const fields = await dialog();
    await userEvent.type(fields.getByLabelText('Reason'), 'No budget');
    await userEvent.click(fields.getByRole('button', { name: 'Leave the group' }));
    expect(await fields.findByRole('alert')).toHaveTextContent('e-9');
    expect(fields.getByLabelText('Reason')).toHaveValue('No budget');
  });
});
