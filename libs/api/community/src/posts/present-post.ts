import type { TenantContext } from '@commonworks/api-platform';
import type { CommunityAuthorObject } from '../people/author.types.js';
import type { Written } from '../people/authors.js';
import { mayChange, mayMark, mayRemove } from './post-access.js';
import type { PostRow } from './post-rows.js';
import type { CommunityPostObject, CommunityReplyObject } from './post.types.js';
import type { ReplyRow } from './reply-rows.js';

const EXCERPT = 240;

export const presentPost = (ctx: TenantContext, post: PostRow): CommunityPostObject => ({
  ...post,
  excerpt: excerptOf(post.text),
  at: post.writtenAt,
  by: authorOf(post),
  own: post.authorId === ctx.personId,
  mayChange: mayChange(ctx, post),
  mayRemove: mayRemove(ctx, post),
  mayMark: mayMark(ctx, post),
});

export const presentReply = (ctx: TenantContext, reply: ReplyRow): CommunityReplyObject => ({
  ...reply,
  at: reply.writtenAt,
  by: authorOf(reply),
  mayChange: mayChange(ctx, reply),
  mayRemove: mayRemove(ctx, reply),
});

const authorOf = ({ consortiumId, authorId, authorFor }: Written): CommunityAuthorObject => ({
  personId: authorId,
  consortiumId,
  municipalityId: authorFor,
});

/** The beginning of a text, up to a blank between words. */
function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= EXCERPT) return line;
  const cut = line.slice(0, EXCERPT - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT / 2))}…`;
}
