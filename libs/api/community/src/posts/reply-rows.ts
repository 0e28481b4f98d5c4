import type { Queries } from '@commonworks/api-platform';

/** What somebody replied to a question or an article. */
export interface ReplyRow {
  readonly id: string;
  readonly postId: string;
  readonly consortiumId: string;
  readonly areaId: string;
  readonly text: string;
  readonly authorId: string;
  readonly authorFor: string | null;
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly version: number;
}

const COLUMNS = `r.id, coalesce(r.parent_id, r.id) as "postId", r.consortium_id as "consortiumId", r.area_id as "areaId", r.text,
  r.author_id as "authorId", r.author_for as "authorFor", r.written_at as "writtenAt", r.edited_at as "editedAt", r.version`;

/** Those of these posts, in the order in which they were written. */
export const readReplies = (tx: Queries, postIds: readonly string[]): Promise<ReplyRow[]> =>
  tx.query<ReplyRow>(
    `select ${COLUMNS} from community_post r where r.parent_id = any ($1::uuid[]) order by r.written_at, r.id`,
    [postIds],
  );

/** As far as the transaction sees it. */
export async function readReply(tx: Queries, id: string): Promise<ReplyRow | undefined> {
  const [row] = await tx.query<ReplyRow>(
    `select ${COLUMNS} from community_post r where r.id = $1 and r.parent_id is not null`,
    [id],
  );
  return row;
}
