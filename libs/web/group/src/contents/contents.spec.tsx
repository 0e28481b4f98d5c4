import {
  AddGroupActionDocument,
  AddGroupCommentDocument,
  ChangeGroupActionDocument,
  GroupPageDocument,
  MarkGroupFileDocument,
  RecordDecisionDocument,
  RecordResolutionDocument,
  SaveScopeNoteDocument,
  TellGroupFactDocument,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component as GroupPage } from '../detail/group-page.js';
import { evidenceOf } from '../fixtures/evidence.fixture.js';
import { documentsOf } from '../fixtures/documents.fixture.js';
import { group, lead, member, MUNICIPALITIES, viewer, type Group } from '../fixtures/group.fixture.js';
import '../index.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;

const author = (name: string | null = 'IT lead') => ({
  __typename: 'GroupAuthor' as const,
  id: 'p1',
  name,
  municipality: MUNICIPALITIES.ajax,
});
const note = (change: Partial<NonNullable<Group['scopeNote']>> = {}) => ({
  __typename: 'ScopeNote' as const,
  id: `g1 ${String(change.version ?? 1)}`,
  version: 1,
  inScope: 'Course bookings',
  outOfScope: 'Payments',
  collaborationLevel: 'SYSTEM' as const,
  options: '',
  savedAt: '2026-11-20T15:00:00Z',
  savedBy: author(),
  ...change,
});
const decision = (number: number, text: string, supersededBy: string | null = null) => ({
  __typename: 'GroupDecision' as const,
  id: `d${String(number)}`,
  number,
  text,
  textFr: '',
  rule: null,
  result: null,
  meetingId: null,
  quorum: null,
  votes: [],
  decidedOn: '2026-11-21',
  recordedAt: '2026-11-21T15:00:00Z',
  supersedes: null,
  supersededBy,
  recordedBy: author(),
});
const task = (change: Partial<Group['actions'][number]> = {}) => ({
  __typename: 'GroupActionItem' as const,
  id: 'a1',
  title: 'Ask the vendor',
  dueOn: '2020-01-31',
  done: false,
  doneAt: null,
  version: 1,
  meetingId: null,
  person: { __typename: 'GroupPerson' as const, id: 'p2', name: 'Manager of recreation' },
  municipality: MUNICIPALITIES.clarington,
  ...change,
});
const comment = (change: Partial<Group['discussion'][number]> = {}) => ({
  __typename: 'GroupComment' as const,
  id: 'c1',
  text: 'What do you think, @Manager of recreation?',
  at: '2026-11-22T15:00:00Z',
  editedAt: null,
  removed: false,
  mayChange: false,
  by: author(),
  mentions: [{ __typename: 'GroupPerson' as const, id: 'p2', name: 'Manager of recreation' }],
  ...change,
});
const participant = (id: string, name: string, of: keyof typeof MUNICIPALITIES) => ({
  __typename: 'GroupParticipant' as const,
  id,
  name,
  municipality: MUNICIPALITIES[of],
});
const people = [
  participant('p1', 'IT lead', 'ajax'),
  participant('p2', 'Manager of recreation', 'clarington'),
];
const file = (change: Partial<Group['files'][number]> = {}) => ({
  __typename: 'GroupFile' as const,
  id: 'f1',
  mark: 'SIGNED_CHARTER' as const,
  restricted: true,
  addedAt: '2026-11-22T15:00:00Z',
  addedBy: author(),
  file: {
    __typename: 'StoredFile' as const,
    id: 'f1',
    name: 'charter.pdf',
    contentType: 'application/pdf',
    bytes: 2048,
    version: 2,
    uploadedAt: '2026-11-22T15:00:00Z',
    uploadedBy: 'IT lead',
  },
  ...change,
});

const writes = { people, viewer: viewer('MEMBER', ['WRITE', 'COMMENT']) };
const show = (of: Partial<Group>, mocks: Mocks = [], options: RenderPageOptions = {}) =>
  renderPage(<GroupPage />, {
    path: '/groups/g1',
    route: '/groups/:groupId',
    me: lead,
    consortia: ['k1'],
    mocks: [
      {
        request: { query: GroupPageDocument, variables: { id: 'g1' } },
        result: { data: { opportunityGroup: group(of) } },
      },
      ...mocks,
      evidenceOf(),
      documentsOf(),
    ],
    ...options,
  });
const part = async (name: string) => within(await screen.findByRole('region', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('what is in a group', () => {
  it('stands on its page: scope, decisions, actions, discussion, files', async () => {
    show({
      scopeNote: note({ version: 2 }),
      scopeNotes: [note({ version: 2 }), note({ version: 1, inScope: 'Halls' })],
      decisions: [decision(2, 'One system'), decision(1, 'Two systems', 'd2')],
      actions: [task(), task({ id: 'a2', title: 'Write to council', done: true, person: null })],
      discussion: [comment(), comment({ id: 'c2', removed: true, text: '', mentions: [], by: author(null) })],
      files: [file()],
      people,
    });
    const scope = await part('Scope note');
    expect(scope.getByText(/^Version 2, saved on November 20, 2026 by IT lead, Town of Ajax$/)).toBeVisible();
    expect(scope.getByText('1 earlier version')).toBeVisible();
    expect(scope.getAllByText('What is in')).toHaveLength(2);
    expect(scope.queryByText('Options')).toBeNull();
    const decisions = await part('Decisions');
    expect(decisions.getByText(/no\. 2 stands in its place$/)).toBeVisible();
    const actions = await part('Actions');
    expect(
      actions
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual([
      'Ask the vendorManager of recreation, Municipality of ClaringtonJanuary\u00a031, 2020Overdue',
      'Write to councilMunicipality of ClaringtonJanuary\u00a031, 2020Is done',
    ]);
    const discussion = await part('Discussion');
    expect(discussion.getByText('@Manager of recreation').tagName).toBe('B');
    expect(discussion.getByText('Taken away by its author.')).toBeVisible();
    expect(discussion.getByText('Town of Ajax')).toBeVisible();
    const files = await part('Files');
    expect(files.getByRole('link', { name: 'charter.pdf' })).toHaveAttribute('href', '/files/f1');
    expect(files.getByText('Signed charter')).toBeVisible();
    expect(files.getByText('Members only')).toBeVisible();
    // Who only reads is offered nothing but the versions of a file.
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['2 versions']);
  });

  it('is shown to who left as far as the server tells it, without scope, actions or discussion', async () => {
    show({
      viewer: viewer('FORMER'),
      decisions: [decision(1, 'One system')],
      members: [member('clarington')],
    });
    expect(await screen.findByText('One system')).toBeVisible();
    for (const name of ['Scope note', 'Actions', 'Discussion'])
      expect(screen.queryByRole('heading', { name })).toBeNull();
  });

  it('lets an observer write in the discussion and nowhere else', async () => {
    show({ people, viewer: viewer('OBSERVER', ['COMMENT']) });
    expect(await screen.findByRole('button', { name: 'Send' })).toBeDisabled();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('writing in a group', () => {
  it('shows both scope notes where somebody else saved meanwhile, and loses nothing typed', async () => {
    const meanwhile = note({ version: 2, inScope: 'Theirs', outOfScope: 'Their limits' });
    const saved = (expectedVersion: number, outOfScope: string, saveScopeNote: object) => ({
      request: {
        query: SaveScopeNoteDocument,
        variables: {
          input: {
            groupId: 'g1',
            expectedVersion,
            collaborationLevel: 'SYSTEM',
            inScope: 'Mine',
            outOfScope,
            options: '',
          },
        },
      },
      result: { data: { saveScopeNote } },
    });
    show({ ...writes, scopeNote: note(), scopeNotes: [note()] }, [
      saved(1, 'Payments', {
        __typename: 'GroupConflict',
        message: 'Changed by another.',
        current: group({ ...writes, scopeNote: meanwhile, scopeNotes: [meanwhile] }),
      }),
      saved(2, 'Their limits', group({ ...writes, scopeNote: note({ version: 3, inScope: 'Mine' }) })),
    ]);
    await press('Write a new version…');
    const fields = await dialog();
    fireEvent.change(fields.getByLabelText('What is in'), { target: { value: 'Mine' } });
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    const theirs = within(await fields.findByRole('region', { name: 'Changed by somebody else' }));
    expect(theirs.getByText('Theirs')).toBeVisible();
    expect(fields.getByLabelText('What is in')).toHaveValue('Mine');
    // Not touched here: it follows what stands.
    expect(fields.getByLabelText('What is out')).toHaveValue('Their limits');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
  });

  it('means somebody by their name after an @', async () => {
    const text = 'Dear @Manager of recreation see you';
    const after = group({ ...writes, discussion: [comment({ text })] });
    show(writes, [
      {
        request: {
          query: AddGroupCommentDocument,
          variables: { input: { groupId: 'g1', text, mentions: ['p2'] } },
        },
        result: { data: { addGroupComment: after } },
      },
    ]);
    const field = await screen.findByLabelText('Write to the group');
    await userEvent.type(field, 'Dear @man');
    await userEvent.click(await screen.findByRole('option', { name: /^Manager of recreation/ }));
    expect(field).toHaveValue('Dear @Manager of recreation ');
    await userEvent.type(field, 'see you');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(field).toHaveValue(''));
    expect(screen.getByText('@Manager of recreation').tagName).toBe('B');
  });

  it('records a decision in the place of an earlier one', async () => {
    const input = {
      groupId: 'g1',
      text: 'Three systems',
      decidedOn: '2026-11-25',
      supersedes: 'd1',
      textFr: null,
    };
    show({ ...writes, decisions: [decision(1, 'Two systems')] }, [
      {
        request: { query: RecordDecisionDocument, variables: { input } },
        result: { data: { recordDecision: group({ ...writes, decisions: [decision(2, 'Three systems')] }) } },
      },
    ]);
    await press('Record a decision…');
    const fields = await dialog();
    fireEvent.change(fields.getByLabelText('What was decided'), { target: { value: 'Three systems' } });
    fireEvent.change(fields.getByLabelText('Decided on'), { target: { value: '2026-11-25' } });
    await userEvent.selectOptions(fields.getByLabelText('In place of'), 'd1');
    await userEvent.click(fields.getByRole('button', { name: 'Record' }));
    await gone();
    expect(screen.getByText('Three systems')).toBeVisible();
  });

  it('gives somebody of a member something to do', async () => {
    const input = {
      groupId: 'g1',
      title: 'Ask the vendor',
      municipalityId: 'clarington',
      personId: 'p2',
      dueOn: '2026-12-01',
    };
    show(writes, [
      {
        request: { query: AddGroupActionDocument, variables: { input } },
        result: { data: { addGroupAction: group({ ...writes, actions: [task()] }) } },
      },
    ]);
    await press('Add an action…');
    const fields = await dialog();
    expect(fields.getByRole('button', { name: 'Add' })).toBeDisabled();
    await userEvent.type(fields.getByLabelText('What is to be done'), 'Ask the vendor');
    await userEvent.selectOptions(fields.getByLabelText('Municipality'), 'clarington');
    await userEvent.selectOptions(fields.getByLabelText('Somebody in particular'), 'p2');
    fireEvent.change(fields.getByLabelText('Due'), { target: { value: '2026-12-01' } });
    await userEvent.click(fields.getByRole('button', { name: 'Add' }));
    await gone();
    expect(screen.getByRole('row', { name: /^Ask the vendor/ })).toBeVisible();
  });

  it('marks what is done, on the version that was read', async () => {
    const input = {
      id: 'a1',
      expectedVersion: 1,
      done: true,
      title: 'Ask the vendor',
      municipalityId: 'clarington',
      personId: 'p2',
      dueOn: '2020-01-31',
    };
    show({ ...writes, actions: [task()] }, [
      {
        request: { query: ChangeGroupActionDocument, variables: { input } },
        result: {
          data: { changeGroupAction: group({ ...writes, actions: [task({ done: true, version: 2 })] }) },
        },
      },
    ]);
    await press('Change: Ask the vendor');
    const fields = await dialog();
    await userEvent.click(fields.getByRole('checkbox', { name: 'It is done' }));
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(screen.getByText('Is done')).toBeVisible();
  });

  it('says what a file is', async () => {
    const input = { fileId: 'f1', mark: 'COSTING', restricted: false } as const;
    show({ ...writes, files: [file()] }, [
      {
        request: { query: MarkGroupFileDocument, variables: { input } },
        result: {
          data: {
            markGroupFile: group({ ...writes, files: [file({ mark: 'COSTING', restricted: false })] }),
          },
        },
      },
    ]);
    await press('Mark: charter.pdf');
    const fields = await dialog();
    await userEvent.selectOptions(fields.getByLabelText('What it is for the group'), 'COSTING');
    await userEvent.click(fields.getByRole('checkbox', { name: /^For members only/ }));
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(screen.queryByText('Members only')).toBeNull();
  });

  it('records a resolution on the version of the charter that stands', async () => {
    const input = {
      groupId: 'g1',
      municipalityId: 'ajax',
      kind: 'CHARTER',
      fileVersion: 2,
      number: 'C-114',
      resolvedOn: '2026-11-24',
    } as const;
    const resolution = {
      __typename: 'GroupResolution' as const,
      id: 'r1',
      kind: 'CHARTER' as const,
      number: 'C-114',
      resolvedOn: '2026-11-24',
      pays: null,
      fileVersion: 2,
      current: true,
      recordedAt: '2026-11-25T15:00:00Z',
      municipality: MUNICIPALITIES.ajax,
    };
    const at = { ...writes, stage: 'SCOPING', files: [file()] } as const;
    show({ ...at, files: [...at.files] }, [
      {
        request: { query: RecordResolutionDocument, variables: { input } },
        result: {
          data: { recordResolution: group({ ...at, files: [...at.files], resolutions: [resolution] }) },
        },
      },
    ]);
    await press('Record yours…');
    const fields = await dialog();
    await userEvent.type(fields.getByLabelText('Number of the resolution'), 'C-114');
    fireEvent.change(fields.getByLabelText('Resolved on'), { target: { value: '2026-11-24' } });
    await userEvent.click(fields.getByRole('button', { name: 'Record it' }));
    await gone();
    expect(screen.getByRole('row', { name: /Town of Ajax.*No\. C-114/ })).toBeVisible();
  });

  it('tells how it is bought once that is asked for, and not before', async () => {
    const { unmount } = show({ ...writes, stage: 'SCOPING' });
    expect(await screen.findByRole('heading', { name: 'Discussion' })).toBeVisible();
    expect(screen.queryByText('How it is bought')).toBeNull();
    unmount();
    const input = { groupId: 'g1', code: 'BUYING_ROUTE', text: 'A tender', expectedVersion: 0 } as const;
    const fact = {
      __typename: 'GroupFact' as const,
      id: 'g1 BUYING_ROUTE',
      code: 'BUYING_ROUTE' as const,
      text: 'A tender',
      version: 1,
      toldAt: '2026-11-25T15:00:00Z',
      toldBy: author(),
    };
    show({ ...writes, stage: 'CHARTERED' }, [
      {
        request: { query: TellGroupFactDocument, variables: { input } },
        result: { data: { tellGroupFact: group({ ...writes, stage: 'CHARTERED', facts: [fact] }) } },
      },
    ]);
    await press('Tell: How it is bought');
    const fields = await dialog();
    await userEvent.type(fields.getByLabelText('How it is bought'), 'A tender');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(screen.getByText('A tender')).toBeVisible();
  });
});
