import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders } from '../context/decorators.js';
import type { RequestLoaders } from '../context/loaders.js';
import { consortiumLoader, consortiumMunicipalitiesLoader, municipalityLoader } from './tenancy.loaders.js';
import { ConsortiumObject, MembershipObject, MunicipalityObject } from './tenancy.types.js';

@Resolver(() => ConsortiumObject)
export class ConsortiumResolver {
  @ResolveField(() => [MunicipalityObject])
  async municipalities(
    @Parent() consortium: ConsortiumObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MunicipalityObject[]> {
    return (await loaders.of(consortiumMunicipalitiesLoader).load(consortium.id)) ?? [];
  }
}

@Resolver(() => MembershipObject)
export class MembershipResolver {
  @ResolveField(() => MunicipalityObject, { nullable: true })
  municipality(@Parent() membership: MembershipObject, @Loaders() loaders: RequestLoaders) {
    const { municipalityId } = membership;
    return municipalityId === undefined ? null : loaders.of(municipalityLoader).load(municipalityId);
  }

  @ResolveField(() => ConsortiumObject, { nullable: true })
  consortium(@Parent() membership: MembershipObject, @Loaders() loaders: RequestLoaders) {
    const { consortiumId } = membership;
    return consortiumId === undefined ? null : loaders.of(consortiumLoader).load(consortiumId);
  }
}
