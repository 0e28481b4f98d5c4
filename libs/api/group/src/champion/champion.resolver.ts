import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { championLoader } from './champion.loader.js';
import { ChampionService } from './champion.service.js';
import {
  ChampionCandidateObject,
  ChooseChampionInput,
  ConfirmChampionInput,
  GroupChampionObject,
  GroupMunicipalityInput,
  StandAsChampionInput,
} from './champion.types.js';

/** Who leads a group. */
@Resolver(() => OpportunityGroupObject)
export class ChampionResolver {
  constructor(private readonly service: ChampionService) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Comes forward to lead a group, or says anew what one would do. CONFLICT where somebody else of the municipality stands. For its leads and delegates.',
  })
  standAsChampion(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'For which municipality, and what one would do.' })
    input: StandAsChampionInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.stand(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Takes a municipality’s candidate back, who may be the champion. For its leads and delegates.',
  })
  withdrawAsChampion(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whose.' }) input: GroupMunicipalityInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.withdraw(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Confirms that a municipality’s candidate may lead. For its approvers.',
  })
  confirmChampion(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whose, and who.' }) input: ConfirmChampionInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.confirm(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Gives a member’s one vote, in place of the one before. A confirmed candidate whom more than half of the members chose is the champion. For its leads and delegates.',
  })
  chooseChampion(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whose vote, and for whom.' }) input: ChooseChampionInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.choose(ctx, input);
  }

  @ResolveField(() => GroupChampionObject, {
    nullable: true,
    description: 'Who leads it; null where nobody does, and for who is not in it.',
  })
  async champion(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupChampionObject | null> {
    return (await loaders.of(championLoader).load(id))?.champion ?? null;
  }

  @ResolveField(() => [ChampionCandidateObject], {
    description: 'Who would lead it, by when they came forward; empty for who is not in it.',
  })
  async candidates(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ChampionCandidateObject[]> {
    return (await loaders.of(championLoader).load(id))?.candidates ?? [];
  }
}
