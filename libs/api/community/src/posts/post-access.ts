import { permits } from '@commonworks/access';
import { found, notFound, type Queries, type TenantContext } from '@commonworks/api-platform';
import { readPost, type PostRow } from './post-rows.js';
import { readReply, type ReplyRow } from './reply-rows.js';

type Authored = Pick<PostRow, 'consortiumId' | 'authorId' | 'authorFor'>;

export const mayRead = ({ ability }: TenantContext, consortiumId: string): boolean =>
  permits(ability, 'read', 'Community', { consortiumId });

/** Who coordinates looks after what is written. */
export const mayModerate = ({ ability }: TenantContext, consortiumId: string): boolean =>
  permits(ability, 'moderate', 'Community', { consortiumId });

/** Whether one may write for this municipality; null for who coordinates. */
export const mayWriteFor = (
  { ability }: TenantContext,
  consortiumId: string,
  municipalityId: string | null,
): boolean =>
  permits(ability, 'write', 'Community', municipalityId === null ? { consortiumId } : { municipalityId });

/** One's own words, for as long as one still writes for whom they were written. */
export const mayChange = (ctx: TenantContext, { consortiumId, authorId, authorFor }: Authored): boolean =>
  authorId === ctx.personId && mayRead(ctx, consortiumId) && mayWriteFor(ctx, consortiumId, authorFor);

export const mayRemove = (ctx: TenantContext, written: Authored): boolean =>
  mayChange(ctx, written) || mayModerate(ctx, written.consortiumId);

/** Who asked says what answers it, or who coordinates. */
export const mayMark = (ctx: TenantContext, post: PostRow): boolean =>
  post.kind === 'QUESTION' && mayRemove(ctx, post);

/** @throws AppError NOT_FOUND for what is not there, was removed, or is not the reader's to see */
export async function requirePost(tx: Queries, ctx: TenantContext, id: string): Promise<PostRow> {
  const post = found(await readPost(tx, id));
  if (!mayRead(ctx, post.consortiumId)) notFound();
  return post;
}

/** @throws AppError NOT_FOUND likewise */
export async function requireReply(tx: Queries, ctx: TenantContext, id: string): Promise<ReplyRow> {
  const reply = found(await readReply(tx, id));
  if (!mayRead(ctx, reply.consortiumId)) notFound();
  return reply;
}
