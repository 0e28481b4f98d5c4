import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { WeightsService } from './weights.service.js';
import { OpportunityWeightsObject, SaveOpportunityWeightsInput } from './weights.types.js';

@Resolver(() => OpportunityWeightsObject)
export class WeightsResolver {
  constructor(private readonly weights: WeightsService) {}

  @Query(() => OpportunityWeightsObject, {
    nullable: true,
    description:
      'What the order of a campaign’s opportunities follows: the choice saved last, else 0.40 demand, 0.20 supply, 0.15 reach and 0.25 urgency. Null before the release, when unknown or not to be seen.',
  })
  opportunityWeights(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
  ): Promise<OpportunityWeightsObject | null> {
    return this.weights.ofCampaign(ctx, campaignId);
  }

  @Mutation(() => OpportunityWeightsObject, {
    description:
      'Saves what the order of a campaign’s opportunities follows from now on, under the coordinator’s name. For coordinators.',
  })
  saveOpportunityWeights(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The weights.' }) input: SaveOpportunityWeightsInput,
  ): Promise<OpportunityWeightsObject> {
    return this.weights.save(ctx, input);
  }
}
