import {
  consortiumLoader,
  ConsortiumObject,
  CurrentContext,
  DateScalar,
  Loaders,
  PageArgs,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClosingDays } from './closing-day.service.js';
import { CampaignLifecycle } from './campaign-lifecycle.service.js';
import { CampaignService } from './campaign.service.js';
import { CampaignObject, CreateCampaignInput } from './campaign.types.js';

const campaignId = { type: () => ID, description: 'Campaign.' };

/** Campaigns: municipalities see those of their consortia once they are open, coordinators run theirs. */
@Resolver(() => CampaignObject)
export class CampaignResolver {
  constructor(
    private readonly campaignService: CampaignService,
    private readonly lifecycle: CampaignLifecycle,
    private readonly closingDays: ClosingDays,
  ) {}

  @Query(() => [CampaignObject], {
    description:
      'The campaigns the reader may see: the newest year first, made up ones after the others of a year, then by name.',
  })
  campaigns(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumCode', {
      type: () => String,
      nullable: true,
      description: 'Only those of the consortium with this code.',
    })
    consortiumCode: string | null,
    @Args() page: PageArgs,
  ): Promise<CampaignObject[]> {
    return this.campaignService.list(ctx, consortiumCode ?? null, page);
  }

  @Query(() => CampaignObject, {
    nullable: true,
    description: 'One campaign; null when there is none or the reader may not see it.',
  })
  campaign(
    @CurrentContext() ctx: TenantContext,
    @Args('id', campaignId) id: string,
  ): Promise<CampaignObject | null> {
    return this.campaignService.one(ctx, id);
  }

  @Mutation(() => CampaignObject, { description: 'Prepares a campaign, in draft. For coordinators.' })
  createCampaign(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The campaign.' }) input: CreateCampaignInput,
  ): Promise<CampaignObject> {
    return this.campaignService.create(ctx, input);
  }

  @Mutation(() => CampaignObject, {
    description: 'Opens a draft: every municipality of the consortium gets a workbook. For coordinators.',
  })
  openCampaign(
    @CurrentContext() ctx: TenantContext,
    @Args('id', campaignId) id: string,
  ): Promise<CampaignObject> {
    return this.lifecycle.step(ctx, id, 'OPEN');
  }

  @Mutation(() => CampaignObject, {
    description:
      'Moves the day on which an open campaign is to close to a later one, and tells leads and approvers. ' +
      'For coordinators.',
  })
  moveClosingDay(
    @CurrentContext() ctx: TenantContext,
    @Args('id', campaignId) id: string,
    @Args('closesOn', { type: () => DateScalar, description: 'The day, not one that is over.' })
    closesOn: string,
  ): Promise<CampaignObject> {
    return this.closingDays.move(ctx, id, closesOn);
  }

  @Mutation(() => CampaignObject, {
    description: 'Closes an open campaign: no answer is saved from then on. For coordinators.',
  })
  closeCampaign(
    @CurrentContext() ctx: TenantContext,
    @Args('id', campaignId) id: string,
  ): Promise<CampaignObject> {
    return this.lifecycle.step(ctx, id, 'CLOSE');
  }

  @Mutation(() => CampaignObject, {
    description: 'Opens a closed campaign again, before its release. For coordinators.',
  })
  reopenCampaign(
    @CurrentContext() ctx: TenantContext,
    @Args('id', campaignId) id: string,
  ): Promise<CampaignObject> {
    return this.lifecycle.step(ctx, id, 'REOPEN');
  }

  @ResolveField(() => ConsortiumObject)
  consortium(
    @Parent() campaign: CampaignObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ConsortiumObject | null> {
    return loaders.of(consortiumLoader).load(campaign.consortiumId);
  }
}
