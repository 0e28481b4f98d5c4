import {
  AppError,
  consortiumOf,
  enqueueJob,
  found,
  notFound,
  requireUuids,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { searchTerms } from '@commonworks/domain-community';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { areaOf } from '../communities/area-rows.js';
import { requireMember } from '../communities/require-member.js';
import { tellOfPostJob } from '../job-kinds.js';
import { checkReply, checkWords } from './check-words.js';
import { mayChange, mayRead, mayWriteFor, requirePost, requireReply } from './post-access.js';
import { readPost, readPosts, storePost, storeWords, type PostFilter } from './post-rows.js';
import type {
  AddCommunityPostInput,
  AddCommunityReplyInput,
  ChangeCommunityPostInput,
  ChangeCommunityReplyInput,
  CommunityPostObject,
} from './post.types.js';
import { presentPost } from './present-post.js';
import { hintCommunity } from './record-post.js';

/** What is asked for of the posts of a consortium. */
export interface PostsAsked {
  readonly consortiumCode: string;
  readonly communityCode: string | null;
  readonly show: PostFilter['show'];
  readonly search: string;
}

/** Questions, articles and replies: read by the whole consortium, written by who knows something. */
@Injectable()
export class PostService {
  constructor(private readonly database: TenantDatabase) {}

  /** @throws AppError NOT_FOUND for who is not of the consortium, and for a community that is none; INVALID_INPUT */
  list(ctx: TenantContext, asked: PostsAsked, page: PageArgs): Promise<CommunityPostObject[]> {
    requireUuids(page.after);
    return this.database.read(ctx, async (tx) => {
      const consortiumId = await consortiumOf(tx, asked.consortiumCode);
      if (!mayRead(ctx, consortiumId)) notFound();
      const areaId = asked.communityCode === null ? null : await areaOf(tx, asked.communityCode);
      const terms = searchTerms(asked.search);
      // Signs alone are words that nothing has.
      if (terms.length === 0 && asked.search.trim() !== '') return [];
      const query = terms.map((term) => `${term}:*`).join(' & ');
      const rows = await readPosts(tx, { consortiumId, areaId, show: asked.show, query }, page);
      return rows.map((row) => presentPost(ctx, row));
    });
  }

  /** Null where it is not there, was removed, or is not the reader's to see. */
  one(ctx: TenantContext, id: string): Promise<CommunityPostObject | null> {
    requireUuids(id);
    return this.database.read(ctx, async (tx) => {
      const row = await readPost(tx, id);
      return row && mayRead(ctx, row.consortiumId) ? presentPost(ctx, row) : null;
    });
  }

  /** @throws AppError NOT_FOUND for who does not write in the consortium for this municipality; INVALID_INPUT */
  add(ctx: TenantContext, input: AddCommunityPostInput): Promise<CommunityPostObject> {
    const { kind } = input;
    const authorFor = input.municipalityId ?? null;
    requireUuids(authorFor);
    return this.database.write(ctx, async (tx) => {
      const consortiumId = await consortiumOf(tx, input.consortiumCode);
      await requireWriter(tx, ctx, consortiumId, authorFor);
      const areaId = await areaOf(tx, input.communityCode);
      const id = randomUUID();
      const said = checkWords(kind, input);
      await storePost(tx, {
        consortiumId,
        areaId,
        id,
        kind,
        parentId: null,
        ...said,
        authorId: ctx.personId,
        authorFor,
      });
      await enqueueJob(tx, tellOfPostJob, { post: id });
      await hintCommunity(tx, ctx, consortiumId);
      return presentPost(ctx, found(await readPost(tx, id)));
    });
  }

  /** @throws AppError NOT_FOUND for what another wrote; INVALID_INPUT; CONFLICT where another version stands */
  change(
    ctx: TenantContext,
    { id, expectedVersion, ...words }: ChangeCommunityPostInput,
  ): Promise<CommunityPostObject> {
    requireUuids(id);
    return this.database.write(ctx, async (tx) => {
      const post = await requirePost(tx, ctx, id);
      if (!mayChange(ctx, post)) notFound();
      const said = checkWords(post.kind, words);
      // The same once more is done already.
      if (said.title === post.title && said.text === post.text) return presentPost(ctx, post);
      if (!(await storeWords(tx, { id, version: expectedVersion, ...said }))) changedMeanwhile();
      await hintCommunity(tx, ctx, post.consortiumId);
      return presentPost(ctx, found(await readPost(tx, id)));
    });
  }

  /** @throws AppError as `add`, and for a post that is not there */
  reply(ctx: TenantContext, input: AddCommunityReplyInput): Promise<CommunityPostObject> {
    const authorFor = input.municipalityId ?? null;
    requireUuids(input.postId, authorFor);
    return this.database.write(ctx, async (tx) => {
      const { id: parentId, consortiumId, areaId } = await requirePost(tx, ctx, input.postId);
      await requireWriter(tx, ctx, consortiumId, authorFor);
      const text = checkReply(input.text);
      const written = { consortiumId, areaId, id: randomUUID(), authorId: ctx.personId, authorFor };
      await storePost(tx, { ...written, kind: 'REPLY', parentId, title: '', text });
      await enqueueJob(tx, tellOfPostJob, { post: written.id });
      await hintCommunity(tx, ctx, consortiumId);
      return presentPost(ctx, found(await readPost(tx, parentId)));
    });
  }

  /** @throws AppError as `change` */
  changeReply(
    ctx: TenantContext,
    { id, expectedVersion, text: written }: ChangeCommunityReplyInput,
  ): Promise<CommunityPostObject> {
    requireUuids(id);
    return this.database.write(ctx, async (tx) => {
      const reply = await requireReply(tx, ctx, id);
      if (!mayChange(ctx, reply)) notFound();
      const text = checkReply(written);
      if (text !== reply.text) {
        if (!(await storeWords(tx, { id, version: expectedVersion, title: '', text }))) changedMeanwhile();
        await hintCommunity(tx, ctx, reply.consortiumId);
      }
      return presentPost(ctx, found(await readPost(tx, reply.postId)));
    });
  }
}

function changedMeanwhile(): never {
  throw new AppError('CONFLICT', {}, 'community:changedMeanwhile');
}

/** @throws AppError NOT_FOUND */
async function requireWriter(
  tx: Transaction,
  ctx: TenantContext,
  consortiumId: string,
  municipalityId: string | null,
): Promise<void> {
  if (!mayRead(ctx, consortiumId) || !mayWriteFor(ctx, consortiumId, municipalityId)) notFound();
  if (municipalityId !== null) await requireMember(tx, consortiumId, municipalityId);
}
