import { handleJob, notify, type JobHandler } from '@commonworks/api-platform/worker';
import { tellOfAnswerJob } from '../job-kinds.js';
import { communityAnswered } from '../notification-kinds.js';

/** Tells who wrote the reply that is marked as the answer, unless they marked it themselves. */
export const tellOfAnswer = (): JobHandler =>
  handleJob(tellOfAnswerJob, async ({ question }, job) => {
    await job.finish(async (tx) => {
      const [answer] = await tx.query<{
        replyId: string;
        consortiumId: string;
        authorId: string;
        markedBy: string;
      }>(
        `select r.id as "replyId", r.consortium_id as "consortiumId", r.author_id as "authorId", a.marked_by as "markedBy"
         from community_answer a join community_post r on r.id = a.reply_id where a.question_id = $1`,
        [question],
      );
      if (!answer || answer.authorId === answer.markedBy) return;
      await notify(tx, {
        kind: communityAnswered,
        about: { subjectId: question, partId: answer.replyId },
        place: { consortiumId: answer.consortiumId },
        to: { people: [answer.authorId] },
      });
    });
  });
