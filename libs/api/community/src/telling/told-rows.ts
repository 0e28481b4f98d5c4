import type { Queries } from '@commonworks/api-platform/worker';

/** A question or an article as a notification tells of it. */
export interface ToldPost {
  readonly id: string;
  readonly consortiumId: string;
  readonly kind: string;
  readonly title: string;
  readonly authorId: string;
  readonly areaCode: string;
  readonly areaNameEn: string;
  readonly areaNameFr: string;
  /** The reply that answers it; null where none is marked. */
  readonly answerId: string | null;
}

/** Those that stand. */
export const readToldPosts = (tx: Queries, ids: readonly string[]): Promise<ToldPost[]> =>
  tx.query<ToldPost>(
    `select p.id, p.consortium_id as "consortiumId", p.kind, p.title, p.author_id as "authorId", a.code as "areaCode",
       a.name_en as "areaNameEn", a.name_fr as "areaNameFr",
       (select m.reply_id from community_answer m join community_post r on r.id = m.reply_id
         where m.question_id = p.id) as "answerId"
     from community_post p join service_area a on a.id = p.area_id
     where p.id = any ($1::uuid[]) and p.parent_id is null`,
    [ids],
  );

/** A reply that stands, by who wrote it. */
export interface ToldReply {
  readonly id: string;
  readonly authorId: string;
}

export const readToldReplies = (tx: Queries, ids: readonly string[]): Promise<ToldReply[]> =>
  tx.query<ToldReply>(
    `select r.id, r.author_id as "authorId" from community_post r
     where r.id = any ($1::uuid[]) and r.parent_id is not null`,
    [ids],
  );

/** Why something was taken away. */
export interface ToldRemoval {
  readonly id: string;
  readonly consortiumId: string;
  readonly reason: string;
}

/** Of what this person wrote. */
export const readToldRemovals = (
  tx: Queries,
  ids: readonly string[],
  authorId: string | null,
): Promise<ToldRemoval[]> =>
  tx.query<ToldRemoval>(
    `select r.post_id as id, r.consortium_id as "consortiumId", r.reason from community_removal_reason r
     where r.post_id = any ($1::uuid[]) and r.author_id = $2`,
    [ids, authorId],
  );
