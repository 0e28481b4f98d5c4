import { ONE_PAGE, pageParams, type PageArgs, type Queries } from '@commonworks/api-platform';

export type PostKind = 'QUESTION' | 'ARTICLE';

/** A question or an article, as it is stored; one that was removed is read by nobody. */
export interface PostRow {
  readonly id: string;
  readonly consortiumId: string;
  readonly areaId: string;
  readonly kind: PostKind;
  readonly title: string;
  readonly text: string;
  readonly authorId: string;
  /** The municipality it was written for; null for who coordinates. */
  readonly authorFor: string | null;
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly version: number;
  readonly replyCount: number;
  /** The reply that answers it; null where none is marked. */
  readonly answerId: string | null;
  /** When something was last written in it. */
  readonly activeAt: Date;
}

/** What is asked for of a list. */
export interface PostFilter {
  readonly consortiumId: string;
  /** Null for all communities. */
  readonly areaId: string | null;
  readonly show: 'ALL' | 'OPEN_QUESTIONS' | 'ARTICLES';
  /** What `to_tsquery` takes; empty for everything. */
  readonly query: string;
}

const COLUMNS = `p.id, p.consortium_id as "consortiumId", p.area_id as "areaId",
  case p.kind when 'QUESTION' then 'QUESTION' else 'ARTICLE' end as kind, p.title, p.text,
  p.author_id as "authorId", p.author_for as "authorFor", p.written_at as "writtenAt", p.edited_at as "editedAt", p.version,
  (select count(*)::int from community_post r where r.parent_id = p.id) as "replyCount",
  (select a.reply_id from community_answer a join community_post r on r.id = a.reply_id
    where a.question_id = p.id) as "answerId",
  coalesce((select max(r.written_at) from community_post r where r.parent_id = p.id), p.written_at) as "activeAt"`;

const LISTED = `with posts as (
    select ${COLUMNS},
      case when $6 = '' then 0 else (
        select max(ts_rank(m.words, to_tsquery('english', $6) || to_tsquery('french', $6))) from community_post m
        where (m.id = p.id or m.parent_id = p.id)
          and m.words @@ (to_tsquery('english', $6) || to_tsquery('french', $6))) end as rank
    from community_post p
    where p.consortium_id = $3 and p.parent_id is null and ($4::uuid is null or p.area_id = $4)
      and ($5 <> 'ARTICLES' or p.kind = 'ARTICLE')
      and ($5 <> 'OPEN_QUESTIONS' or p.kind = 'QUESTION')),
  listed as (
    select o.*, row_number() over (order by o.rank desc, o."activeAt" desc, o.id) as place from posts o
    where o.rank is not null and ($5 <> 'OPEN_QUESTIONS' or o."answerId" is null))
  ${ONE_PAGE}`;

/** Those with the words that are looked for, the best first; then, and of all, those in which somebody wrote last. */
export const readPosts = (
  tx: Queries,
  { consortiumId, areaId, show, query }: PostFilter,
  page: PageArgs,
): Promise<PostRow[]> => tx.query<PostRow>(LISTED, [...pageParams(page), consortiumId, areaId, show, query]);

/** As far as the transaction sees it. */
export async function readPost(tx: Queries, id: string): Promise<PostRow | undefined> {
  const [row] = await tx.query<PostRow>(
    `select ${COLUMNS} from community_post p where p.id = $1 and p.parent_id is null`,
    [id],
  );
  return row;
}

/** Something to be written. */
export interface NewPost {
  readonly consortiumId: string;
  readonly areaId: string;
  readonly id: string;
  readonly kind: PostKind | 'REPLY';
  /** What it replies to. */
  readonly parentId: string | null;
  /** Empty of a reply. */
  readonly title: string;
  readonly text: string;
  readonly authorId: string | null;
  readonly authorFor: string | null;
  /** Now where not given. */
  readonly writtenAt?: Date;
}

export async function storePost(tx: Queries, post: NewPost): Promise<void> {
  const { consortiumId, areaId, id, kind, parentId, title, text, authorId, authorFor, writtenAt } = post;
  await tx.query(
    `insert into community_post (consortium_id, area_id, id, kind, parent_id, title, text, author_id, author_for, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, statement_timestamp()))`,
    [consortiumId, areaId, id, kind, parentId, title, text, authorId, authorFor, writtenAt ?? null],
  );
}

/** @returns whether the version stood that was read */
export async function storeWords(
  tx: Queries,
  { id, version, title, text }: { id: string; version: number; title: string; text: string },
): Promise<boolean> {
  const rows = await tx.query<{ version: number }>(
    `update community_post set title = $3, text = $4, edited_at = statement_timestamp(), version = version + 1
     where id = $1 and version = $2 returning version`,
    [id, version, title, text],
  );
  return rows.length > 0;
}

/** Hides it, and what was replied to it, from everybody. */
export async function storeRemoval(
  tx: Queries,
  { consortiumId, areaId, id, authorId }: Pick<NewPost, 'consortiumId' | 'areaId' | 'id' | 'authorId'>,
  by: { personId: string | null; reason: string | null },
): Promise<void> {
  const key = [consortiumId, areaId, id, authorId];
  await tx.query(
    `insert into community_removal (consortium_id, area_id, post_id, author_id, removed_by) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [...key, by.personId],
  );
  if (by.reason === null) return;
  await tx.query(
    `insert into community_removal_reason (consortium_id, area_id, post_id, author_id, reason) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [...key, by.reason],
  );
}
