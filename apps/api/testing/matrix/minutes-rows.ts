import { type FieldRule, withParent } from './field-rules.js';
import type { MinutesStanding } from './insert-minutes.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who writes in a group whose one member is the municipality. */
const writing: Who = { LEAD: OWN };
/** Who says for it what is to be otherwise. */
const answering: Who = { LEAD: OWN, APPROVER: OWN };

const step = (standing: MinutesStanding, more: object = {}) => {
  return async (place: Place, world: World) => {
    const { meetingId } = await world.newMinutes(place, standing);
    return { input: { meetingId, expectedVersion: 1, ...more } };
  };
};
const ofMeeting = (standing: MinutesStanding, more: (place: Place) => object) => {
  return async (place: Place, world: World) => {
    const { meetingId } = await world.newMinutes(place, standing);
    return { input: { meetingId, ...more(place) } };
  };
};
const taken = { who: writing, grantedBy: ['OpportunityGroup'] } as const;

/** Who may what with minutes of meetings, of each of whose groups one municipality is the member. */
export const MINUTES_ROWS: readonly Row[] = [
  {
    field: 'Mutation.beginMinutes',
    who: writing,
    variables: async (place, world) => {
      const { meetingId } = await world.newMeeting(place, 'ARRANGED');
      return { input: { meetingId, language: 'EN' } };
    },
  },
  { field: 'Mutation.circulateMinutes', ...taken, variables: step('DRAFT') },
  {
    field: 'Mutation.circulateMinutes',
    of: 'that somebody changed since',
    who: writing,
    grantedBy: ['GroupConflict'],
    variables: step('DRAFT', { expectedVersion: 4 }),
  },
  { field: 'Mutation.reviseMinutes', ...taken, variables: step('CIRCULATED', { reason: 'A name' }) },
  { field: 'Mutation.adoptMinutes', ...taken, variables: step('OVER') },
  {
    field: 'Mutation.correctMinutes',
    who: answering,
    variables: ofMeeting('CIRCULATED', ({ municipalityId }) => ({ municipalityId, text: 'Otherwise' })),
  },
  {
    field: 'Mutation.answerCorrection',
    who: writing,
    variables: async (place, world) => {
      const { correctionId } = await world.newMinutes(place, 'CIRCULATED');
      return { input: { id: correctionId, accepted: true } };
    },
  },
  {
    field: 'Mutation.addToMinutes',
    who: writing,
    variables: ofMeeting('ADOPTED', () => ({ text: 'More' })),
  },
  {
    field: 'Mutation.recordAttendance',
    ...taken,
    variables: ofMeeting('DRAFT', ({ municipalityId }) => ({ municipalityId, name: 'Said' })),
  },
  {
    field: 'Mutation.removeAttendance',
    who: writing,
    variables: async (place, world) => {
      const { attendanceId } = await world.newMinutes(place, 'DRAFT');
      return { input: { id: attendanceId } };
    },
  },
];

/** Every field of theirs: who sees a meeting is in its group. */
export const MINUTES_FIELDS: Record<string, Record<string, FieldRule>> = {
  MeetingMinutes: {
    ...withParent(
      'id status language revision version reason leftOut circulatedAt correctionsUntil adoptedAt adoptedBy digest text ' +
        'record corrections addenda',
    ),
    // Who answers for a member corrects what is circulated.
    may: { onlyFor: answering },
  },
  MinutesCorrection: withParent('id revision text at by answer accepted answeredAt'),
  MinutesAddendum: withParent('id text at by'),
  Attendance: withParent('id municipality person name alternate remote from localFrom to localTo version'),
  Quorum: withParent('present needed met'),
  DecisionVote: withParent('municipality vote'),
};
