import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { stageLoader } from './stage.loader.js';
import { StageService } from './stage.service.js';
import {
  AdvanceGroupInput,
  GroupConditionObject,
  GroupStageChangeObject,
  GroupStepObject,
} from './stage.types.js';

/** The life of a group. */
@Resolver(() => OpportunityGroupObject)
export class StageResolver {
  constructor(private readonly service: StageService) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Takes a group to its next stage, or back to an earlier one with a reason. CONFLICT where the next asks for what is not there. For leads and delegates of members.',
  })
  advanceGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Where to, and why.' }) input: AdvanceGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.advance(ctx, input);
  }

  @ResolveField(() => [GroupConditionObject], {
    description: 'What its next stage asks for; empty once it is closed, and for who is not in it.',
  })
  async conditions(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupConditionObject[]> {
    return (await loaders.of(stageLoader).load(id))?.conditions ?? [];
  }

  @ResolveField(() => [GroupStepObject], { description: 'All stages of a group, in their order.' })
  async steps(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupStepObject[]> {
    return (await loaders.of(stageLoader).load(id))?.steps ?? [];
  }

  @ResolveField(() => [GroupStageChangeObject], {
    description:
      'The steps that it took, the first first; for who left those until then, empty for who is not in it.',
  })
  async history(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupStageChangeObject[]> {
    return (await loaders.of(stageLoader).load(id))?.history ?? [];
  }
}
