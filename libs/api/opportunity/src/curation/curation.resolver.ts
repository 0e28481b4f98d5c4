import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurationService } from './curation.service.js';
import {
  CreateOpportunityInput,
  CurateOpportunityResultUnion,
  DescribeOpportunityInput,
  MergeOpportunitiesInput,
  OpportunityVersionInput,
  SplitOpportunityInput,
  type CurateOpportunityResult,
} from './curation.types.js';
import { RegroupingService } from './regrouping.service.js';

/** What coordinators do with what was found in a release. */
@Resolver()
export class CurationResolver {
  constructor(
    private readonly curation: CurationService,
    private readonly regrouping: RegroupingService,
  ) {}

  @Mutation(() => CurateOpportunityResultUnion, {
    description: 'Makes an opportunity of one or more candidates, in draft. For coordinators.',
  })
  createOpportunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it is.' }) input: CreateOpportunityInput,
  ): Promise<CurateOpportunityResult> {
    return this.curation.create(ctx, input);
  }

  @Mutation(() => CurateOpportunityResultUnion, {
    description: 'Gives an opportunity other words. CONFLICT once it was retired. For coordinators.',
  })
  describeOpportunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The words.' }) input: DescribeOpportunityInput,
  ): Promise<CurateOpportunityResult> {
    return this.curation.describe(ctx, input);
  }

  @Mutation(() => CurateOpportunityResultUnion, {
    description:
      'Has an opportunity cite further candidates, and those of others, which are retired. CONFLICT once one was retired. For coordinators.',
  })
  mergeOpportunities(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it takes in.' }) input: MergeOpportunitiesInput,
  ): Promise<CurateOpportunityResult> {
    return this.regrouping.merge(ctx, input);
  }

  @Mutation(() => CurateOpportunityResultUnion, {
    description:
      'Gives some of an opportunity’s candidates to a new one, in draft, which is the answer. CONFLICT once it was retired. For coordinators.',
  })
  splitOpportunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it gives away.' }) input: SplitOpportunityInput,
  ): Promise<CurateOpportunityResult> {
    return this.regrouping.split(ctx, input);
  }

  @Mutation(() => CurateOpportunityResultUnion, {
    description:
      'Lets everybody in the consortium see an opportunity, tells the leads, and invites municipalities to say whether they would take part. CONFLICT once it was retired. For coordinators.',
  })
  publishOpportunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which, as it was read.' }) input: OpportunityVersionInput,
    @Args('invitedIds', {
      type: () => [ID],
      defaultValue: [],
      description: 'Members of the consortium that are asked whether they would take part.',
    })
    invitedIds: string[],
  ): Promise<CurateOpportunityResult> {
    return this.curation.publish(ctx, input, invitedIds);
  }

  @Mutation(() => CurateOpportunityResultUnion, {
    description: 'Takes an opportunity back for good; its candidates are candidates again. For coordinators.',
  })
  retireOpportunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which, as it was read.' }) input: OpportunityVersionInput,
  ): Promise<CurateOpportunityResult> {
    return this.curation.retire(ctx, input);
  }
}
