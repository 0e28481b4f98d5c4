import {
  CurrentContext,
  defineLoader,
  found,
  Loaders,
  PageArgs,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { placeLoader } from '../communities/place.loader.js';
import { ModerationService } from './moderation.service.js';
import type { PostFilter } from './post-rows.js';
import { PostService } from './post.service.js';
import {
  AddCommunityPostInput,
  AddCommunityReplyInput,
  ChangeCommunityPostInput,
  ChangeCommunityReplyInput,
  CommunityPlaceObject,
  CommunityPostObject,
  CommunityReplyObject,
  CommunityShowEnum,
  MarkCommunityAnswerInput,
  RemoveFromCommunityInput,
} from './post.types.js';
import { presentReply } from './present-post.js';
import { readReplies } from './reply-rows.js';

/** What was replied, by question or article. */
const repliesLoader = defineLoader<string, CommunityReplyObject[]>(async (tx, postIds, ctx) => {
  const replies = new Map<string, CommunityReplyObject[]>(postIds.map((id) => [id, []]));
  for (const reply of await readReplies(tx, postIds))
    replies.get(reply.postId)?.push(presentReply(ctx, reply));
  return replies;
});

/** Questions, articles and replies in the communities of a consortium. */
@Resolver(() => CommunityPostObject)
export class PostResolver {
  constructor(
    private readonly posts: PostService,
    private readonly moderation: ModerationService,
  ) {}

  @Query(() => [CommunityPostObject], {
    name: 'communityPosts',
    description:
      'Questions and articles in the communities of a consortium, for its members: those that have the words that are looked for, in their replies too, the best first; otherwise those in which somebody wrote last.',
  })
  list(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumCode', { description: 'Code of the consortium.' }) consortiumCode: string,
    @Args('communityCode', {
      type: () => String,
      nullable: true,
      description: 'Code of a service area; all communities where left out.',
    })
    communityCode: string | null,
    @Args('show', { type: () => CommunityShowEnum, defaultValue: 'ALL', description: 'Which of them.' })
    show: PostFilter['show'],
    @Args('search', { defaultValue: '', description: 'Words that each of them has; all where empty.' })
    search: string,
    @Args() page: PageArgs,
  ): Promise<CommunityPostObject[]> {
    return this.posts.list(ctx, { consortiumCode, communityCode: communityCode ?? null, show, search }, page);
  }

  @Query(() => CommunityPostObject, {
    nullable: true,
    description: 'A question or an article; null where it is not there or not the reader’s to see.',
  })
  communityPost(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<CommunityPostObject | null> {
    return this.posts.one(ctx, id);
  }

  @Mutation(() => CommunityPostObject, {
    description:
      'Writes a question or an article. For leads, contributors and approvers of the consortium’s municipalities, and for who coordinates it.',
  })
  addCommunityPost(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: AddCommunityPostInput,
  ): Promise<CommunityPostObject> {
    return this.posts.add(ctx, input);
  }

  @Mutation(() => CommunityPostObject, {
    description: 'Changes what one wrote. CONFLICT where it was changed since it was read.',
  })
  changeCommunityPost(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'How it is to read.' }) input: ChangeCommunityPostInput,
  ): Promise<CommunityPostObject> {
    return this.posts.change(ctx, input);
  }

  @Mutation(() => CommunityPostObject, {
    description: 'Replies to a question or an article; for the same people.',
  })
  addCommunityReply(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: AddCommunityReplyInput,
  ): Promise<CommunityPostObject> {
    return this.posts.reply(ctx, input);
  }

  @Mutation(() => CommunityPostObject, {
    description: 'Changes what one replied. CONFLICT where it was changed since it was read.',
  })
  changeCommunityReply(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'How it is to read.' }) input: ChangeCommunityReplyInput,
  ): Promise<CommunityPostObject> {
    return this.posts.changeReply(ctx, input);
  }

  @Mutation(() => CommunityPostObject, {
    description:
      'Says which reply answers a question; for who asked it and who coordinates the consortium. CONFLICT where another is marked than was read.',
  })
  markCommunityAnswer(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: MarkCommunityAnswerInput,
  ): Promise<CommunityPostObject> {
    return this.moderation.mark(ctx, input);
  }

  @Mutation(() => ID, {
    description:
      'Takes away a question or an article with its replies, or a reply: for who wrote it, and with a reason for who coordinates the consortium.',
  })
  removeFromCommunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What, and why.' }) input: RemoveFromCommunityInput,
  ): Promise<string> {
    return this.moderation.remove(ctx, input);
  }

  @ResolveField(() => CommunityPlaceObject)
  async community(
    @Parent() { consortiumId, areaId }: CommunityPostObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CommunityPlaceObject> {
    return found(await loaders.of(placeLoader).load(`${consortiumId} ${areaId}`));
  }

  @ResolveField(() => [CommunityReplyObject])
  async replies(
    @Parent() { id }: CommunityPostObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CommunityReplyObject[]> {
    return (await loaders.of(repliesLoader).load(id)) ?? [];
  }
}
