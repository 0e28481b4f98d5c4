import {
  CurrentContext,
  Loaders,
  MunicipalityObject,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityObject } from '../opportunities/opportunity.types.js';
import { interestCountsLoader, namedLoader, ownInterestLoader, toldLoader } from './interest.loaders.js';
import { InterestService } from './interest.service.js';
import {
  DeclareInterestInput,
  InterestCountsObject,
  NamedInterestObject,
  OwnInterestObject,
  ToldInterestObject,
  WithdrawInterestInput,
} from './interest.types.js';

const NOT_TOLD: InterestCountsObject = {
  lead: null,
  takePart: null,
  observe: null,
  matched: null,
  countedAt: null,
};

/** Who would take part in an opportunity, as far as it is told. */
@Resolver(() => OpportunityObject)
export class InterestResolver {
  constructor(private readonly interests: InterestService) {}

  @Mutation(() => OpportunityObject, {
    description:
      'Declares what a municipality would do in a published opportunity, in place of what it declared before. CONFLICT where something else stands than was read. For its leads and approvers.',
  })
  declareInterest(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it would do.' }) input: DeclareInterestInput,
  ): Promise<OpportunityObject> {
    return this.interests.declare(ctx, input);
  }

  @Mutation(() => OpportunityObject, {
    description:
      'Takes a municipality’s interest back, and its name where it was named. For its leads and approvers.',
  })
  withdrawInterest(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: WithdrawInterestInput,
  ): Promise<OpportunityObject> {
    return this.interests.withdraw(ctx, input);
  }

  @Mutation(() => ID, {
    description:
      'Finds out now who matches, instead of at the hour of each day; gives the job. For administrators.',
  })
  runRevealBatch(@CurrentContext() ctx: TenantContext): Promise<string> {
    return this.interests.runBatch(ctx);
  }

  @ResolveField(() => [OwnInterestObject], {
    description:
      'One for each of the reader’s own municipalities in the consortium; none before it is published.',
  })
  async ownInterests(
    @Parent() { id }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<OwnInterestObject[]> {
    return (await loaders.of(ownInterestLoader).load(id)) ?? [];
  }

  @ResolveField(() => InterestCountsObject, {
    description: 'How many of those that did not tell declared what.',
  })
  async interest(
    @Parent() { id }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<InterestCountsObject> {
    return (await loaders.of(interestCountsLoader).load(id)) ?? NOT_TOLD;
  }

  @ResolveField(() => [ToldInterestObject], {
    description: 'Who told the coordinator at once; empty for everybody but coordinators.',
  })
  async told(
    @Parent() { id }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ToldInterestObject[]> {
    return (await loaders.of(toldLoader).load(id)) ?? [];
  }

  @ResolveField(() => [NamedInterestObject], {
    description: 'Who is named to each other; empty for municipalities that are not named themselves.',
  })
  async named(
    @Parent() { id }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<NamedInterestObject[]> {
    return (await loaders.of(namedLoader).load(id)) ?? [];
  }

  @ResolveField(() => [MunicipalityObject], { description: 'The municipalities that are named.' })
  async municipalities(
    @Parent() { id }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MunicipalityObject[]> {
    return ((await loaders.of(namedLoader).load(id)) ?? []).map(({ municipality }) => municipality);
  }
}
