import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { resolutionLoader } from './resolution.loader.js';
import { ResolutionService } from './resolution.service.js';
import { GroupResolutionObject, RecordResolutionInput, WithdrawResolutionInput } from './resolution.types.js';

/** What councils resolved for a group. */
@Resolver(() => OpportunityGroupObject)
export class ResolutionResolver {
  constructor(private readonly service: ResolutionService) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Records what the council of a member resolved: on the signed charter as it stands, or on what it pays. CONFLICT where there is no signed charter, or another version of it stands. For leads of that member, and whom they named to write for it.',
  })
  recordResolution(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What was resolved.' }) input: RecordResolutionInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.record(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Takes back a resolution that was recorded by mistake. For the same people.',
  })
  withdrawResolution(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: WithdrawResolutionInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.withdraw(ctx, input);
  }

  @ResolveField(() => [GroupResolutionObject], {
    description: 'What councils resolved; to who left what its own did, to others nothing.',
  })
  async resolutions(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupResolutionObject[]> {
    return (await loaders.of(resolutionLoader).load(id)) ?? [];
  }
}
