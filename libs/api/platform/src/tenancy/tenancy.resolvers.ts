import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders } from '../context/decorators.js';
import type { RequestLoaders } from '../context/loaders.js';
import {
  consortiumLoader,
  consortiumMunicipalitiesLoader,
  municipalityLoader,
  positionLoader,
} from './tenancy.loaders.js';
import { ConsortiumObject, MembershipObject, MunicipalityObject, PositionObject } from './tenancy.types.js';

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

@Resolver(() => MunicipalityObject)
export class MunicipalityResolver {
  @ResolveField(() => PositionObject, {
    nullable: true,
    description: 'One point that stands for it; null where nobody said.',
  })
  async position(
    @Parent() { id }: MunicipalityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PositionObject | null> {
    return (await loaders.of(positionLoader).load(id)) ?? null;
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
