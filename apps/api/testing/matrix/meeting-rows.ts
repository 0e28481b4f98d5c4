import { type FieldRule, withParent } from './field-rules.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { OWN, signedIn, type Who } from './who.js';
import type { World } from './world.js';

/** Who writes in a group whose one member is the municipality. */
const writing: Who = { LEAD: OWN };
/** Who answers a poll for it. */
const answering: Who = { LEAD: OWN, APPROVER: OWN };

const meetingOf = async (place: Place, world: World, state?: 'ARRANGED' | 'BEGUN') => {
  const { meetingId } = await world.newMeeting(place, state);
  return { meetingId };
};
const WORDS = { title: 'Said', place: 'Here', minutes: 60, agenda: [{ title: 'Said', minutes: 60 }] };
const local = (days: number) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:00`;

/** Who may what with meetings of groups, of each of which one municipality is the member. */
export const MEETING_ROWS: readonly Row[] = [
  {
    field: 'Mutation.proposeMeeting',
    who: writing,
    variables: async (place, world) => ({
      input: {
        groupId: await world.newGroup(place),
        title: 'Said',
        zone: 'America/Edmonton',
        times: [local(20)],
        deadline: local(10),
      },
    }),
  },
  {
    field: 'Mutation.answerMeetingPoll',
    who: answering,
    variables: async (place, world) => {
      const { meetingId, timeId } = await world.newMeeting(place);
      const { municipalityId } = place;
      return { input: { meetingId, municipalityId, answers: [{ timeId, answer: 'NO' }] } };
    },
  },
  { field: 'Mutation.remindOfMeeting', who: writing, variables: (place, world) => meetingOf(place, world) },
  {
    field: 'Mutation.chooseMeetingTime',
    who: writing,
    variables: async (place, world) => ({ input: await world.newMeeting(place) }),
  },
  {
    field: 'Mutation.changeMeeting',
    who: writing,
    variables: async (place, world) => ({
      input: { ...(await meetingOf(place, world, 'ARRANGED')), expectedVersion: 1, ...WORDS },
    }),
  },
  {
    field: 'Mutation.changeMeeting',
    of: 'as it was three changes later',
    grantedBy: ['CONFLICT'],
    who: writing,
    variables: async (place, world) => ({
      input: { ...(await meetingOf(place, world, 'ARRANGED')), expectedVersion: 4, ...WORDS },
    }),
  },
  {
    field: 'Mutation.cancelMeeting',
    who: writing,
    variables: async (place, world) => ({ input: await meetingOf(place, world, 'ARRANGED') }),
  },
  {
    field: 'Mutation.markMeetingHeld',
    who: writing,
    variables: (place, world) => meetingOf(place, world, 'BEGUN'),
  },
  { field: 'Query.calendarFeed', who: signedIn },
  { field: 'Mutation.makeCalendarAddress', who: signedIn },
  { field: 'Mutation.endCalendarAddress', who: signedIn, spoilsPeople: true },
];

/** Every field of theirs: who sees a meeting is in its group. */
export const MEETING_FIELDS: Record<string, Record<string, FieldRule>> = {
  GroupMeeting: {
    ...withParent(
      'id title place zone minutes status startsAt endsAt localStart elsewhere reason agenda poll version ' +
        'attendance carriedActions meetingMinutes',
    ),
    may: { onlyFor: answering },
    answersFor: { onlyFor: answering },
  },
  CalendarFeed: withParent('madeAt'),
  AgendaItem: withParent('code title minutes'),
  MeetingPoll: withParent('deadline localDeadline times bestTimeId municipalities'),
  MeetingTime: withParent('id startsAt localStart elsewhere forecast answers'),
  LocalTime: withParent('zone time'),
  MeetingForecast: withParent('yes ifNeeded no open needed quorum'),
  MeetingAnswer: withParent('municipality answer'),
  PolledMunicipality: withParent('municipality zone counts answered'),
};
