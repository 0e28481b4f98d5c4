import {
  AdoptedMinutesDocument,
  AdvanceGroupDocument,
  DescribeGroupDocument,
  GroupInviteesDocument,
  GroupPageDocument,
  InviteToGroupDocument,
  JoinGroupDocument,
  LeaveGroupDocument,
  PauseGroupDocument,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  CONDITIONS,
  coordinator,
  failure,
  group,
  invitedMember,
  lead,
  member,
  MUNICIPALITIES,
  viewer,
  type Group,
} from '../fixtures/group.fixture.js';
import { evidenceOf } from '../fixtures/evidence.fixture.js';
import { documentsOf } from '../fixtures/documents.fixture.js';
import '../index.js';
import { Component as GroupPage } from './group-page.js';
import { stepsOf } from './steps-of.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;

const request = { query: GroupPageDocument, variables: { id: 'g1' } };
/** What who left is told besides. */
const NO_MINUTES = {
  request: { query: AdoptedMinutesDocument, variables: { id: 'g1' } },
  result: { data: { opportunityGroup: { __typename: 'OpportunityGroup', id: 'g1', adoptedMinutes: [] } } },
};
const show = (opportunityGroup: Group | null, mocks: Mocks = [], options: RenderPageOptions = {}) =>
  renderPage(<GroupPage />, {
    path: '/groups/g1',
    route: '/groups/:groupId',
    me: lead,
    consortia: ['k1'],
    mocks: [
      { request, result: { data: { opportunityGroup } } },
      ...mocks,
      evidenceOf(),
      documentsOf(),
      NO_MINUTES,
    ],
    ...options,
  });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => {
  await press('Manage the group');
  await userEvent.click(await screen.findByRole('menuitem', { name }));
};
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

const invited = (may: Group['viewer']['may'] = ['JOIN']) =>
  group({
    members: [member('clarington'), invitedMember('ajax')],
    viewer: viewer('INVITED', may),
    conditions: [],
    champion: null,
  });

describe('the page of a group', () => {
  it('says what it is for, where it stands and what the next stage asks for', async () => {
    show(group());
    expect(await screen.findByRole('heading', { level: 1, name: 'CLASS replacement' })).toBeVisible();
    expect(screen.getByText('2 municipalities of Durham comparators take part.')).toBeVisible();
    expect(screen.getByText('Replace the system by which residents book courses and halls.')).toBeVisible();
    const track = within(screen.getByRole('list', { name: 'Stages of the group' }));
    expect(track.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'ProposedNovember\u00a01, 2026',
      'ChampionedNovember\u00a010, 2026',
      'Scoping',
      'Chartered',
      'Delivering',
      'Concluded',
    ]);
    expect(track.getByText('Championed').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByRole('heading', { name: 'What “Scoping” asks for' })).toBeVisible();
    expect(screen.getByText('A meeting is arranged, or was held.').closest('li')).toHaveTextContent(
      /^Still open:/,
    );
    expect(screen.getByText(/^A scope note says/).closest('li')).toHaveTextContent(/^Met:/);
    expect(screen.getByRole('link', { name: 'Why “Replacement: CLASS” is worth doing' })).toHaveAttribute(
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
    show(group({ viewer: viewer(standing), members: [member('clarington')], champion: null }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(buttons()).toEqual([]);
  });

  it('says that it is paused, and why; the coordinator resumes it', async () => {
    show(
      group({
        paused: { __typename: 'GroupPause', reason: 'Elections in October', at: '2026-11-20T15:00:00Z' },
        viewer: viewer(null, ['RESUME']),
      }),
      [],
      { me: coordinator },
    );
    expect(await screen.findByText('The coordinators say: Elections in October')).toBeVisible();
    expect(buttons()).toEqual(['Resume…']);
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
    expect(screen.getByText('Municipality of Clarington (Manager of recreation)')).toBeVisible();
  });
});

describe('what can be done with a group', () => {
  it.each([
    ['nothing', group({ viewer: viewer('MEMBER', []) }), null, []],
    ['no step that is not ready', group({ viewer: viewer('MEMBER', ['ADVANCE']) }), null, ['takeBack']],
    [
      'the step that is ready',
      group({ viewer: viewer('MEMBER', ['ADVANCE', 'WRITE']), conditions: [CONDITIONS.met] }),
      'advance',
      ['describe', 'takeBack'],
    ],
    [
      'no going back from the first stage',
      group({ viewer: viewer('MEMBER', ['ADVANCE']), stage: 'PROPOSED', nextStage: 'CHAMPIONED' }),
      null,
      [],
    ],
    ['pausing', group({ viewer: viewer(null, ['PAUSE']) }), null, ['pause']],
  ] as const)('is %s', (_, of, next, others) => {
    expect(stepsOf(of)).toEqual({ next, others });
  });

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
    const after = group({ members: [member('clarington')], viewer: viewer(null), conditions: [] });
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
    await choose('Leave the group…');
    const fields = await dialog();
    await userEvent.type(fields.getByLabelText('Reason'), 'No budget');
    await userEvent.click(fields.getByRole('button', { name: 'Leave the group' }));
    expect(await fields.findByRole('alert')).toHaveTextContent('e-9');
    expect(fields.getByLabelText('Reason')).toHaveValue('No budget');
  });

  it('invites those who are not in it yet', async () => {
    const municipalities = [MUNICIPALITIES.ajax, MUNICIPALITIES.clarington, MUNICIPALITIES.oshawa];
    const consortium = { __typename: 'Consortium', id: 'k1', municipalities };
    const input = { groupId: 'g1', municipalityIds: ['oshawa'] };
    show(group({ viewer: viewer('MEMBER', ['INVITE']) }), [
      {
        request: { query: GroupInviteesDocument, variables: { id: 'g1' } },
        result: { data: { opportunityGroup: { __typename: 'OpportunityGroup', id: 'g1', consortium } } },
      },
      {
        request: { query: InviteToGroupDocument, variables: { input } },
        result: { data: { inviteToGroup: group({ members: [member('ajax'), invitedMember('oshawa')] }) } },
      },
    ]);
    await choose('Invite municipalities…');
    const box = await screen.findByRole('checkbox', { name: 'City of Oshawa' });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await userEvent.click(box);
    await userEvent.click((await dialog()).getByRole('button', { name: 'Invite' }));
    await gone();
    expect(screen.getByRole('row', { name: /City of Oshawa.*Invited/ })).toBeVisible();
  });

  it('moves on once all is met, and says so', async () => {
    const input = { id: 'g1', fromStage: 'CHAMPIONED', toStage: 'SCOPING', reason: '' } as const;
    const after = group({ stage: 'SCOPING', nextStage: 'CHARTERED' });
    show(group({ viewer: viewer('MEMBER', ['ADVANCE']), conditions: [CONDITIONS.met] }), [
      {
        request: { query: AdvanceGroupDocument, variables: { input } },
        result: { data: { advanceGroup: after } },
      },
    ]);
    await press('Move on to “Scoping”…');
    await userEvent.click((await dialog()).getByRole('button', { name: 'Move on' }));
    await gone();
    expect(screen.getByRole('heading', { name: 'What “Chartered” asks for' })).toBeVisible();
  });

  it('goes back with a reason, and not without', async () => {
    const input = { id: 'g1', fromStage: 'CHAMPIONED', toStage: 'PROPOSED', reason: 'Too early' } as const;
    const after = group({ stage: 'PROPOSED', nextStage: 'CHAMPIONED' });
    show(group({ viewer: viewer('MEMBER', ['ADVANCE']) }), [
      {
        request: { query: AdvanceGroupDocument, variables: { input } },
        result: { data: { advanceGroup: after } },
      },
    ]);
    await choose('Go back a stage…');
    const fields = await dialog();
    expect(fields.getByRole('button', { name: 'Go back' })).toBeDisabled();
    await userEvent.type(fields.getByLabelText('Reason'), 'Too early');
    await userEvent.click(fields.getByRole('button', { name: 'Go back' }));
    await gone();
  });

  it('pauses with a reason', async () => {
    const input = { id: 'g1', reason: 'Elections' };
    const after = group({
      paused: { __typename: 'GroupPause', reason: 'Elections', at: '2026-11-27T15:00:00Z' },
      viewer: viewer(null, ['RESUME']),
    });
    show(
      group({ viewer: viewer(null, ['PAUSE']) }),
      [
        {
          request: { query: PauseGroupDocument, variables: { input } },
          result: { data: { pauseGroup: after } },
        },
      ],
      { me: coordinator },
    );
    await choose('Pause…');
    const fields = await dialog();
    await userEvent.type(fields.getByLabelText('Reason'), 'Elections');
    await userEvent.click(fields.getByRole('button', { name: 'Pause' }));
    await gone();
    expect(screen.getByText('The coordinators say: Elections')).toBeVisible();
  });

  it('shows both texts where somebody else saved meanwhile, loses none, and goes on from there', async () => {
    const theirs = group({ version: 2, name: 'Theirs', purpose: 'Their purpose' });
    const sent = (expectedVersion: number, name: string, purpose: string, describeGroup: object) => ({
      request: {
        query: DescribeGroupDocument,
        variables: { input: { id: 'g1', expectedVersion, name, purpose } },
      },
      result: { data: { describeGroup } },
    });
    show(group({ viewer: viewer('MEMBER', ['WRITE']) }), [
      sent(1, 'CLASS replacement', 'My purpose', {
        __typename: 'GroupConflict',
        message: 'Changed by another.',
        current: theirs,
      }),
      sent(2, 'Theirs', 'My purpose', group({ version: 3, name: 'Theirs', purpose: 'My purpose' })),
    ]);
    await choose('Name and purpose…');
    const fields = await dialog();
    const purpose = fields.getByLabelText('What the group is for');
    await userEvent.clear(purpose);
    await userEvent.type(purpose, 'My purpose');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(await fields.findByText('Changed by another.')).toBeVisible();
    expect(purpose).toHaveValue('My purpose');
    expect(
      within(fields.getByRole('region', { name: 'Changed by somebody else' })).getByText('Their purpose'),
    ).toBeVisible();
    expect(fields.getByLabelText('Name')).toHaveValue('Theirs');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(screen.getByText('My purpose')).toBeVisible();
  });
});
