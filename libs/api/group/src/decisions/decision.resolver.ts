import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { decisionLoader } from './decision.loader.js';
import { DecisionService } from './decision.service.js';
import { GroupDecisionObject, RecordDecisionInput } from './decision.types.js';

/** The decisions of a group. */
@Resolver(() => OpportunityGroupObject)
export class DecisionResolver {
  constructor(private readonly service: DecisionService) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Records what a group decided, for good. CONFLICT where the decision it is to replace was replaced already. For leads of its members, and whom they named to write for them.',
  })
  recordDecision(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What was decided.' }) input: RecordDecisionInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.record(ctx, input);
  }

  @ResolveField(() => [GroupDecisionObject], {
    description:
      'What it decided, the newest first; to who left what was recorded until then, to others nothing.',
  })
  async decisions(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupDecisionObject[]> {
    return (await loaders.of(decisionLoader).load(id)) ?? [];
  }
}
