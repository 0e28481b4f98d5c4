import type { Queries } from '@commonworks/api-platform';

export interface CommentRow {
  readonly groupId: string;
  readonly id: string;
  /** Empty where it was removed. */
  readonly text: string;
  readonly authorId: string;
  readonly authorFor: string;
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly removedAt: Date | null;
  /** Ids of the people it means. */
  readonly mentions: readonly string[];
}

const COLUMNS = `c.group_id as "groupId", c.id, c.text, c.author_id as "authorId", c.author_for as "authorFor",
  c.written_at as "writtenAt", c.edited_at as "editedAt", c.removed_at as "removedAt",
  array(select m.person_id from group_comment_mention m
        where (m.group_id, m.comment_id) = (c.group_id, c.id) order by m.person_id) as mentions`;

/** One, as far as the transaction sees it. */
export async function readComment(tx: Queries, id: string): Promise<CommentRow | undefined> {
  const [row] = await tx.query<CommentRow>(`select ${COLUMNS} from group_comment c where c.id = $1`, [id]);
  return row;
}

/** Up to `first` of a group, the newest first: those after the one with the id `after`. */
export const readComments = (
  tx: Queries,
  groupId: string,
  [after, first]: readonly [string | null, number],
): Promise<CommentRow[]> =>
  tx.query<CommentRow>(
    `select ${COLUMNS} from group_comment c
     where c.group_id = $1 and ($2::uuid is null or (c.written_at, c.id) < (
       select l.written_at, l.id from group_comment l where l.group_id = $1 and l.id = $2::uuid))
     order by c.written_at desc, c.id desc limit $3`,
    [groupId, after, first],
  );

export async function storeComment(
  tx: Queries,
  {
    groupId,
    id,
    text,
    authorId,
    authorFor,
  }: Pick<CommentRow, 'groupId' | 'id' | 'text' | 'authorId' | 'authorFor'>,
): Promise<void> {
  await tx.query(
    'insert into group_comment (group_id, id, text, author_id, author_for) values ($1, $2, $3, $4, $5)',
    [groupId, id, text, authorId, authorFor],
  );
}

export async function storeCommentText(tx: Queries, id: string, text: string): Promise<void> {
  await tx.query(
    'update group_comment set text = $2, edited_at = statement_timestamp() where id = $1 and removed_at is null',
    [id, text],
  );
}

/** Its text and whom it meant go; that there was one stays. */
export async function storeCommentRemoved(tx: Queries, id: string): Promise<void> {
  await tx.query('delete from group_comment_mention where comment_id = $1', [id]);
  await tx.query(
    `update group_comment set text = '', removed_at = statement_timestamp() where id = $1 and removed_at is null`,
    [id],
  );
}

/** Whom it means from now on. */
export async function storeMentions(
  tx: Queries,
  { groupId, id }: Pick<CommentRow, 'groupId' | 'id'>,
  personIds: readonly string[],
): Promise<void> {
  await tx.query(
    'delete from group_comment_mention where comment_id = $1 and person_id <> all ($2::uuid[])',
    [id, personIds],
  );
  await tx.query(
    `insert into group_comment_mention (group_id, comment_id, person_id)
     select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
    [groupId, id, personIds],
  );
}
