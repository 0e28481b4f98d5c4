import { answer } from '../answers.mjs';
import { group } from './groups.mjs';
import { press, pressOf } from './openings.mjs';

export const PLACE = { route: '/groups/:groupId/meetings/:meetingId', of: 'unknown', whole: true };
const ID = '00000000-0000-4000-8000-000000000000';

/**
 * @param {string} id
 * @param {string} name
 */
const municipality = (id, name) => ({ __typename: 'Municipality', id, name });
const PLACES = [
  municipality('coaldale', 'Town of Coaldale'),
  municipality('lethbridge', 'City of Lethbridge'),
  municipality('swift', 'City of Swift Current'),
];
const REGINA = 'America/Regina';
/** @param {string} time */
const inRegina = (time) => ({ __typename: 'LocalTime', zone: REGINA, time });

/**
 * @param {number} day
 * @param {readonly (string | null)[]} said by each of the places
 * @param {object} forecast
 */
const time = (day, said, forecast) => ({
  __typename: 'MeetingTime',
  id: `time ${day}`,
  startsAt: `2027-01-${day}T15:00:00.000Z`,
  localStart: `2027-01-${day}T09:00`,
  elsewhere: [inRegina(`2027-01-${day}T09:00`)],
  forecast: { __typename: 'MeetingForecast', open: 1, needed: 2, ...forecast },
  answers: said.flatMap((answered, index) =>
    answered === null ? [] : [{ __typename: 'MeetingAnswer', answer: answered, municipality: PLACES[index] }],
  ),
});

/** @param {object} [change] */
const meeting = (change) => ({
  __typename: 'GroupMeeting',
  id: ID,
  title: 'Scoping the permitting system',
  status: 'POLLING',
  zone: 'America/Edmonton',
  startsAt: null,
  endsAt: null,
  localStart: null,
  place: 'City hall of Lethbridge, room 2',
  minutes: 90,
  reason: '',
  answersFor: ['lethbridge'],
  version: 1,
  elsewhere: [],
  may: ['ANSWER', 'REMIND', 'CHOOSE', 'CHANGE', 'CANCEL'],
  written: null,
  attendance: [],
  carriedActions: [],
  agenda: [
    ['ROLES', 5],
    ['RESULTS', 15],
    ['NEEDS', 20],
    ['SCOPE', 20],
    ['OPTIONS', 10],
    ['DOCUMENTS', 10],
    ['NEXT', 10],
  ].map(([code, minutes]) => ({ __typename: 'AgendaItem', code, title: null, minutes })),
  poll: {
    __typename: 'MeetingPoll',
    deadline: '2027-01-05T23:00:00.000Z',
    localDeadline: '2027-01-05T17:00',
    bestTimeId: 'time 14',
    times: [
      time(12, ['NO', 'YES', null], { yes: 1, ifNeeded: 0, no: 1, quorum: 'POSSIBLE' }),
      time(14, ['YES', 'IF_NEEDED', null], { yes: 1, ifNeeded: 1, no: 0, quorum: 'REACHED_IF_NEEDED' }),
    ],
    municipalities: PLACES.map((place, index) => ({
      __typename: 'PolledMunicipality',
      municipality: place,
      zone: index === 2 ? REGINA : 'America/Edmonton',
      counts: true,
      answered: index < 2,
    })),
  },
  ...change,
});

export const ARRANGED = {
  status: 'ARRANGED',
  startsAt: '2027-01-14T15:00:00.000Z',
  endsAt: '2027-01-14T16:30:00.000Z',
  localStart: '2027-01-14T09:00',
  elsewhere: [inRegina('2027-01-14T09:00')],
  may: ['CHANGE', 'CANCEL'],
};

/**
 * The page of a meeting that the server tells so.
 *
 * @param {object} [change]
 * @param {(hand: import('../states.mjs').Hand) => Promise<void>} [open] what is opened then
 * @param {object} [around] of the group
 */
export const told = (change, open, around) => ({
  /** @param {import('@playwright/test').Page} page */
  lay: (page) =>
    answer(page, /^MeetingPage$/, ({ variables }) => ({
      data: {
        opportunityGroup: {
          ...group(variables.id, around),
          meetings: [meeting(change)],
        },
      },
    })),
  /** @param {import('../states.mjs').Hand} hand */
  open: async (hand) => {
    await hand.page.getByRole('heading', { level: 2 }).first().waitFor();
    if (open !== undefined) await open(hand);
  },
});

/**
 * Meetings of a group, as the server tells of them.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const MEETINGS = [
  { name: 'meeting that is not there', as: 'lead', ...PLACE },
  { name: 'meeting, a time is looked for', as: 'lead', ...PLACE, ...told() },
  { name: 'meeting that is arranged', as: 'lead', ...PLACE, ...told(ARRANGED) },
  .../** @type {const} */ ([
    ['answering', {}, press('group:meetings.answer')],
    ['choosing a time', {}, pressOf('group:meetings.choose')],
    ['reminding', {}, press('group:meetings.step.REMIND')],
    ['changing it', ARRANGED, press('group:meetings.step.CHANGE')],
    ['calling it off', ARRANGED, press('group:meetings.step.CANCEL')],
    ['saying that it took place', { ...ARRANGED, may: ['HOLD'] }, press('group:meetings.step.HOLD')],
  ]).map(([name, change, open]) => ({
    name: `meeting, ${name}`,
    as: /** @type {const} */ ('lead'),
    ...PLACE,
    whole: false,
    ...told(change, open),
  })),
];
