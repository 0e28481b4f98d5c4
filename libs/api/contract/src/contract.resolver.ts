import { Catalogue, ServiceObject } from '@commonworks/api-catalogue';
import {
  CurrentContext,
  defineLoader,
  found,
  Loaders,
  municipalityLoader,
  MunicipalityObject,
  PageArgs,
  StoredFileObject,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { contractFilesLoader } from './contract-files.js';
import { ContractService } from './contract.service.js';
import { AddContractInput, ChangeContractInput, ContractObject } from './contract.types.js';

/** What municipalities lay out for each other: contracts and their documents. */
@Resolver(() => ContractObject)
export class ContractResolver {
  private readonly services = defineLoader<string, ServiceObject>(async (tx, _ids, { locale }) => {
    const all = await this.catalogue.services(tx, locale);
    return new Map(all.map((service) => [service.id, service]));
  });

  constructor(
    private readonly contracts: ContractService,
    private readonly catalogue: Catalogue,
  ) {}

  @Query(() => [ContractObject], {
    name: 'contracts',
    description: 'The contracts of a consortium: what ends next first, what has ended last. For its members.',
  })
  list(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumCode', { description: 'Code of the consortium.' }) consortiumCode: string,
    @Args() page: PageArgs,
  ): Promise<ContractObject[]> {
    return this.contracts.list(ctx, consortiumCode, page);
  }

  @Query(() => ContractObject, {
    nullable: true,
    description: 'A contract; null where it is not there or not the reader’s to see.',
  })
  contract(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<ContractObject | null> {
    return this.contracts.one(ctx, id);
  }

  @Mutation(() => ContractObject, {
    description: 'Lays out a contract for a consortium; for a lead of the municipality that holds it.',
  })
  addContract(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it is.' }) input: AddContractInput,
  ): Promise<ContractObject> {
    return this.contracts.add(ctx, input);
  }

  @Mutation(() => ContractObject, {
    description:
      'Changes a contract; for a lead of the municipality that holds it. CONFLICT where somebody has changed it since it was read.',
  })
  changeContract(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What becomes of it.' }) input: ChangeContractInput,
  ): Promise<ContractObject> {
    return this.contracts.change(ctx, input);
  }

  @Mutation(() => ID, {
    description: 'Takes a contract away, with its documents; for a lead of the municipality that holds it.',
  })
  removeContract(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<string> {
    return this.contracts.remove(ctx, id);
  }

  @ResolveField(() => MunicipalityObject)
  async municipality(
    @Parent() { municipalityId }: ContractObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MunicipalityObject> {
    return found(await loaders.of(municipalityLoader).load(municipalityId));
  }

  @ResolveField(() => ServiceObject)
  async service(
    @Parent() { serviceId }: ContractObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ServiceObject> {
    return found(await loaders.of(this.services).load(serviceId));
  }

  @ResolveField(() => [StoredFileObject])
  async files(
    @Parent() { id }: ContractObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StoredFileObject[]> {
    return (await loaders.of(contractFilesLoader).load(id)) ?? [];
  }
}
