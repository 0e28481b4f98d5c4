import {
  CurrentContext,
  Loaders,
  PageArgs,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mergeLists } from './merge-lists.js';
import { evidenceLoader, placeLoader, quadrantsLoader, windowLoader } from './opportunity.loaders.js';
import { OpportunityService } from './opportunity.service.js';
import {
  OpportunityEvidenceObject,
  OpportunityObject,
  OpportunityPlaceObject,
  OpportunityQuadrantsObject,
  OpportunityWindowObject,
} from './opportunity.types.js';

@Resolver(() => OpportunityObject)
export class OpportunityResolver {
  constructor(private readonly service: OpportunityService) {}

  @Query(() => [OpportunityObject], {
    description:
      'What could be done together, of the released answers that are shared by name, the highest score first. Empty before the release.',
  })
  opportunities(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
    @Args() page: PageArgs,
  ): Promise<OpportunityObject[]> {
    return this.service.list(ctx, campaignId, page);
  }

  @Query(() => OpportunityObject, {
    nullable: true,
    description: 'One opportunity; null when there is none or the reader may not see it.',
  })
  opportunity(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The opportunity.' }) id: string,
  ): Promise<OpportunityObject | null> {
    return this.service.one(ctx, id);
  }

  @ResolveField(() => [OpportunityWindowObject], {
    description: 'When products can be replaced together, the most urgent first.',
  })
  async windows(
    @Parent() { candidateIds }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<OpportunityWindowObject[]> {
    const lists = await loaders.of(windowLoader).loadMany(candidateIds);
    return mergeLists(lists, ({ questionId, product }) => `${questionId} ${product}`);
  }

  @ResolveField(() => [OpportunityEvidenceObject], {
    description: 'The systems in use it was found from, of the register by name.',
  })
  async evidence(
    @Parent() { candidateIds }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<OpportunityEvidenceObject[]> {
    const lists = await loaders.of(evidenceLoader).loadMany(candidateIds);
    return mergeLists(lists, ({ questionId, municipality }) => `${questionId} ${municipality.id}`);
  }

  @ResolveField(() => [OpportunityPlaceObject], {
    description: 'Where each municipality stands that shares its answers by name, by municipality.',
  })
  async places(
    @Parent() { candidateIds: [best] }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<OpportunityPlaceObject[]> {
    return (await loaders.of(placeLoader).load(best)) ?? [];
  }

  @ResolveField(() => OpportunityQuadrantsObject, { description: 'How many of those stand where.' })
  quadrants(
    @Parent() { candidateIds: [best] }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<OpportunityQuadrantsObject | null> {
    return loaders.of(quadrantsLoader).load(best);
  }
}
