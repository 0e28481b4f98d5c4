import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CampaignDrafts } from './campaign-drafts.service.js';
import {
  ChangeCampaignInput,
  ChangeCampaignResultUnion,
  type ChangeCampaignResult,
} from './change-campaign.types.js';

/** What coordinators do to a campaign before they open it. */
@Resolver()
export class CampaignDraftResolver {
  constructor(private readonly drafts: CampaignDrafts) {}

  @Mutation(() => ChangeCampaignResultUnion, {
    description: 'Sets all of a draft anew. CONFLICT once it was opened. For coordinators.',
  })
  changeCampaign(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it is to be.' }) input: ChangeCampaignInput,
  ): Promise<ChangeCampaignResult> {
    return this.drafts.change(ctx, input);
  }

  @Mutation(() => ID, {
    description: 'Deletes a draft for ever. CONFLICT once it was opened. For coordinators.',
  })
  async deleteCampaign(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The draft.' }) id: string,
  ): Promise<string> {
    await this.drafts.delete(ctx, id);
    return id;
  }
}
