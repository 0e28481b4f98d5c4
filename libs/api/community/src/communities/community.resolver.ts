import { Catalogue } from '@commonworks/api-catalogue';
import {
  CurrentContext,
  defineLoader,
  Loaders,
  PageArgs,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CommunityService } from './community.service.js';
import { CommunityObject } from './community.types.js';

/** The communities of a consortium. */
@Resolver(() => CommunityObject)
export class CommunityResolver {
  /** The names of services, by their area. */
  private readonly servicesLoader = defineLoader<string, string[]>(async (tx, areaIds, { locale }) => {
    const all = await this.catalogue.services(tx, locale);
    return new Map(
      areaIds.map((id) => [id, all.filter(({ area }) => area.id === id).map(({ name }) => name)]),
    );
  });

  constructor(
    private readonly communities: CommunityService,
    private readonly catalogue: Catalogue,
  ) {}

  @Query(() => [CommunityObject], {
    name: 'communities',
    description:
      'The communities of a consortium, one for each service area: where somebody wrote last first, then those that are quiet. For its members.',
  })
  list(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumCode', { description: 'Code of the consortium.' }) consortiumCode: string,
    @Args() page: PageArgs,
  ): Promise<CommunityObject[]> {
    return this.communities.list(ctx, consortiumCode, page);
  }

  @Query(() => CommunityObject, {
    nullable: true,
    description: 'A community; null where there is none of this code.',
  })
  community(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumCode', { description: 'Code of the consortium.' }) consortiumCode: string,
    @Args('code', { description: 'Code of the service area.' }) code: string,
  ): Promise<CommunityObject | null> {
    return this.communities.one(ctx, consortiumCode, code);
  }

  @ResolveField(() => [String])
  async services(
    @Parent() { areaId }: CommunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string[]> {
    return (await loaders.of(this.servicesLoader).load(areaId)) ?? [];
  }
}
