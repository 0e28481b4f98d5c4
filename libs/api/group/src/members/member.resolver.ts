import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  GroupMemberObject,
  InviteToGroupInput,
  JoinGroupInput,
  LeaveGroupInput,
  OpportunityGroupObject,
} from '../groups/group.types.js';
import { InviteService } from './invite.service.js';
import { memberLoader } from './member.loader.js';
import { MemberService } from './member.service.js';

/** The municipalities of a group. */
@Resolver(() => OpportunityGroupObject)
export class MemberResolver {
  constructor(
    private readonly service: MemberService,
    private readonly invitation: InviteService,
  ) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Takes an invitation for a municipality, or says anew what it does. For its leads and approvers.',
  })
  joinGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it does.' }) input: JoinGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.join(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Takes a municipality out of a group, or declines its invitation. For its leads and approvers.',
  })
  leaveGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: LeaveGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.leave(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Asks municipalities of the consortium to join. For leads and delegates of members.',
  })
  inviteToGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whom.' }) input: InviteToGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.invitation.invite(ctx, input);
  }

  @ResolveField(() => [GroupMemberObject], {
    description:
      'The municipalities in it, by their names. Who is not in it sees those that joined, and nobody to turn to.',
  })
  async members(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupMemberObject[]> {
    return (await loaders.of(memberLoader).load(id)) ?? [];
  }
}
