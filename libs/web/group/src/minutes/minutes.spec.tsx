import {
  AddToMinutesDocument,
  AdoptedMinutesDocument,
  AdoptMinutesDocument,
  AnswerCorrectionDocument,
  BeginMinutesDocument,
  CirculateMinutesDocument,
  CorrectMinutesDocument,
  GroupPageDocument,
  RecordAttendanceDocument,
  ReviseMinutesDocument,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { group, lead, member, MUNICIPALITIES, viewer } from '../fixtures/group.fixture.js';
import { meetingRequest, type Meeting } from '../fixtures/meeting.fixture.js';
import { circulated, correction, held, minutes, present } from '../fixtures/minutes.fixture.js';
import '../index.js';
import { Component as GroupPage } from '../detail/group-page.js';
import { Component as MeetingPage } from '../meetings/meeting-page.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;
type Around = Parameters<typeof group>[0];

const WRITER: Around = { viewer: viewer('MEMBER', ['WRITE']) };
const around = (meeting: Meeting, change: Around) => ({ ...group(change), meetings: [meeting] });

const show = (
  meeting: Meeting,
  mocks: Mocks = [],
  change: Around = WRITER,
  options: RenderPageOptions = {},
) =>
  renderPage(<MeetingPage />, {
    path: '/groups/g1/meetings/m1',
    route: '/groups/:groupId/meetings/:meetingId',
    me: lead,
    mocks: [
      { request: meetingRequest, result: { data: { opportunityGroup: around(meeting, change) } } },
      ...mocks,
    ],
    ...options,
  });
/** A step that is sent so, and after which the meeting is so. */
const step = (query: Mocks[number]['request']['query'], field: string, input: object, after: Meeting) => ({
  request: { query, variables: { input } },
  result: { data: { [field]: around(after, WRITER) } },
});
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const section = async (name: string) => within(await screen.findByRole('region', { name }));
const conditions = async () =>
  (await (await section('Minutes')).findAllByRole('listitem')).map(({ textContent }) => textContent);

describe('minutes that are not begun', () => {
  it('are begun in a language, from the agenda', async () => {
    const input = { meetingId: 'm1', language: 'FR' };
    const after = held({ written: circulated() });
    show(held(), [step(BeginMinutesDocument, 'beginMinutes', input, after)]);
    await press('Begin the minutes…');
    const asked = await dialog();
    await userEvent.click(asked.getByRole('radio', { name: 'French' }));
    await userEvent.click(asked.getByRole('button', { name: 'Begin them' }));
    await gone();
    expect(await screen.findByText('We take two of them.')).toBeVisible();
  });

  it('say to an observer when they can be read, and offer nothing', async () => {
    show(held(), [], { viewer: viewer('OBSERVER') });
    expect(await screen.findByText(/There are no minutes to be read yet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Begin/ })).toBeNull();
  });

  it('are no part of a meeting that has no time, nor of one that somebody outside sees', async () => {
    const { unmount } = show(held({ status: 'POLLING', localStart: null, startsAt: null }));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Minutes' })).toBeNull();
    unmount();
    show(held(), [], { viewer: viewer(null) });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Minutes' })).toBeNull();
  });

  it('show before what is carried over, to be ticked off', async () => {
    const action = {
      __typename: 'GroupActionItem' as const,
      id: 'a1',
      title: 'Count courses',
      dueOn: '2026-11-01',
      done: false,
      doneAt: null,
      version: 1,
      meetingId: null,
      person: null,
      municipality: MUNICIPALITIES.ajax,
    };
    show(held({ carriedActions: [{ __typename: 'GroupActionItem', id: 'a1' }] }), [], {
      ...WRITER,
      actions: [action],
    });
    const carried = await section('Carried over from before');
    expect(carried.getByText('Count courses')).toBeVisible();
    expect(carried.getByRole('checkbox', { name: 'Done: Count courses' })).not.toBeChecked();
  });
});

describe('circulated minutes', () => {
  it('are read with their decisions, votes and actions as they stood, and can be taken along', async () => {
    show(held({ written: circulated() }));
    const part = await section('Minutes');
    expect(part.getByText('Circulated for corrections')).toBeVisible();
    expect(part.getByText('Decision no. 4')).toBeVisible();
    expect(part.getByText('Two options are looked at.')).toBeVisible();
    expect(
      part.getByText('Simple majority: 1 yes, 0 no, 1 abstained; 2 members there, quorum 2'),
    ).toBeVisible();
    expect(part.getByText(/^Town of Ajax, until .*2026/)).toBeVisible();
    expect(part.getByText('Is done')).toBeVisible();
    expect(part.queryByRole('checkbox')).toBeNull();
    expect(part.getByRole('link', { name: 'Word file' })).toHaveAttribute(
      'href',
      '/meetings/m1/minutes.docx',
    );
    expect(part.getByRole('link', { name: 'PDF file' })).toHaveAttribute('href', '/meetings/m1/minutes.pdf');
  });

  it('show a decision in French to who reads in French', async () => {
    show(held({ written: circulated() }), [], WRITER, { locale: 'fr' });
    expect(await screen.findByText('Deux options sont examinées.')).toBeVisible();
  });

  it('say to who is not a member how much is left out', async () => {
    show(held({ written: circulated({ leftOut: 2, may: [] }) }), [], { viewer: viewer('OBSERVER') });
    expect(await screen.findByText('2 confidential items are not shown to you.')).toBeVisible();
  });

  it('list what they wait for before they are adopted, each met or not', async () => {
    show(
      held({
        status: 'ARRANGED',
        written: circulated({ may: ['REVISE'], corrections: [correction()] }),
      }),
    );
    const [corrected, answered, workedIn, wasHeld] = await conditions();
    expect(corrected).toMatch(/^Met: The time for corrections is over \(.*2026.*\)\.$/);
    expect(answered).toBe('Still open: Every correction is answered.');
    expect(workedIn).toBe('Met: Every correction that was accepted is worked into the text.');
    expect(wasHeld).toBe('Still open: The meeting took place.');
    expect(screen.queryByRole('button', { name: 'Adopt…' })).toBeNull();
  });

  it('wait for what was accepted to be worked in: since the text was taken back it is', async () => {
    const accepted = correction({ accepted: true });
    const of = (revision: number) => held({ written: circulated({ revision, corrections: [accepted] }) });
    const { unmount } = show(of(1));
    expect((await conditions())[2]).toMatch(/^Still open/);
    unmount();
    show(of(2));
    expect((await conditions())[2]).toMatch(/^Met/);
  });

  it('are corrected for one’s municipality', async () => {
    const input = { meetingId: 'm1', municipalityId: 'ajax', text: 'It was three.' };
    const after = held({ written: circulated({ corrections: [correction({ text: 'It was three.' })] }) });
    show(held({ written: circulated({ may: ['CORRECT'] }) }), [
      step(CorrectMinutesDocument, 'correctMinutes', input, after),
    ]);
    await press('Suggest a correction…');
    const asked = await dialog();
    await userEvent.type(
      asked.getByRole('textbox', { name: 'What should stand there instead' }),
      'It was three.',
    );
    await userEvent.click(asked.getByRole('button', { name: 'Suggest it' }));
    await gone();
    const part = await section('Minutes');
    expect(part.getByText('It was three.')).toBeVisible();
    expect(part.getByText('Waits for an answer')).toBeVisible();
  });

  it('have a correction answered once by who writes', async () => {
    const input = { id: 'c1', accepted: false, answer: 'It was two.' };
    const answered = correction({ accepted: false, answer: 'It was two.' });
    show(held({ written: circulated({ may: ['REVISE'], corrections: [correction()] }) }), [
      step(
        AnswerCorrectionDocument,
        'answerCorrection',
        input,
        held({ written: circulated({ corrections: [answered] }) }),
      ),
    ]);
    await press('Give an answer…');
    const asked = await dialog();
    expect(asked.getByRole('button', { name: 'Give this answer' })).toBeDisabled();
    await userEvent.click(asked.getByRole('radio', { name: 'Decline it' }));
    await userEvent.type(asked.getByRole('textbox'), 'It was two.');
    await userEvent.click(asked.getByRole('button', { name: 'Give this answer' }));
    await gone();
    expect(screen.getByText('Not accepted')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Give an answer…' })).toBeNull();
  });

  it('are taken back with a reason; what somebody did meanwhile is said, and the reason stays', async () => {
    const input = { meetingId: 'm1', expectedVersion: 2, reason: 'A vote is missing' };
    show(held({ written: circulated() }), [
      {
        request: { query: ReviseMinutesDocument, variables: { input } },
        result: {
          data: {
            reviseMinutes: {
              __typename: 'GroupConflict',
              message: 'Adopted meanwhile.',
              current: around(held({ written: circulated() }), WRITER),
            },
          },
        },
      },
    ]);
    await press('Take back and revise…');
    const asked = await dialog();
    expect(asked.getByRole('button', { name: 'Take them back' })).toBeDisabled();
    await userEvent.type(asked.getByRole('textbox', { name: 'Reason' }), 'A vote is missing');
    await userEvent.click(asked.getByRole('button', { name: 'Take them back' }));
    expect(await asked.findByText('Adopted meanwhile.')).toBeVisible();
    expect(asked.getByRole('textbox', { name: 'Reason' })).toHaveValue('A vote is missing');
  });

  it('are adopted, with the conditions once more', async () => {
    const input = { meetingId: 'm1', expectedVersion: 2 };
    const adopted = circulated({
      status: 'ADOPTED',
      may: ['ADD'],
      adoptedAt: '2026-11-21T15:00:00.000Z',
      adoptedBy: correction().by,
      digest: 'ab'.repeat(32),
    });
    show(held({ written: circulated() }), [
      step(AdoptMinutesDocument, 'adoptMinutes', input, held({ written: adopted })),
    ]);
    await press('Adopt…');
    const asked = await dialog();
    expect(asked.getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(asked.getByRole('button', { name: 'Adopt them' }));
    await gone();
    expect(
      screen.getByText(/^On .*2026, by Manager of recreation, Municipality of Clarington$/),
    ).toBeVisible();
    expect(screen.getByText('ab'.repeat(32))).toBeInTheDocument();
    expect(screen.queryByText('Before they are adopted')).toBeNull();
  });
});

it('adopted minutes are added to, and stay', async () => {
  const adopted = { status: 'ADOPTED', may: ['ADD'], adoptedAt: '2026-11-21T15:00:00.000Z' } as const;
  const addendum = {
    __typename: 'MinutesAddendum' as const,
    id: 'd1',
    text: 'The price came later.',
    at: '2026-11-22T15:00:00.000Z',
    by: correction().by,
  };
  const input = { meetingId: 'm1', text: 'The price came later.' };
  const whole = { ...adopted, may: [...adopted.may] };
  show(held({ written: circulated(whole) }), [
    step(
      AddToMinutesDocument,
      'addToMinutes',
      input,
      held({ written: circulated({ ...whole, addenda: [addendum] }) }),
    ),
  ]);
  await press('Add to them…');
  const asked = await dialog();
  await userEvent.type(asked.getByRole('textbox'), 'The price came later.');
  await userEvent.click(asked.getByRole('button', { name: 'Add it for good' }));
  await gone();
  expect(screen.getByText(/^Added by Manager of recreation/)).toBeVisible();
});

it('circulating says whom it reaches and until when corrections come', async () => {
  const input = { meetingId: 'm1', expectedVersion: 1 };
  const whole = {
    ...WRITER,
    members: [member('ajax'), member('clarington'), member('oshawa', { standing: 'OBSERVER' })],
  };
  // Nobody who is not a member sees a draft: the editor is no part of this.
  show(
    held({ written: minutes() }),
    [step(CirculateMinutesDocument, 'circulateMinutes', input, held({ written: circulated() }))],
    { ...whole, viewer: viewer('OBSERVER', ['WRITE']) },
  );
  await press('Circulate…');
  const asked = await dialog();
  expect(asked.getByText(/members: Town of Ajax and Municipality of Clarington\.$/)).toBeVisible();
  expect(asked.getByText(/those that observe: City of Oshawa\.$/)).toBeVisible();
  expect(asked.getByText(/can suggest corrections until .*20\d\d/)).toBeVisible();
  await userEvent.click(asked.getByRole('button', { name: 'Circulate them' }));
  await gone();
  expect(screen.getByText('Circulated for corrections')).toBeVisible();
});

describe('who was there', () => {
  const PEOPLE: Around = {
    ...WRITER,
    people: [
      { __typename: 'GroupParticipant', id: 'p1', name: 'IT lead', municipality: MUNICIPALITIES.ajax },
      { __typename: 'GroupParticipant', id: 'p2', name: 'Manager', municipality: MUNICIPALITIES.clarington },
    ],
  };
  const written = circulated({ may: ['WRITE'] });

  it('is ticked off at once, and makes a quorum', async () => {
    const input = (personId: string, municipalityId: string) => ({
      meetingId: 'm1',
      municipalityId,
      personId,
    });
    const both = [present('ajax'), present('clarington')];
    show(
      held({ written }),
      [
        step(
          RecordAttendanceDocument,
          'recordAttendance',
          input('p1', 'ajax'),
          held({ written, attendance: both.slice(0, 1) }),
        ),
        step(
          RecordAttendanceDocument,
          'recordAttendance',
          input('p2', 'clarington'),
          held({ written, attendance: both }),
        ),
      ],
      PEOPLE,
    );
    await press('Who is here…');
    const asked = await dialog();
    await userEvent.click(asked.getByRole('button', { name: 'Tick all' }));
    await userEvent.click(asked.getByRole('button', { name: 'Add' }));
    await gone();
    expect(await screen.findByText('2 of 2 members present: a quorum, which takes 2.')).toBeVisible();
  });

  it('is changed by the clocks of the meeting', async () => {
    const input = {
      meetingId: 'm1',
      id: 'at ajax',
      expectedVersion: 1,
      municipalityId: 'ajax',
      personId: null,
      name: 'Lead of ajax',
      alternate: false,
      remote: true,
      from: '2026-11-14T09:20',
      to: null,
    };
    const later = present('ajax', {
      remote: true,
      from: '2026-11-14T14:20:00.000Z',
      localFrom: '2026-11-14T09:20',
      version: 2,
    });
    show(held({ written, attendance: [present('ajax')] }), [
      step(RecordAttendanceDocument, 'recordAttendance', input, held({ written, attendance: [later] })),
    ]);
    expect(await screen.findByText('1 of 2 members present: no quorum, which takes 2.')).toBeVisible();
    await press('Change: Lead of ajax');
    const asked = await dialog();
    await userEvent.click(asked.getByRole('checkbox', { name: 'By video or telephone' }));
    await userEvent.type(asked.getByLabelText('Came at'), '09:20');
    await userEvent.click(asked.getByRole('button', { name: 'Save' }));
    await gone();
    const row = within(screen.getByRole('table', { name: /^Who was there/ })).getAllByRole('row')[1];
    expect(row).toHaveTextContent(/From elsewhere.*From 9:20/);
  });
});

it('minutes that were adopted until one’s municipality left are read on the page of the group', async () => {
  const adopted = circulated({
    status: 'ADOPTED',
    may: [],
    leftOut: 1,
    adoptedAt: '2026-11-21T15:00:00.000Z',
  });
  const left = group({ viewer: viewer('FORMER') });
  renderPage(<GroupPage />, {
    path: '/groups/g1',
    route: '/groups/:groupId',
    me: lead,
    mocks: [
      {
        request: { query: GroupPageDocument, variables: { id: 'g1' } },
        result: { data: { opportunityGroup: left } },
      },
      {
        request: { query: AdoptedMinutesDocument, variables: { id: 'g1' } },
        result: {
          data: {
            opportunityGroup: { __typename: 'OpportunityGroup', id: 'g1', adoptedMinutes: [adopted] },
          },
        },
      },
    ],
  });
  const part = await section('Adopted minutes');
  await userEvent.click(await part.findByText(/^Scoping: CLASS, adopted on .*2026$/));
  expect(part.getByText('We take two of them.')).toBeVisible();
  expect(part.getByText('1 confidential item is not shown to you.')).toBeVisible();
  expect(part.getByRole('link', { name: 'PDF file' })).toHaveAttribute('href', '/meetings/m1/minutes.pdf');
});
