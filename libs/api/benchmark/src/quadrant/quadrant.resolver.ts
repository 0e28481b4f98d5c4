import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { type Lens } from '@commonworks/domain-opportunity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LensEnum } from '../results/results.enums.js';
import { QuadrantService } from './quadrant.service.js';
import { QuadrantObject } from './quadrant.types.js';

@Resolver(() => QuadrantObject)
export class QuadrantResolver {
  constructor(private readonly quadrants: QuadrantService) {}

  @Query(() => QuadrantObject, {
    nullable: true,
    description:
      'Services of a campaign on two axes: the region’s, one’s own (before the release too), or another municipality’s as far as it shares by name. Null when unknown, not to be seen or not yet released.',
  })
  quadrant(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
    @Args('lens', { type: () => LensEnum, description: 'The side to look from.' }) lens: Lens,
    @Args('municipalityId', {
      type: () => ID,
      nullable: true,
      description: 'Whose; the region’s when absent.',
    })
    municipalityId?: string | null,
  ): Promise<QuadrantObject | null> {
    return this.quadrants.ofCampaign(ctx, campaignId, lens, municipalityId ?? null);
  }
}
