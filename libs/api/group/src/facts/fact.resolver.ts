import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { factLoader } from './fact.loader.js';
import { FactService } from './fact.service.js';
import {
  GroupFactObject,
  TellGroupFactInput,
  TellGroupFactResultUnion,
  type TellGroupFactResult,
} from './fact.types.js';

/** What a group says of itself. */
@Resolver(() => OpportunityGroupObject)
export class FactResolver {
  constructor(private readonly service: FactService) {}

  @Mutation(() => TellGroupFactResultUnion, {
    description:
      'Says how a group buys, what came of it, where its records lie or how it ended. For leads of its members, and whom they named to write for them.',
  })
  tellGroupFact(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: TellGroupFactInput,
  ): Promise<TellGroupFactResult> {
    return this.service.tell(ctx, input);
  }

  @ResolveField('facts', () => [GroupFactObject], {
    description:
      'What it says of how it buys, what came of it, where its records lie and how it ended; empty for who is not in it.',
  })
  async statements(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupFactObject[]> {
    return (await loaders.of(factLoader).load(id)) ?? [];
  }
}
