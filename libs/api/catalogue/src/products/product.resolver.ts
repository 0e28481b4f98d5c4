import { CurrentContext, PageArgs, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Products } from './product.service.js';
import {
  AddProductInput,
  AddProductResultUnion,
  ChangeProductInput,
  ChangeProductResultUnion,
  ProductObject,
  RemoveProductInput,
  RemoveProductResultUnion,
  type AddProductResult,
  type ChangeProductResult,
  type RemoveProductResult,
} from './product.types.js';

@Resolver(() => ProductObject)
export class ProductResolver {
  constructor(private readonly products: Products) {}

  @Query(() => [ProductObject], {
    name: 'products',
    description:
      'The products a consortium knows, by name: those that came with Commonworks and its own. For its members.',
  })
  list(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumCode', { description: 'Code of the consortium.' }) consortiumCode: string,
    @Args() page: PageArgs,
  ): Promise<ProductObject[]> {
    return this.products.list(ctx, consortiumCode, page);
  }

  @Mutation(() => AddProductResultUnion, {
    description: 'Adds a product to those a consortium knows; for its coordinators.',
  })
  addProduct(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it is.' }) input: AddProductInput,
  ): Promise<AddProductResult> {
    return this.products.add(ctx, input);
  }

  @Mutation(() => ChangeProductResultUnion, {
    description:
      'Sets anew all that a consortium says of a product; for its coordinators. Of one that came with Commonworks that is its own other names and its own end of support.',
  })
  changeProduct(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What becomes of it.' }) input: ChangeProductInput,
  ): Promise<ChangeProductResult> {
    return this.products.change(ctx, input);
  }

  @Mutation(() => RemoveProductResultUnion, {
    description: 'Takes away a product of a consortium’s own; for its coordinators.',
  })
  removeProduct(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: RemoveProductInput,
  ): Promise<RemoveProductResult> {
    return this.products.remove(ctx, input);
  }
}
