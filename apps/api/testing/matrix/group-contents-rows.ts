import { randomUUID } from 'node:crypto';
import { withParent, type FieldRule } from './field-rules.js';
import type { MadeContents } from './insert-group-contents.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { CONSORTIUM, municipal, OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who writes in a group whose one member is the municipality; who writes in its discussion; who reads it. */
const writing: Who = { LEAD: OWN };
const commenting: Who = { LEAD: OWN, APPROVER: OWN };
const insiders: Who = { LEAD: OWN, APPROVER: OWN, VIEWER: OWN };

const DAY = '2016-01-02';

const inGroup =
  (input: (place: Place) => object) =>
  async (place: Place, world: World): Promise<object> => ({
    input: { groupId: await world.newGroup(place), ...input(place) },
  });

/** What a group keeps that somebody who leads its member wrote, or nothing of anybody's. */
const contentsOf = async (place: Place, world: World): Promise<MadeContents> =>
  place.exists
    ? world.newContents(place)
    : { actionId: randomUUID(), commentId: randomUUID(), fileId: randomUUID() };

/** Who may change what groups keep, and read what was of their files. */
export const GROUP_CONTENTS_ROWS: readonly Row[] = [
  {
    field: 'Query.fileHistory',
    of: 'of a group',
    who: insiders,
    variables: async (place, world) => ({ id: (await contentsOf(place, world)).fileId }),
  },
  {
    field: 'Mutation.saveScopeNote',
    of: 'the first',
    who: writing,
    grantedBy: ['OpportunityGroup'],
    variables: inGroup(() => ({ inScope: 'In', collaborationLevel: 'SYSTEM', expectedVersion: 0 })),
  },
  {
    field: 'Mutation.saveScopeNote',
    of: 'after another than was read',
    who: writing,
    grantedBy: ['GroupConflict'],
    variables: inGroup(() => ({ inScope: 'In', collaborationLevel: 'SYSTEM', expectedVersion: 7 })),
  },
  {
    field: 'Mutation.recordDecision',
    who: writing,
    variables: inGroup(() => ({ text: 'Said', decidedOn: DAY })),
  },
  {
    field: 'Mutation.addGroupAction',
    who: writing,
    variables: inGroup(({ municipalityId }) => ({ title: 'Said', dueOn: DAY, municipalityId })),
  },
  {
    field: 'Mutation.changeGroupAction',
    who: writing,
    grantedBy: ['OpportunityGroup'],
    variables: async (place, world) => ({
      input: {
        id: (await contentsOf(place, world)).actionId,
        title: 'Said',
        dueOn: DAY,
        municipalityId: place.municipalityId,
        done: false,
        expectedVersion: 1,
      },
    }),
  },
  {
    field: 'Mutation.removeGroupAction',
    who: writing,
    variables: async (place, world) => ({ id: (await contentsOf(place, world)).actionId }),
  },
  {
    field: 'Mutation.addGroupComment',
    who: commenting,
    variables: inGroup(() => ({ text: 'Said' })),
  },
  {
    // Of the lead: a change of it is for nobody else.
    field: 'Mutation.changeGroupComment',
    who: writing,
    variables: async (place, world) => ({
      input: { id: (await contentsOf(place, world)).commentId, text: 'Said' },
    }),
  },
  {
    field: 'Mutation.removeGroupComment',
    who: writing,
    variables: async (place, world) => ({ id: (await contentsOf(place, world)).commentId }),
  },
  {
    field: 'Mutation.markGroupFile',
    who: writing,
    variables: async (place, world) => ({
      input: { fileId: (await contentsOf(place, world)).fileId, mark: 'SIGNED_CHARTER', restricted: true },
    }),
  },
  {
    field: 'Mutation.recordResolution',
    who: writing,
    variables: inGroup(({ municipalityId }) => ({ municipalityId, kind: 'FUNDING', pays: false })),
  },
  {
    field: 'Mutation.withdrawResolution',
    who: writing,
    variables: inGroup(({ municipalityId }) => ({ municipalityId, kind: 'FUNDING' })),
  },
  {
    field: 'Mutation.tellGroupFact',
    who: writing,
    grantedBy: ['OpportunityGroup'],
    variables: inGroup(() => ({ code: 'EXIT', text: 'Said', expectedVersion: 0 })),
  },
];

const forInsiders = (fields: string): Record<string, FieldRule> =>
  Object.fromEntries(fields.split(' ').map((field) => [field, { onlyFor: insiders }]));

/** Every field of theirs; those of the group itself stand with its others. */
export const GROUP_CONTENTS_FIELDS: Record<string, Record<string, FieldRule>> = {
  GroupPerson: withParent('id name'),
  GroupParticipant: withParent('id name municipality'),
  GroupAuthor: withParent('id name municipality'),
  GroupConflict: withParent('message current'),
  ScopeNote: withParent('id version inScope outOfScope collaborationLevel options savedAt savedBy'),
  GroupDecision: withParent(
    'id number text textFr decidedOn meetingId rule quorum votes result recordedAt recordedBy supersedes supersededBy',
  ),
  GroupActionItem: withParent(
    'id title dueOn done doneAt meetingId person municipality givenBy givenAt version',
  ),
  GroupComment: withParent('id text at by mentions editedAt removed mayChange'),
  StoredFile: {
    ...withParent('id name contentType bytes version uploadedAt'),
    uploadedBy: { onlyFor: municipal(CONSORTIUM) },
  },
  GroupFile: withParent('id file mark restricted addedBy addedAt'),
  GroupResolution: withParent(
    'id municipality kind number resolvedOn pays file fileVersion current recordedBy recordedAt',
  ),
  GroupFact: withParent('id code text version toldAt toldBy'),
};

export const KEPT_FIELDS = forInsiders(
  'people scopeNote scopeNotes decisions actions discussion files resolutions facts',
);
