import {
  AppError,
  enqueueJob,
  found,
  notFound,
  notify,
  requireUuids,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { tellOfAnswerJob } from '../job-kinds.js';
import { communityRemoved } from '../notification-kinds.js';
import { storeAnswer } from './answer-rows.js';
import { checkReason } from './check-words.js';
import { mayChange, mayMark, mayModerate, requirePost } from './post-access.js';
import { readPost, storeRemoval } from './post-rows.js';
import type {
  CommunityPostObject,
  MarkCommunityAnswerInput,
  RemoveFromCommunityInput,
} from './post.types.js';
import { presentPost } from './present-post.js';
import { hintCommunity, recordRemoval } from './record-post.js';
import { readReply } from './reply-rows.js';

/** What becomes of what was written: a reply is marked as the answer, something is taken away. */
@Injectable()
export class ModerationService {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * Says which reply answers a question; where it is marked already nothing is done.
   * @throws AppError NOT_FOUND for who neither asked nor coordinates, and for a reply to something else; CONFLICT where
   *   another is marked than was read
   */
  mark(ctx: TenantContext, input: MarkCommunityAnswerInput): Promise<CommunityPostObject> {
    const { postId, replyId = null, insteadOf = null } = input;
    requireUuids(postId, replyId, insteadOf);
    return this.database.write(ctx, async (tx) => {
      const question = await requirePost(tx, ctx, postId);
      if (!mayMark(ctx, question)) notFound();
      if (replyId !== null && found(await readReply(tx, replyId)).postId !== postId) notFound();
      if (question.answerId === replyId) return presentPost(ctx, question);
      const marking = { question, replyId, insteadOf, personId: ctx.personId };
      const done = await storeAnswer(tx, marking);
      const now = found(await readPost(tx, postId));
      if (!done && now.answerId !== replyId) throw new AppError('CONFLICT', {}, 'community:markedMeanwhile');
      if (done && replyId !== null) await enqueueJob(tx, tellOfAnswerJob, { question: postId });
      if (done) await hintCommunity(tx, ctx, question.consortiumId);
      return presentPost(ctx, now);
    });
  }

  /**
   * Takes away a question or an article with its replies, or a reply: nobody reads it any more.
   * @returns its id
   * @throws AppError NOT_FOUND for who neither wrote it nor coordinates; INVALID_INPUT without a reason for what another
   *   wrote
   */
  remove(ctx: TenantContext, { id, reason: given }: RemoveFromCommunityInput): Promise<string> {
    requireUuids(id);
    return this.database.write(ctx, async (tx) => {
      const written = found((await readPost(tx, id)) ?? (await readReply(tx, id)));
      const own = mayChange(ctx, written);
      if (!own && !mayModerate(ctx, written.consortiumId)) notFound();
      const reason = own ? null : checkReason(given);
      await storeRemoval(tx, written, { personId: ctx.personId, reason });
      if (!own) {
        await recordRemoval(tx, ctx, written);
        const { consortiumId, authorId } = written;
        await notify(tx, {
          kind: communityRemoved,
          about: { subjectId: id },
          place: { consortiumId },
          to: { people: [authorId] },
        });
      }
      await hintCommunity(tx, ctx, written.consortiumId);
      return id;
    });
  }
}
