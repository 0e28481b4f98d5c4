import { permits } from '@commonworks/access';
import { Kept, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { RELEASE_COLUMNS, type PublishedRelease, type ReleasedGroup } from './published-release.js';

/** The release of the campaign that a workbook belongs to, and where its municipality stands in a group of it. */
export interface StandingInRelease {
  readonly release: PublishedRelease;
  readonly group: ReleasedGroup;
  /** 0 to 100, by question id; questions in which it has no rank are missing. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** A release that was found by a workbook, with the keys under which its rows stand. */
type FoundRelease = PublishedRelease & { readonly consortiumId: string; readonly municipalityId: string };

/** By workbook. What a published release says never changes, nor whose a workbook is. */
const found = new Kept<FoundRelease>(5_000);

/**
 * By the workbook alone, so that nothing need be known of it before. That the release still stands, and that it may be
 * read, the database is asked each time.
 * @param groupId the whole campaign where it is null
 * @returns null while there is no release, for those who may not see it, and for a group of another release
 */
export async function standingInRelease(
  tx: Transaction,
  ctx: TenantContext,
  workbookId: string,
  groupId: string | null,
): Promise<StandingInRelease | null> {
  const known = found.get(workbookId);
  return (
    (known && (await inKnownRelease(tx, ctx, known, groupId))) ?? inReleaseOf(tx, ctx, workbookId, groupId)
  );
}

/** Null where it is not, or no longer, this release that is read. */
async function inKnownRelease(
  tx: Transaction,
  ctx: TenantContext,
  release: FoundRelease,
  groupId: string | null,
): Promise<StandingInRelease | null> {
  const group = groupOf(release, groupId);
  if (!group || !permits(ctx.ability, 'read', 'Release', release)) return null;
  // One row at least where the release is there: without a question, where there is no rank.
  const rows = await tx.query<{ questionId: string | null; percentileRank: number | null }>(
    `select s.question_id as "questionId", s.percentile_rank as "percentileRank"
     from release r left join release_standing s
       on s.municipality_id = $1 and s.release_id = $3 and s.group_id = $4
     where r.consortium_id = $2 and r.id = $3 and r.status = 'PUBLISHED'`,
    [release.municipalityId, release.consortiumId, release.id, group.id],
  );
  return rows.length === 0 ? null : { release, group, ranks: ranksOf(rows) };
}

async function inReleaseOf(
  tx: Transaction,
  ctx: TenantContext,
  workbookId: string,
  groupId: string | null,
): Promise<StandingInRelease | null> {
  const [[release], rows] = await Promise.all([
    tx.query<FoundRelease>(
      `select ${RELEASE_COLUMNS}, r.consortium_id as "consortiumId", w.municipality_id as "municipalityId"
       from workbook w join release r on r.campaign_id = w.campaign_id
       where w.id = $1 and r.status = 'PUBLISHED' and r.published_at is not null`,
      [workbookId],
    ),
    tx.query<{ questionId: string; percentileRank: number }>(
      // Its place first, then its rows by their primary key, whatever PostgreSQL believes of the sizes of tables.
      `with place as materialized (
         select w.municipality_id, r.id as release_id, (select g.id from release_group g
           where g.consortium_id = r.consortium_id and g.release_id = r.id and ($2::uuid is null or g.id = $2)
           order by g.position limit 1) as group_id
         from workbook w join release r on r.campaign_id = w.campaign_id and r.status = 'PUBLISHED'
         where w.id = $1)
       select s.question_id as "questionId", s.percentile_rank as "percentileRank"
       from release_standing s
       where s.municipality_id = (select municipality_id from place)
         and s.release_id = (select release_id from place) and s.group_id = (select group_id from place)`,
      [workbookId, groupId],
    ),
  ]);
  if (!release || !permits(ctx.ability, 'read', 'Release', release)) return null;
  found.keep(workbookId, release);
  const group = groupOf(release, groupId);
  return group ? { release, group, ranks: ranksOf(rows) } : null;
}

/** The group asked for, the whole campaign where none is; undefined where the release has no such group. */
export const groupOf = (
  { groups }: Pick<PublishedRelease, 'groups'>,
  groupId: string | null,
): ReleasedGroup | undefined => (groupId === null ? groups[0] : groups.find(({ id }) => id === groupId));

function ranksOf(
  rows: readonly { readonly questionId: string | null; readonly percentileRank: number | null }[],
): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const { questionId, percentileRank } of rows)
    if (questionId !== null && percentileRank !== null) ranks.set(questionId, percentileRank);
  return ranks;
}
