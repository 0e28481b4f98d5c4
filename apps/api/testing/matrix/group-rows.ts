import { type FieldRule, withParent } from './field-rules.js';
import { KEPT_FIELDS } from './group-contents-rows.js';
import type { Row } from './row.js';
import { CONSORTIUM, consortial, OWN, type Who } from './who.js';

/** Who knows that there is a group: all in its consortium but those who only contribute to workbooks. */
const knowing: Who = { LEAD: CONSORTIUM, APPROVER: CONSORTIUM, VIEWER: CONSORTIUM, ...consortial };
/** Who answers for a municipality. */
const answering: Who = { LEAD: OWN, APPROVER: OWN };

/** Who is in a group whose one member is the municipality. */
const insiders: Who = { LEAD: OWN, APPROVER: OWN, VIEWER: OWN };

const LEVELS = { level: 'TAKE_PART', collaborationLevel: 'SYSTEM' };

/** Who may what with groups, of each of which one municipality is the member. */
export const GROUP_ROWS: readonly Row[] = [
  {
    field: 'Query.opportunityGroups',
    depth: 4,
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
      input: { groupId: await world.newGroup(place), municipalityId: place.municipalityId, ...LEVELS },
    }),
  },
  {
    field: 'Mutation.leaveGroup',
    who: answering,
    variables: async (place, world) => ({
      input: { groupId: await world.newGroup(place), municipalityId: place.municipalityId },
    }),
  },
];

/** Every field of theirs. */
export const GROUP_FIELDS: Record<string, Record<string, FieldRule>> = {
  OpportunityGroup: {
    ...withParent(
      'id name purpose stage stageSince nextStage synthetic version consortium opportunity members viewer',
    ),
    ...KEPT_FIELDS,
    meetings: { onlyFor: insiders },
  },
  GroupMember: {
    ...withParent('id municipality standing level collaborationLevel since'),
    leavesOn: { onlyFor: insiders },
    contact: { onlyFor: insiders },
  },
  GroupOpportunity: withParent('id name campaignId'),
  GroupViewer: {
    municipalityIds: { onlyFor: insiders },
    standings: { onlyFor: insiders },
    may: { onlyFor: { ...answering, COORDINATOR: CONSORTIUM } },
  },
};
