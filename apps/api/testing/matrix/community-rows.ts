import { type FieldRule, withParent } from './field-rules.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { CONSORTIUM, members, OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who knows the work writes for the own municipality. */
const writers: Who = { LEAD: OWN, CONTRIBUTOR: OWN, APPROVER: OWN };
/** They reply to whatever stands in their consortium. */
const repliers: Who = { LEAD: CONSORTIUM, CONTRIBUTOR: CONSORTIUM, APPROVER: CONSORTIUM };
/** What somebody else wrote. */
const moderators: Who = { COORDINATOR: CONSORTIUM };

/** A question of somebody of the place, with a reply. */
async function asked(
  place: Place,
  world: World,
): Promise<{ postId: string; replyId: string; authorId: string }> {
  const { consortiumId: consortium_id, municipalityId: author_for } = place;
  const author = await world.newPerson('LEAD', place);
  const written = {
    consortium_id,
    area_id: await world.anyArea(),
    author_id: author.id,
    author_for,
    text: 'Does somebody know?',
    edited_at: new Date(),
  };
  const postId = await world.newRow(place, 'community_post', { ...written, kind: 'QUESTION', title: 'Made' });
  const reply = { ...written, kind: 'REPLY', title: '', parent_id: postId };
  return { postId, authorId: author.id, replyId: await world.newRow(place, 'community_post', reply) };
}

/** For whom the actor writes: the own municipality, whatever is replied to. */
const writtenFor = (world: World) => world.places.OWN.municipalityId;

/** Who may what in communities. */
export const COMMUNITY_ROWS: readonly Row[] = [
  {
    field: 'Query.communities',
    who: members,
    variables: async (place, world) => {
      await asked(place, world);
      return { consortiumCode: place.consortiumCode };
    },
  },
  {
    field: 'Query.community',
    who: members,
    variables: async ({ consortiumCode }, world) => ({ consortiumCode, code: await world.anyAreaCode() }),
  },
  {
    field: 'Query.communityPosts',
    who: members,
    variables: async (place, world) => {
      await asked(place, world);
      return { consortiumCode: place.consortiumCode };
    },
  },
  {
    field: 'Query.communityPost',
    who: members,
    variables: async (place, world) => ({ id: (await asked(place, world)).postId }),
  },
  {
    field: 'Mutation.subscribeToCommunity',
    who: members,
    variables: async ({ consortiumCode }, world) => ({
      input: { consortiumCode, communityCode: await world.anyAreaCode(), subscribed: true },
    }),
  },
  {
    field: 'Mutation.followInCommunity',
    who: members,
    variables: async (place, world) => ({
      input: {
        consortiumCode: place.consortiumCode,
        personId: (await asked(place, world)).authorId,
        followed: true,
      },
    }),
  },
  {
    field: 'Mutation.addCommunityPost',
    who: writers,
    variables: async ({ consortiumCode, municipalityId }, world) => ({
      input: {
        consortiumCode,
        communityCode: await world.anyAreaCode(),
        municipalityId,
        kind: 'QUESTION',
        title: 'Said',
        text: 'Said',
      },
    }),
  },
  {
    field: 'Mutation.addCommunityPost',
    of: 'for who coordinates',
    who: moderators,
    variables: async ({ consortiumCode }, world) => ({
      input: {
        consortiumCode,
        communityCode: await world.anyAreaCode(),
        municipalityId: null,
        kind: 'ARTICLE',
        title: 'Said',
        text: 'Said',
      },
    }),
  },
  {
    field: 'Mutation.addCommunityReply',
    who: repliers,
    variables: async (place, world) => ({
      input: { postId: (await asked(place, world)).postId, municipalityId: writtenFor(world), text: 'Said' },
    }),
  },
  {
    field: 'Mutation.changeCommunityPost',
    of: 'that somebody else wrote',
    who: {},
    variables: async (place, world) => ({
      input: { id: (await asked(place, world)).postId, expectedVersion: 1, title: 'Said', text: 'Said' },
    }),
  },
  {
    field: 'Mutation.changeCommunityReply',
    of: 'that somebody else wrote',
    who: {},
    variables: async (place, world) => ({
      input: { id: (await asked(place, world)).replyId, expectedVersion: 1, text: 'Said' },
    }),
  },
  {
    field: 'Mutation.markCommunityAnswer',
    of: 'to a question that somebody else asked',
    who: moderators,
    variables: async (place, world) => {
      const { postId, replyId } = await asked(place, world);
      return { input: { postId, replyId, insteadOf: null } };
    },
  },
  {
    field: 'Mutation.removeFromCommunity',
    of: 'of what somebody else wrote',
    who: moderators,
    variables: async (place, world) => ({
      input: { id: (await asked(place, world)).postId, reason: 'Said' },
    }),
  },
];

/** Every field of theirs. */
export const COMMUNITY_FIELDS: Record<string, Record<string, FieldRule>> = {
  Community: withParent(
    'id code name services postCount openCount activeAt subscribed subscriberCount contributors',
  ),
  CommunityContributor: withParent('by writtenCount answerCount'),
  CommunityPlace: withParent('code name consortiumCode'),
  CommunityAuthor: withParent('personId name municipality followed self'),
  CommunityReply: withParent('id text at by editedAt version mayChange mayRemove'),
  CommunityPost: {
    ...withParent('id kind community title text excerpt at by editedAt activeAt version replyCount answerId'),
    ...withParent('replies own mayChange mayRemove mayMark'),
  },
};
