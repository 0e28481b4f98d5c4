import {
  AnswerMeetingPollDocument,
  CalendarFeedDocument,
  CancelMeetingDocument,
  ChangeMeetingDocument,
  ChooseMeetingTimeDocument,
  EndCalendarAddressDocument,
  GroupPageDocument,
  MakeCalendarAddressDocument,
  ProposeMeetingDocument,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, group, invitedMember, lead, member, viewer } from '../fixtures/group.fixture.js';
import { evidenceOf } from '../fixtures/evidence.fixture.js';
import { documentsOf } from '../fixtures/documents.fixture.js';
import { meeting, meetingRequest, time, withMeetings, type Meeting } from '../fixtures/meeting.fixture.js';
import '../index.js';
import { Component as GroupPage } from '../detail/group-page.js';
import { Component as MeetingPage } from './meeting-page.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;

const show = (of: Meeting | null, mocks: Mocks = [], options: RenderPageOptions = {}) =>
  renderPage(<MeetingPage />, {
    path: '/groups/g1/meetings/m1',
    route: '/groups/:groupId/meetings/:meetingId',
    me: lead,
    mocks: [
      {
        request: meetingRequest,
        result: { data: { opportunityGroup: of && withMeetings(of) } },
      },
      ...mocks,
    ],
    ...options,
  });
const showGroup = (change: Parameters<typeof group>[0], mocks: Mocks = []) =>
  renderPage(<GroupPage />, {
    path: '/groups/g1',
    route: '/groups/:groupId',
    me: lead,
    mocks: [
      {
        request: { query: GroupPageDocument, variables: { id: 'g1' } },
        result: { data: { opportunityGroup: group(change) } },
      },
      evidenceOf(),
      documentsOf(),
      ...mocks,
    ],
  });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const outcome = (field: string, of: Meeting) => ({ data: { [field]: withMeetings(of) } });
const sentWith = (
  query: Mocks[number]['request']['query'],
  variables: object,
  field: string,
  of: Meeting,
) => ({
  request: { query, variables },
  result: outcome(field, of),
});

const ARRANGED = {
  status: 'ARRANGED',
  startsAt: '2027-01-14T14:00:00.000Z',
  endsAt: '2027-01-14T15:30:00.000Z',
  localStart: '2027-01-14T09:00',
  may: ['CHANGE', 'CANCEL'],
} as const;
const arranged = () => meeting({ ...ARRANGED, may: [...ARRANGED.may] });

describe('the page of a meeting', () => {
  it('says until when times are answered, by whose clocks, and what each municipality says', async () => {
    show(meeting());
    expect(await screen.findByRole('heading', { level: 1, name: 'Scoping: CLASS' })).toBeVisible();
    expect(
      screen.getByText(/^Which times suit\? Answers until Tuesday, Jan.*5, 2027.*5:00.*\(Toronto time\)\.$/),
    ).toBeVisible();
    expect(screen.getByText('1 member has not answered yet.')).toBeVisible();
    const table = within(screen.getByRole('table', { name: 'Times for Scoping: CLASS' }));
    const rows = table.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows[1]).toMatch(/Tuesday, Jan.*12, 2027.*9:00.*No answer.*Does not suit.*Still open/);
    expect(rows[2]).toMatch(/Thursday, Jan.*14, 2027.*9:00.*No answer.*Suits.*Suits best\./);
    expect(screen.getByText('Roles and confidentiality')).toBeVisible();
    expect(screen.getByText('Our own item')).toBeVisible();
    expect(screen.getByText('90 minutes in all')).toBeVisible();
  });

  it('shows the time elsewhere as the server says it, whatever the browser knows of zones', async () => {
    const elsewhere = [{ __typename: 'LocalTime', zone: 'America/Edmonton', time: '2027-01-14T08:00' }];
    show(meeting({ poll: { ...meeting().poll, times: [time(14, {}, { elsewhere })] } }));
    expect(await screen.findByText(/8:00.*\(Edmonton time\)/)).toBeVisible();
  });

  it('shows a guest nothing that others say', async () => {
    const { poll } = meeting();
    show(
      meeting({
        may: ['ANSWER'],
        poll: {
          ...poll,
          bestTimeId: null,
          times: poll.times.map((each) => ({ ...each, forecast: null, answers: [] })),
          municipalities: poll.municipalities.slice(0, 1),
        },
      }),
    );
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('Quorum')).toBeNull();
    expect(buttons()).toEqual(['Say which suit…']);
  });

  it('is not there where there is none, and fails with an id to quote', async () => {
    const { unmount } = show(meeting({ id: 'another' }));
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    unmount();
    renderPage(<MeetingPage />, {
      path: '/groups/g1/meetings/m1',
      route: '/groups/:groupId/meetings/:meetingId',
      me: lead,
      mocks: [{ request: meetingRequest, error: failure('e-7') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-7');
  });

  it('reads in French', async () => {
    show(arranged(), [], { locale: 'fr' });
    expect(await screen.findByText(/^jeudi 14.*9 h.*\(heure de Toronto\), 90 minutes$/)).toBeVisible();
    expect(screen.getByText('Rôles et confidentialité')).toBeVisible();
  });
});

describe('what can be done with a meeting', () => {
  it('answers for one’s municipality what is chosen, and no more', async () => {
    const input = {
      meetingId: 'm1',
      municipalityId: 'ajax',
      answers: [{ timeId: 't14', answer: 'IF_NEEDED' }],
    };
    show(meeting(), [sentWith(AnswerMeetingPollDocument, { input }, 'answerMeetingPoll', meeting())]);
    await press('Say which suit…');
    const asked = await dialog();
    expect(asked.getByRole('button', { name: 'Save' })).toBeDisabled();
    const group14 = asked.getByRole('radiogroup', { name: /14, 2027/ });
    await userEvent.click(within(group14).getByRole('radio', { name: 'If needed' }));
    await userEvent.click(asked.getByRole('button', { name: 'Save' }));
    await gone();
  });

  it('chooses a time once it is asked again', async () => {
    const input = { meetingId: 'm1', timeId: 't14' };
    show(meeting(), [sentWith(ChooseMeetingTimeDocument, { input }, 'chooseMeetingTime', arranged())]);
    await press(/^Choose this…: Thursday/);
    const asked = await dialog();
    expect(asked.getByText(/Still open: 1 yes, 0 if needed, of 2/)).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'Arrange the meeting' }));
    await gone();
    expect(await screen.findByText('Arranged')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Say which suit…' })).toBeNull();
  });

  it('changes what stands, on the version that was read', async () => {
    const changed = { ...arranged(), place: 'Room 2', version: 4 };
    const input = {
      meetingId: 'm1',
      expectedVersion: 3,
      title: 'Scoping: CLASS',
      place: 'Room 2',
      minutes: 90,
      start: '2027-01-14T09:00',
      deadline: null,
      agenda: [
        { code: 'ROLES', title: null, minutes: 5 },
        { code: null, title: 'Our own item', minutes: 85 },
      ],
    };
    show(arranged(), [sentWith(ChangeMeetingDocument, { input }, 'changeMeeting', changed)]);
    await press('Change…');
    const asked = await dialog();
    const place = asked.getByRole('textbox', { name: 'Where' });
    await userEvent.clear(place);
    await userEvent.type(place, 'Room 2');
    await userEvent.click(asked.getByRole('button', { name: 'Save' }));
    await gone();
    expect(await screen.findByText('Where: Room 2')).toBeVisible();
  });

  it('calls it off with a reason; what is refused is said, and what was typed stays', async () => {
    const request = {
      query: CancelMeetingDocument,
      variables: { input: { meetingId: 'm1', reason: 'Snow' } },
    };
    const off = { ...arranged(), status: 'CANCELLED', reason: 'Snow', may: [] } as Meeting;
    show(arranged(), [
      { request, error: failure('e-9') },
      { request, result: outcome('cancelMeeting', off) },
    ]);
    await press('Call it off…');
    const asked = await dialog();
    await userEvent.type(asked.getByRole('textbox', { name: 'Reason' }), 'Snow');
    await userEvent.click(asked.getByRole('button', { name: 'Call the meeting off' }));
    expect(await asked.findByRole('alert')).toHaveTextContent('e-9');
    await userEvent.click(asked.getByRole('button', { name: 'Call the meeting off' }));
    await gone();
    expect(await screen.findByText('Why: Snow')).toBeVisible();
  });

  it('offers who may do nothing no button', async () => {
    show(meeting({ may: [], answersFor: [] }));
    await screen.findByRole('heading', { level: 1 });
    expect(buttons()).toEqual([]);
  });
});

describe('meetings on the page of a group', () => {
  it('are listed with their time, and lead to their pages', async () => {
    showGroup({ meetings: [arranged()] });
    expect(await screen.findByRole('link', { name: 'Scoping: CLASS' })).toHaveAttribute(
      'href',
      '/groups/g1/meetings/m1',
    );
    expect(screen.getByText(/^Thursday, Jan.*14, 2027.*\(Toronto time\)$/)).toBeVisible();
  });

  it('are proposed with times by the clocks of the own province, and with the guests that are chosen', async () => {
    const input = {
      groupId: 'g1',
      title: 'Scoping: CLASS replacement',
      place: '',
      zone: 'America/Toronto',
      minutes: 90,
      times: ['2027-01-12T09:00', '2027-01-13T09:00'],
      deadline: '2027-01-05T17:00',
      guests: ['oshawa'],
    };
    showGroup(
      {
        members: [member('ajax'), member('clarington'), invitedMember('oshawa')],
        viewer: viewer('MEMBER', ['WRITE']),
      },
      [sentWith(ProposeMeetingDocument, { input }, 'proposeMeeting', meeting())],
    );
    await press('Propose a meeting…');
    const asked = await dialog();
    const submit = asked.getByRole('button', { name: 'Propose the times' });
    expect(submit).toBeDisabled();
    fireEvent.change(asked.getByLabelText('Time 1'), { target: { value: '2027-01-12T09:00' } });
    await userEvent.click(asked.getByRole('button', { name: 'Add a time' }));
    fireEvent.change(asked.getByLabelText('Answers until'), { target: { value: '2027-01-05T17:00' } });
    await userEvent.click(asked.getByRole('checkbox', { name: 'City of Oshawa' }));
    await userEvent.click(submit);
    await gone();
    expect(await screen.findByRole('link', { name: 'Scoping: CLASS' })).toBeVisible();
  });

  it('are proposed by nobody who does not write', async () => {
    showGroup({ viewer: viewer('OBSERVER', ['COMMENT']) });
    expect(await screen.findByText('No meeting is planned yet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Propose a meeting…' })).toBeNull();
  });
});

describe('the address for a calendar program', () => {
  it('is made, shown this once, and ended', async () => {
    const feed = (madeAt: string | null) => ({
      request: { query: CalendarFeedDocument },
      result: { data: { calendarFeed: madeAt === null ? null : { __typename: 'CalendarFeed', madeAt } } },
    });
    showGroup({ meetings: [arranged()] }, [
      feed(null),
      {
        request: { query: MakeCalendarAddressDocument },
        result: { data: { makeCalendarAddress: '/calendar/x.ics' } },
      },
      feed('2026-11-27T15:00:00Z'),
      { request: { query: EndCalendarAddressDocument }, result: { data: { endCalendarAddress: true } } },
      feed(null),
    ]);
    await press('To my calendar…');
    const asked = await dialog();
    await userEvent.click(await asked.findByRole('button', { name: 'Make an address' }));
    expect(await asked.findByRole('textbox', { name: 'Address for your calendar program' })).toHaveValue(
      `${window.location.origin}/calendar/x.ics`,
    );
    await userEvent.click(await asked.findByRole('button', { name: 'End the address' }));
    expect(await asked.findByRole('button', { name: 'Make an address' })).toBeVisible();
    expect(asked.queryByRole('textbox')).toBeNull();
  });
});
