import type { Locale, Queries } from '@commonworks/api-platform';

/** A community: a service area in a consortium. */
export interface CommunityRow {
  readonly id: string;
  readonly areaId: string;
  readonly code: string;
  readonly name: string;
  readonly postCount: number;
  readonly openCount: number;
  /** When something was last written; null where nothing was. */
  readonly activeAt: Date | null;
  /** Whether the acting person is told of it. */
  readonly subscribed: boolean;
  readonly subscriberCount: number;
}

/** Those of a consortium, as far as the transaction sees it: where somebody wrote last first, then the quiet ones. */
export const readCommunities = (tx: Queries, consortiumId: string, locale: Locale): Promise<CommunityRow[]> =>
  tx.query<CommunityRow>(
    `select md5($1 || ' ' || a.id::text)::uuid as id, a.id as "areaId", a.code,
       case when $2 = 'fr' then a.name_fr else a.name_en end as name,
       coalesce(w.posts, 0) as "postCount", coalesce(w.open, 0) as "openCount", w.active as "activeAt",
       exists (select from community_subscription s where s.consortium_id = $1::uuid and s.area_id = a.id) as subscribed,
       coalesce(n.people, 0) as "subscriberCount"
     from service_area a
     left join (
       select p.area_id, count(*) filter (where p.parent_id is null)::int as posts, max(p.written_at) as active,
         count(*) filter (where p.kind = 'QUESTION' and not exists (
           select from community_answer m join community_post r on r.id = m.reply_id where m.question_id = p.id))::int as open
       from community_post p where p.consortium_id = $1::uuid
         and (p.parent_id is null or exists (select from community_post q where q.id = p.parent_id))
       group by p.area_id) w on w.area_id = a.id
     left join subscribers_of_communities($1::uuid) n on n.area_id = a.id
     order by w.active desc nulls last, a.position, a.code`,
    [consortiumId, locale],
  );
