import {
  ConsortiumObject,
  consortiumLoader,
  CurrentContext,
  found,
  Loaders,
  PageArgs,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { GROUP_STANDINGS, type GroupStanding } from '@commonworks/domain-group';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CreateGroupService } from './create-group.service.js';
import { DescribeGroupService } from './describe-group.service.js';
import {
  DescribeGroupInput,
  DescribeGroupResultUnion,
  type DescribeGroupResult,
} from './describe-group.types.js';
import type { GroupFacts } from './group-rows.js';
import { GroupService } from './group.service.js';
import {
  CreateGroupInput,
  GroupOpportunityObject,
  GroupViewerObject,
  OpportunityGroupObject,
} from './group.types.js';
import { opportunityNameLoader } from './opportunity-name.loader.js';
import { whatMay } from './what-may.js';

@Resolver(() => OpportunityGroupObject)
export class GroupResolver {
  constructor(
    private readonly groups: GroupService,
    private readonly creation: CreateGroupService,
    private readonly description: DescribeGroupService,
  ) {}

  @Query(() => [OpportunityGroupObject], {
    description: 'The groups of a consortium, by their names; none for who has no role there.',
  })
  opportunityGroups(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumCode', { description: 'The consortium.' }) consortiumCode: string,
    @Args() page: PageArgs,
  ): Promise<OpportunityGroupObject[]> {
    return this.groups.list(ctx, consortiumCode, page);
  }

  @Query(() => OpportunityGroupObject, {
    nullable: true,
    description: 'One group; null when there is none or the reader may not see it.',
  })
  opportunityGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The group.' }) id: string,
  ): Promise<OpportunityGroupObject | null> {
    return this.groups.one(ctx, id);
  }

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Gathers the municipalities that are named in an opportunity: the creator’s own is a member at once, the others are invited. CONFLICT where a group around it lives already, or fewer than two are named. For leads of one of them, and coordinators.',
  })
  createGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it is.' }) input: CreateGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.creation.create(ctx, input);
  }

  @Mutation(() => DescribeGroupResultUnion, {
    description: 'Gives a group other words. For leads and delegates of members.',
  })
  describeGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The words.' }) input: DescribeGroupInput,
  ): Promise<DescribeGroupResult> {
    return this.description.describe(ctx, input);
  }

  @ResolveField(() => ConsortiumObject, { description: 'Whose it is.' })
  async consortium(
    @Parent() { facts }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ConsortiumObject> {
    return found(await loaders.of(consortiumLoader).load(facts.consortiumId));
  }

  @ResolveField(() => GroupOpportunityObject, { description: 'What it gathers around.' })
  async opportunity(
    @Parent() { facts }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupOpportunityObject> {
    const name = await loaders.of(opportunityNameLoader).load(facts.opportunityId);
    return { id: facts.opportunityId, name: name ?? facts.name, campaignId: facts.campaignId };
  }

  @ResolveField(() => GroupViewerObject, { description: 'What the reader is in it, and may do.' })
  viewer(
    @CurrentContext() ctx: TenantContext,
    @Parent() { facts }: OpportunityGroupObject,
  ): GroupViewerObject {
    const own = GROUP_STANDINGS.flatMap((standing) =>
      inStanding(facts, standing)
        .filter((id) => ctx.municipalityIds.includes(id))
        .map((municipalityId) => ({ municipalityId, standing })),
    );
    return {
      municipalityIds: own.map(({ municipalityId }) => municipalityId),
      standings: own.map(({ standing }) => standing),
      may: whatMay(ctx, facts),
    };
  }
}

function inStanding(group: GroupFacts, standing: GroupStanding): readonly string[] {
  switch (standing) {
    case 'MEMBER':
      return group.members;
    case 'OBSERVER':
      return group.observers;
    case 'INVITED':
      return group.invited;
    case 'FORMER':
      return group.former.filter((id) => !group.invited.includes(id));
  }
}
