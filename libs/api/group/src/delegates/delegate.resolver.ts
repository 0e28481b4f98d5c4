import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { delegateLoader } from './delegate.loader.js';
import { DelegateService } from './delegate.service.js';
import { GroupDelegateInput, GroupDelegateObject } from './delegate.types.js';

/** Who writes in a group beside leads. */
@Resolver(() => OpportunityGroupObject)
export class DelegateResolver {
  constructor(private readonly service: DelegateService) {}

  @Mutation(() => OpportunityGroupObject, {
    description: 'Has somebody of a member write in the group for it. For its leads.',
  })
  nameDelegate(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Who.' }) input: GroupDelegateInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.name(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Has somebody write for a member no more. For its leads.',
  })
  removeDelegate(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Who.' }) input: GroupDelegateInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.remove(ctx, input);
  }

  @ResolveField(() => [GroupDelegateObject], {
    description: 'Who writes for members beside their leads; empty for who is not in it.',
  })
  async delegates(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupDelegateObject[]> {
    return (await loaders.of(delegateLoader).load(id)) ?? [];
  }
}
