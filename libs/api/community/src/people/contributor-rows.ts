import type { Queries } from '@commonworks/api-platform';

/** Who writes in a community. */
export interface ContributorRow {
  readonly areaId: string;
  readonly personId: string;
  readonly municipalityId: string | null;
  /** Questions, articles and replies. */
  readonly writtenCount: number;
  /** Replies that are marked as answers. */
  readonly answerCount: number;
}

/** As many as are worth knowing. */
const MOST = 5;

/** Of each community those who answered and wrote most in two years and have a role still, without the reader. */
export const readContributors = (
  tx: Queries,
  consortiumId: string,
  areaIds: readonly string[],
  readerId: string | null,
): Promise<ContributorRow[]> =>
  tx.query<ContributorRow>(
    `select o."areaId", o."personId", o."municipalityId", o."writtenCount", o."answerCount"
     from (
       select p.area_id as "areaId", p.author_id as "personId", (array_agg(p.author_for order by p.written_at desc))[1] as "municipalityId",
         count(*)::int as "writtenCount", count(m.reply_id)::int as "answerCount",
         row_number() over (partition by p.area_id order by count(m.reply_id) desc, count(*) desc, p.author_id) as place
       from community_post p
       join people_of_communities(array[$1::uuid]) w on w.person_id = p.author_id
       left join community_answer m on m.reply_id = p.id
       where p.consortium_id = $1::uuid and p.area_id = any ($2::uuid[]) and p.author_id is distinct from $3::uuid
         and p.written_at > statement_timestamp() - interval '2 years'
         and (p.parent_id is null or exists (select from community_post q where q.id = p.parent_id))
       group by p.area_id, p.author_id) o
     where o.place <= $4 order by o.place`,
    [consortiumId, areaIds, readerId, MOST],
  );
