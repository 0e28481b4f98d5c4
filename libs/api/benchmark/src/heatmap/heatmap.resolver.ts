import { DimensionEnum } from '@commonworks/api-catalogue';
import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { type Dimension } from '@commonworks/domain-assessment';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { HeatmapService } from './heatmap.service.js';
import { HeatmapObject } from './heatmap.types.js';

@Resolver(() => HeatmapObject)
export class HeatmapResolver {
  constructor(private readonly heatmaps: HeatmapService) {}

  @Query(() => HeatmapObject, {
    nullable: true,
    description: 'The heat map of a campaign; null when unknown, not to be seen or not yet released.',
  })
  heatmap(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
    @Args('dimension', { type: () => DimensionEnum, description: 'What to show of each service.' })
    dimension: Dimension,
  ): Promise<HeatmapObject | null> {
    return this.heatmaps.ofCampaign(ctx, campaignId, dimension);
  }
}
