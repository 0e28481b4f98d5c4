import { type FieldRule, withParent } from './field-rules.js';
import { KEPT_FIELDS } from './group-contents-rows.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { CONSORTIUM, consortial, OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who knows that there is a group: all in its consortium but those who only contribute to workbooks. */
const knowing: Who = { LEAD: CONSORTIUM, APPROVER: CONSORTIUM, VIEWER: CONSORTIUM, ...consortial };
/** Who answers for a municipality. */
const answering: Who = { LEAD: OWN, APPROVER: OWN };

/** Who is in a group whose one member is the municipality. */
const insiders: Who = { LEAD: OWN, APPROVER: OWN, VIEWER: OWN };

/** Who writes in it for that member. */
const leading: Who = { LEAD: OWN };

const memberOf = async (place: Place, world: World) => ({
  groupId: await world.newGroup(place),
  municipalityId: place.municipalityId,
});

const LEVELS = { level: 'TAKE_PART', collaborationLevel: 'SYSTEM' };

/** Who may what with groups, of each of which one municipality is the member. */
export const GROUP_ROWS: readonly Row[] = [
  {
    field: 'Query.opportunityGroups',
    // All of every group at once is beyond what a request may ask for; of one group it is asked below.
    depth: 3,
    who: knowing,
    variables: ({ consortiumCode }) => ({ consortiumCode }),
    lists: ({ groupId }) => groupId,
  },
  { field: 'Query.opportunityGroup', who: knowing, variables: ({ groupId }) => ({ id: groupId }) },
  {
    field: 'Mutation.createGroup',
    // A group that the coordinator creates has nobody in it whom they see.
    depth: 2,
    who: { LEAD: OWN, COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({
      input: { opportunityId: await world.newNamedOpportunity(place), name: 'Said' },
    }),
  },
  {
    field: 'Mutation.joinGroup',
    who: answering,
    variables: async (place, world) => ({
      input: { ...(await memberOf(place, world)), ...LEVELS },
    }),
  },
  {
    field: 'Mutation.leaveGroup',
    who: answering,
    variables: async (place, world) => ({ input: await memberOf(place, world) }),
  },
  {
    field: 'Mutation.describeGroup',
    grantedBy: ['OpportunityGroup'],
    who: leading,
    variables: async (place, world) => ({
      input: { id: await world.newGroup(place), name: 'Said', purpose: 'Said.', expectedVersion: 1 },
    }),
  },
  {
    field: 'Mutation.describeGroup',
    of: 'that somebody changed since',
    grantedBy: ['GroupConflict'],
    who: leading,
    variables: async (place, world) => ({
      input: { id: await world.newGroup(place), name: 'Said', purpose: 'Said.', expectedVersion: 4 },
    }),
  },
  {
    field: 'Mutation.inviteToGroup',
    who: leading,
    variables: async (place, world) => ({
      input: {
        groupId: await world.newGroup(place),
        municipalityIds: [place.memberWithoutLeadId],
      },
    }),
  },
  {
    field: 'Mutation.standAsChampion',
    who: leading,
    variables: async (place, world) => ({ input: await memberOf(place, world) }),
  },
  {
    field: 'Mutation.withdrawAsChampion',
    who: leading,
    variables: async (place, world) => ({ input: await memberOf(place, world) }),
  },
  {
    field: 'Mutation.confirmChampion',
    who: { APPROVER: OWN },
    variables: async (place, world) => {
      const { id: personId } = await world.newPerson('LEAD', place);
      const groupId = await world.newGroupWithCandidate(place, personId);
      return { input: { groupId, municipalityId: place.municipalityId, personId } };
    },
  },
  {
    field: 'Mutation.chooseChampion',
    who: leading,
    variables: async (place, world) => {
      const { id } = await world.newPerson('LEAD', place);
      const groupId = await world.newGroupWithCandidate(place, id);
      const { municipalityId } = place;
      return { input: { groupId, municipalityId, candidateMunicipalityId: municipalityId } };
    },
  },
  {
    field: 'Mutation.advanceGroup',
    who: leading,
    variables: async (place, world) => ({
      input: { id: await world.newGroup(place), toStage: 'PROPOSED', reason: 'Said.' },
    }),
  },
  {
    field: 'Mutation.pauseGroup',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ input: { id: await world.newGroup(place), reason: 'Said.' } }),
  },
  {
    field: 'Mutation.resumeGroup',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ input: { id: await world.newGroup(place) } }),
  },
  {
    field: 'Mutation.nameDelegate',
    who: leading,
    variables: async (place, world) => ({
      input: {
        ...(await memberOf(place, world)),
        personId: (await world.newPerson('CONTRIBUTOR', place)).id,
      },
    }),
  },
  {
    field: 'Mutation.removeDelegate',
    who: leading,
    variables: async (place, world) => ({
      input: {
        ...(await memberOf(place, world)),
        personId: (await world.newPerson('CONTRIBUTOR', place)).id,
      },
    }),
  },
];

/** To who is in the group and nobody else. */
const inside = { onlyFor: insiders };

/** Every field of theirs. */
export const GROUP_FIELDS: Record<string, Record<string, FieldRule>> = {
  OpportunityGroup: {
    ...withParent(
      'id name purpose stage stageSince nextStage synthetic version consortium opportunity members viewer steps',
    ),
    conditions: inside,
    history: inside,
    champion: inside,
    candidates: inside,
    delegates: inside,
    paused: { onlyFor: { ...insiders, COORDINATOR: CONSORTIUM } },
    ...KEPT_FIELDS,
    meetings: { onlyFor: insiders },
    adoptedMinutes: { onlyFor: insiders },
  },
  ChampionCandidate: withParent('person municipality statement confirmed votes own'),
  GroupChampion: withParent('id name municipality'),
  GroupCondition: withParent('code met'),
  GroupDelegate: withParent('person municipality'),
  GroupMember: {
    ...withParent('id municipality standing level collaborationLevel since'),
    leavesOn: inside,
    contact: inside,
    reason: inside,
  },
  GroupOpportunity: withParent('id name campaignId'),
  GroupPause: withParent('reason at'),
  GroupStageChange: withParent('from to reason at by'),
  GroupStep: { ...withParent('stage reachedOn'), conditions: inside },
  GroupViewer: {
    municipalityIds: inside,
    standings: inside,
    may: { onlyFor: { ...answering, COORDINATOR: CONSORTIUM } },
  },
};
