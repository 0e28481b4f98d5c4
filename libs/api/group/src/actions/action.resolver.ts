import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { actionLoader } from './action.loader.js';
import { ActionService } from './action.service.js';
import {
  AddGroupActionInput,
  ChangeGroupActionInput,
  ChangeGroupActionResultUnion,
  GroupActionItemObject,
  type ChangeGroupActionResult,
} from './action.types.js';

/** What is to be done for a group. */
@Resolver(() => OpportunityGroupObject)
export class ActionResolver {
  constructor(private readonly service: ActionService) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Gives a municipality of a group, or somebody of it, something to do. For leads of its members, and whom they named to write for them.',
  })
  addGroupAction(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What, who and when.' }) input: AddGroupActionInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.add(ctx, input);
  }

  @Mutation(() => ChangeGroupActionResultUnion, {
    description: 'Changes something to be done, or says that it is done. For the same people.',
  })
  changeGroupAction(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'How it is to be.' }) input: ChangeGroupActionInput,
  ): Promise<ChangeGroupActionResult> {
    return this.service.change(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Takes away something to be done that was given by mistake. For the same people.',
  })
  removeGroupAction(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<OpportunityGroupObject> {
    return this.service.remove(ctx, id);
  }

  @ResolveField(() => [GroupActionItemObject], {
    description: 'What is to be done, by the day it is due, then what is done; empty for who is not in it.',
  })
  async actions(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupActionItemObject[]> {
    return (await loaders.of(actionLoader).load(id)) ?? [];
  }
}
