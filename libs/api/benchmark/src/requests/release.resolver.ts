import { CurrentContext, RequiresRecentSignIn, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReleaseObject } from './release.types.js';
import { ReleaseService } from './release.service.js';

@Resolver(() => ReleaseObject)
export class ReleaseResolver {
  constructor(private readonly releases: ReleaseService) {}

  @Query(() => ReleaseObject, {
    nullable: true,
    description: 'A release of a consortium of the reader’s; null when unknown or not to be seen.',
  })
  release(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The release.' }) id: string,
  ): Promise<ReleaseObject | null> {
    return this.releases.byId(ctx, id);
  }

  @RequiresRecentSignIn()
  @Mutation(() => ReleaseObject, {
    description:
      'Asks for the release of a closed campaign; coordinators only. It is computed apart: ask `release` for its status. Asked again, it is the same release.',
  })
  releaseCampaign(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The campaign.' }) id: string,
  ): Promise<ReleaseObject> {
    return this.releases.request(ctx, id);
  }
}
