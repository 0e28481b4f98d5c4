import type { Queries } from '@commonworks/api-platform/schema';
import { areaOf } from './communities/area-rows.js';
import { storeAnswer } from './posts/answer-rows.js';
import { storePost, type PostKind } from './posts/post-rows.js';

/** Somebody who writes, for a municipality or as who coordinates. */
export interface PostActor {
  readonly personId: string;
  readonly municipalityId: string | null;
}

/** Something to stand in a community from the start, made up to show the product. */
export interface PlannedPost {
  readonly id: string;
  readonly areaCode: string;
  readonly kind: PostKind;
  readonly by: PostActor;
  readonly title: string;
  readonly text: string;
  readonly writtenAt: Date;
  readonly replies: readonly PlannedReply[];
}

export interface PlannedReply {
  readonly id: string;
  readonly by: PostActor;
  readonly text: string;
  readonly writtenAt: Date;
  /** Whether who asked marked it. */
  readonly answers?: boolean;
}

/** Whether somebody has written in the communities of this consortium, be it taken away since. */
export async function hasPosts(tx: Queries, consortiumId: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `select p.id from community_post p where p.consortium_id = $1
     union all select r.post_id from community_removal r where r.consortium_id = $1 limit 1`,
    [consortiumId],
  );
  return rows.length > 0;
}

/**
 * Stores them, each as the one who writes it, but tells nobody. Done twice at once, the second fails.
 * @param actFor lets the rest of the transaction act for this person
 */
export async function loadPosts(
  tx: Queries,
  actFor: (actor: PostActor) => Promise<void>,
  consortiumId: string,
  posts: readonly PlannedPost[],
): Promise<void> {
  for (const { id, areaCode, kind, by, title, text, writtenAt, replies } of posts) {
    const place = { consortiumId, areaId: await areaOf(tx, areaCode) };
    await actFor(by);
    const post = { ...place, id, authorId: by.personId };
    await storePost(tx, {
      ...post,
      kind,
      parentId: null,
      title,
      text,
      authorFor: by.municipalityId,
      writtenAt,
    });
    for (const reply of replies) {
      await actFor(reply.by);
      const { personId: authorId, municipalityId: authorFor } = reply.by;
      const written = { ...place, id: reply.id, authorId, authorFor, writtenAt: reply.writtenAt };
      await storePost(tx, { ...written, kind: 'REPLY', parentId: id, title: '', text: reply.text });
    }
    const answer = replies.find(({ answers }) => answers);
    if (!answer) continue;
    await actFor(by);
    await storeAnswer(tx, { question: post, replyId: answer.id, insteadOf: null, personId: by.personId });
  }
}
