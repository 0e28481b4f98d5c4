import { Catalogue } from '@commonworks/api-catalogue';
import {
  CurrentContext,
  defineLoader,
  Loaders,
  PageArgs,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { readContributors } from '../people/contributor-rows.js';
import { CommunityService } from './community.service.js';
import {
  CommunityContributorObject,
  CommunityObject,
  FollowInCommunityInput,
  SubscribeToCommunityInput,
} from './community.types.js';
import { SubscriptionService } from './subscription.service.js';

/** Who writes in communities, by `<consortium> <service area>`. */
const contributorsLoader = defineLoader<string, CommunityContributorObject[]>(
  async (tx, keys, { personId }) => {
    const lists = new Map<string, CommunityContributorObject[]>(keys.map((key) => [key, []]));
    const places = keys.map((key) => key.split(' ') as [consortiumId: string, areaId: string]);
    for (const consortiumId of new Set(places.map(([id]) => id))) {
      const areaIds = places.filter(([id]) => id === consortiumId).map(([, areaId]) => areaId);
      for (const row of await readContributors(tx, consortiumId, areaIds, personId)) {
        const { areaId, personId: author, municipalityId, writtenCount, answerCount } = row;
        const by = { personId: author, consortiumId, municipalityId };
        lists.get(`${consortiumId} ${areaId}`)?.push({ by, writtenCount, answerCount });
      }
    }
    return lists;
  },
);

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
    private readonly subscriptions: SubscriptionService,
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

  @Mutation(() => CommunityObject, {
    description:
      'Says whether one is told of what is new in a community, at once under the bell and once a week by mail.',
  })
  subscribeToCommunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Of which.' }) input: SubscribeToCommunityInput,
  ): Promise<CommunityObject> {
    return this.subscriptions.subscribe(ctx, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Says whether one is told of what somebody writes in the communities of a consortium. CONFLICT for oneself.',
  })
  followInCommunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whom.' }) input: FollowInCommunityInput,
  ): Promise<boolean> {
    return this.subscriptions.follow(ctx, input);
  }

  @ResolveField(() => [CommunityContributorObject])
  async contributors(
    @Parent() { consortiumId, areaId }: CommunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CommunityContributorObject[]> {
    return (await loaders.of(contributorsLoader).load(`${consortiumId} ${areaId}`)) ?? [];
  }

  @ResolveField(() => [String])
  async services(
    @Parent() { areaId }: CommunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string[]> {
    return (await loaders.of(this.servicesLoader).load(areaId)) ?? [];
  }
}
