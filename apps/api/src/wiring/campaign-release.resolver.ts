import { ReleaseObject } from '@commonworks/api-benchmark';
import { campaignReleaseLoader } from '@commonworks/api-campaign';
import { Loaders, type RequestLoaders } from '@commonworks/api-platform';
import { CampaignObject } from '@commonworks/api-workbook';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

/** Joins two features: a campaign of the one knows its release of the other. */
@Resolver(() => CampaignObject)
export class CampaignReleaseResolver {
  @ResolveField(() => ReleaseObject, {
    nullable: true,
    description: 'Its release, once one was asked for; null before, and for who may not see it.',
  })
  release(
    @Parent() campaign: CampaignObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ReleaseObject | null> {
    return loaders.of(campaignReleaseLoader).load(campaign.id);
  }
}
