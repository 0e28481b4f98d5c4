import {
  CurrentContext,
  defineLoader,
  found,
  Loaders,
  municipalityLoader,
  MunicipalityObject,
  PageArgs,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CampaignService } from '../campaigns/campaign.service.js';
import { CampaignObject } from '../campaigns/campaign.types.js';
import { SectionAssignment } from './section-assignment.service.js';
import type { WholeWorkbook } from './compose-workbook.js';
import { WorkbookReader } from './workbook-reader.service.js';
import { WorkbookReview } from './workbook-review.service.js';
import { WorkbookSharing } from './workbook-sharing.service.js';
import {
  AssignSectionInput,
  RequestWorkbookChangesInput,
  SetSharingInput,
  WorkbookObject,
  WorkbookSectionObject,
} from './workbook.types.js';

const workbookId = { type: () => ID, description: 'Workbook.' };

/** Workbooks: a municipality's people work in their own; a consortium's follow how far they are. */
@Resolver(() => WorkbookObject)
export class WorkbookResolver {
  constructor(
    private readonly reader: WorkbookReader,
    private readonly review: WorkbookReview,
    private readonly sharing: WorkbookSharing,
    private readonly assignment: SectionAssignment,
    private readonly campaigns: CampaignService,
  ) {}

  private readonly campaignLoader = defineLoader<string, CampaignObject>((tx, ids, ctx) =>
    this.campaigns.byIds(tx, ctx, ids),
  );

  private readonly wholeLoader = defineLoader<string, WholeWorkbook>((tx, ids, ctx) =>
    this.reader.byIds(tx, ctx, ids),
  );

  @Query(() => [WorkbookObject], {
    description:
      'Workbooks of a campaign, by municipality: to coordinators and analysts all, to others their own.',
  })
  workbooks(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'Campaign.' }) campaignId: string,
    @Args() page: PageArgs,
    @Loaders() loaders: RequestLoaders,
  ): Promise<WorkbookObject[]> {
    return this.reader.list(ctx, campaignId, page, (tx, ids) => loaders.fill(tx, municipalityLoader, ids));
  }

  @Query(() => WorkbookObject, {
    nullable: true,
    description:
      'One workbook: the own; of another municipality, what a release shows by name; to coordinators and ' +
      'analysts also how far it is. Null when there is none or the reader may see nothing of it.',
  })
  workbook(
    @CurrentContext() ctx: TenantContext,
    @Args('id', workbookId) id: string,
  ): Promise<WorkbookObject | null> {
    return this.reader.find(ctx, id);
  }

  @Mutation(() => WorkbookObject, {
    description: 'Signs a workbook off and locks it. For leads and approvers.',
  })
  async submitWorkbook(@CurrentContext() ctx: TenantContext, @Args('id', workbookId) id: string) {
    await this.review.step(ctx, id, 'SUBMIT');
    return this.reader.get(ctx, id);
  }

  @Mutation(() => WorkbookObject, {
    description: 'Hands a workbook to the approver and locks it. For leads.',
  })
  async sendWorkbookForReview(@CurrentContext() ctx: TenantContext, @Args('id', workbookId) id: string) {
    await this.review.step(ctx, id, 'SEND_FOR_REVIEW');
    return this.reader.get(ctx, id);
  }

  @Mutation(() => WorkbookObject, { description: 'Sends a workbook in review back. For approvers.' })
  async requestWorkbookChanges(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The workbook and what to change.' }) input: RequestWorkbookChangesInput,
  ) {
    await this.review.requestChanges(ctx, input.workbookId, input.remark);
    return this.reader.get(ctx, input.workbookId);
  }

  @Mutation(() => WorkbookObject, {
    description: 'Opens a submitted workbook again, while its campaign is open. For leads and approvers.',
  })
  async reopenWorkbook(@CurrentContext() ctx: TenantContext, @Args('id', workbookId) id: string) {
    await this.review.step(ctx, id, 'REOPEN');
    return this.reader.get(ctx, id);
  }

  @Mutation(() => WorkbookObject, {
    description: 'Sets to whom a workbook, a section or a question is shown, until the release. For leads.',
  })
  async setSharing(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What, and to whom.' }) input: SetSharingInput,
  ) {
    await this.sharing.set(ctx, input);
    return this.reader.get(ctx, input.workbookId);
  }

  @Mutation(() => WorkbookObject, {
    description: 'Hands a section to a colleague, or takes it back. For leads.',
  })
  async assignSection(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The section and the colleague.' }) input: AssignSectionInput,
  ) {
    await this.assignment.assign(ctx, input);
    return this.reader.get(ctx, input.workbookId);
  }

  @ResolveField(() => MunicipalityObject)
  municipality(
    @Parent() workbook: WorkbookObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MunicipalityObject | null> {
    return loaders.of(municipalityLoader).load(workbook.municipalityId);
  }

  @ResolveField(() => CampaignObject)
  campaign(
    @Parent() workbook: WorkbookObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CampaignObject | null> {
    return loaders.of(this.campaignLoader).load(workbook.campaignId);
  }

  /** Already there where one workbook was asked for; of a list, read for all of them together. */
  @ResolveField(() => [WorkbookSectionObject])
  async sections(
    @Parent() workbook: WorkbookObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<WorkbookSectionObject[]> {
    if (workbook.sections) return workbook.sections;
    return found(await loaders.of(this.wholeLoader).load(workbook.id)).sections;
  }
}
