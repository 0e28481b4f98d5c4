import type { Queries } from '@commonworks/api-platform';
import type { PostRow } from './post-rows.js';

/** Of which question which reply is marked instead of which. */
export interface Marking {
  readonly question: Pick<PostRow, 'id' | 'consortiumId' | 'areaId' | 'authorId'>;
  /** Null where none is to be marked any more. */
  readonly replyId: string | null;
  /** The one that was marked when it was read; null where none was. */
  readonly insteadOf: string | null;
  readonly personId: string | null;
}

/** @returns whether that stood which was read */
export async function storeAnswer(tx: Queries, marking: Marking): Promise<boolean> {
  const { question, replyId, insteadOf, personId } = marking;
  if (replyId === null) {
    const gone = await tx.query<{ id: string }>(
      'delete from community_answer where question_id = $1 and reply_id = $2 returning question_id as id',
      [question.id, insteadOf],
    );
    return gone.length > 0;
  }
  if (insteadOf !== null) {
    const changed = await tx.query<{ id: string }>(
      `update community_answer set reply_id = $3, marked_by = $4, marked_at = statement_timestamp()
       where question_id = $1 and reply_id = $2 returning question_id as id`,
      [question.id, insteadOf, replyId, personId],
    );
    return changed.length > 0;
  }
  // A mark on a reply that was removed is none.
  const made = await tx.query<{ id: string }>(
    `insert into community_answer (consortium_id, area_id, question_id, asker_id, reply_id, marked_by)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (consortium_id, area_id, question_id) do update
       set reply_id = excluded.reply_id, marked_by = excluded.marked_by, marked_at = statement_timestamp()
       where not exists (select from community_post r where r.id = community_answer.reply_id)
     returning question_id as id`,
    [question.consortiumId, question.areaId, question.id, question.authorId, replyId, personId],
  );
  return made.length > 0;
}
