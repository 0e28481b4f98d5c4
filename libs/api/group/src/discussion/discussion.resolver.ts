import { CurrentContext, PageArgs, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { AddGroupCommentInput, ChangeGroupCommentInput, GroupCommentObject } from './comment.types.js';
import { DiscussionService } from './discussion.service.js';

/** The discussion of a group. */
@Resolver(() => OpportunityGroupObject)
export class DiscussionResolver {
  constructor(private readonly service: DiscussionService) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Writes something in the discussion of a group, and tells whom it means. For leads and approvers of its members and observers, and whom members named to write for them.',
  })
  addGroupComment(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: AddGroupCommentInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.add(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Changes what one wrote. CONFLICT where one has taken it away.',
  })
  changeGroupComment(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'How it is to read.' }) input: ChangeGroupCommentInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.change(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Takes away what one wrote: that there was something stays, and its words do not.',
  })
  removeGroupComment(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<OpportunityGroupObject> {
    return this.service.remove(ctx, id);
  }

  @ResolveField(() => [GroupCommentObject], {
    description: 'What its people wrote to each other, the newest first; empty for who is not in it.',
  })
  discussion(
    @CurrentContext() ctx: TenantContext,
    @Parent() { facts }: OpportunityGroupObject,
    @Args() page: PageArgs,
  ): Promise<GroupCommentObject[]> {
    return this.service.page(ctx, facts, page);
  }
}
