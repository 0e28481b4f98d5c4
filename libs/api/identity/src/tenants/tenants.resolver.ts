import {
  ConsortiumObject,
  CurrentContext,
  MunicipalityObject,
  type TenantContext,
  PageArgs,
} from '@commonworks/api-platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TenantsService } from './tenants.service.js';
import {
  AddMunicipalityToConsortiumInput,
  CreateConsortiumInput,
  CreateMunicipalityInput,
} from './tenants.types.js';

@Resolver()
export class TenantsResolver {
  constructor(private readonly tenants: TenantsService) {}

  @Query(() => [ConsortiumObject], {
    description: 'The consortia the reader belongs to; all of them for an administrator. By name.',
  })
  consortia(@CurrentContext() ctx: TenantContext, @Args() page: PageArgs): Promise<ConsortiumObject[]> {
    return this.tenants.consortia(ctx, page);
  }

  @Query(() => [MunicipalityObject], {
    description: 'The municipalities of the reader’s consortia; all of them for an administrator. By name.',
  })
  municipalities(
    @CurrentContext() ctx: TenantContext,
    @Args() page: PageArgs,
  ): Promise<MunicipalityObject[]> {
    return this.tenants.municipalities(ctx, page);
  }

  @Mutation(() => ConsortiumObject, { description: 'Creates a consortium; for administrators.' })
  createConsortium(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The consortium.' }) input: CreateConsortiumInput,
  ): Promise<ConsortiumObject> {
    return this.tenants.createConsortium(ctx, input);
  }

  @Mutation(() => MunicipalityObject, { description: 'Creates a municipality; for administrators.' })
  createMunicipality(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The municipality.' }) input: CreateMunicipalityInput,
  ): Promise<MunicipalityObject> {
    return this.tenants.createMunicipality(ctx, input);
  }

  @Mutation(() => ConsortiumObject, {
    description: 'Makes a municipality a member of a consortium; for administrators.',
  })
  addMunicipalityToConsortium(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which municipality joins which consortium.' })
    input: AddMunicipalityToConsortiumInput,
  ): Promise<ConsortiumObject> {
    return this.tenants.addMunicipality(ctx, input);
  }
}
