import { OwnWorkbooks } from '@commonworks/api-campaign';
import { CatalogueModule } from '@commonworks/api-catalogue';
import { Module } from '@nestjs/common';
import { AnswerResolver } from './answers/answer.resolver.js';
import { SaveAnswer } from './answers/save-answer.service.js';
import { AssessmentMapResolver } from './assessment-map/assessment-map.resolver.js';
import { AssessmentMaps } from './assessment-map/assessment-map.service.js';
import { CampaignDrafts } from './campaigns/campaign-drafts.service.js';
import { CampaignLifecycle } from './campaigns/campaign-lifecycle.service.js';
import { CampaignDraftResolver } from './campaigns/campaign-draft.resolver.js';
import { CampaignResolver } from './campaigns/campaign.resolver.js';
import { CampaignService } from './campaigns/campaign.service.js';
import { ClosingDays } from './campaigns/closing-day.service.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { EvidenceRule } from './evidence/evidence.rule.js';
import { SectionAssignment } from './workbooks/section-assignment.service.js';
import { SharedWorkbooks } from './workbooks/shared-workbook.service.js';
import { OwnWorkbooksService } from './workbooks/own-workbooks.service.js';
import { WorkbookReader } from './workbooks/workbook-reader.service.js';
import { WorkbookReview } from './workbooks/workbook-review.service.js';
import { WorkbookSharing } from './workbooks/workbook-sharing.service.js';
import { WorkbookResolver } from './workbooks/workbook.resolver.js';
import './workbook-messages.js';

/** Campaigns, workbooks and answers. */
@Module({
  imports: [CatalogueModule],
  providers: [
    CampaignService,
    CampaignLifecycle,
    CampaignResolver,
    CampaignDrafts,
    CampaignDraftResolver,
    ClosingDays,
    WorkbookReader,
    SharedWorkbooks,
    WorkbookReview,
    WorkbookSharing,
    SectionAssignment,
    { provide: OwnWorkbooks, useClass: OwnWorkbooksService },
    WorkbookResolver,
    SaveAnswer,
    AnswerResolver,
    EvidenceRule,
    EvidenceResolver,
    AssessmentMaps,
    AssessmentMapResolver,
  ],
  exports: [OwnWorkbooks],
})
export class WorkbookModule {}
