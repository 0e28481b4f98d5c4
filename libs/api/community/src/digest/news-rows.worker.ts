import type { Queries } from '@commonworks/api-platform/worker';

/** A question or an article that a digest tells of. */
export interface NewsRow {
  readonly id: string;
  readonly consortiumId: string;
  readonly kind: string;
  readonly title: string;
  /** Null where the author has no role any more. */
  readonly name: string | null;
  /** Null of who coordinates. */
  readonly municipality: string | null;
  readonly areaCode: string;
  readonly areaNameEn: string;
  readonly areaNameFr: string;
  readonly replyCount: number;
  readonly answered: boolean | null;
}

/** What was written in the time of a digest that its person still asks to be told of, and that stands: open questions first. */
export const readNews = (tx: Queries, digestId: string): Promise<NewsRow[]> =>
  tx.query<NewsRow>(
    `with news as (
       select p.id, p.consortium_id as "consortiumId", p.kind, p.title, p.written_at, p.author_id,
         m.name as municipality, a.code as "areaCode", a.name_en as "areaNameEn", a.name_fr as "areaNameFr",
         (select count(*)::int from community_post r where r.parent_id = p.id) as "replyCount",
         exists (select from community_answer n join community_post r on r.id = n.reply_id
                  where n.question_id = p.id) as answered
       from community_digest d
       join community_post p on p.written_at > d.since and p.written_at <= d.until and p.author_id <> d.person_id
       join service_area a on a.id = p.area_id
       left join municipality m on m.id = p.author_for
       where d.id = $1 and p.parent_id is null
         and (exists (select from community_subscription s
                where (s.consortium_id, s.area_id, s.person_id) = (p.consortium_id, p.area_id, d.person_id))
           or exists (select from community_following f
                where (f.consortium_id, f.person_id, f.followed_id) = (p.consortium_id, d.person_id, p.author_id))))
     select n.id, n."consortiumId", n.kind, n.title, w.name, n.municipality, n."areaCode", n."areaNameEn", n."areaNameFr",
       n."replyCount", n.answered
     from news n
     left join people_of_communities(array(select distinct o."consortiumId" from news o)) w
       on w.consortium_id = n."consortiumId" and w.person_id = n.author_id
     order by n.kind = 'ARTICLE' or n.answered, n.written_at desc, n.id`,
    [digestId],
  );
