import type { TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { CampaignService } from '../campaigns/campaign.service.js';
import { WorkbookReader } from '../workbooks/workbook-reader.service.js';
import type { AssessmentMapObject } from './assessment-map.types.js';
import { composeAssessment } from './compose-assessment.js';

/** Assessment maps, drawn from workbooks as their readers see them. */
@Injectable()
export class AssessmentMaps {
  constructor(
    private readonly reader: WorkbookReader,
    private readonly campaigns: CampaignService,
  ) {}

  /** Null where the person sees no rating of the workbook, or its template asks for none. */
  async ofWorkbook(ctx: TenantContext, workbookId: string): Promise<AssessmentMapObject | null> {
    const workbook = await this.reader.find(ctx, workbookId);
    const layers = workbook ? composeAssessment(workbook) : [];
    if (!workbook || layers.length === 0) return null;
    const campaign = await this.campaigns.one(ctx, workbook.campaignId);
    if (!campaign) return null;
    const { name, synthetic } = campaign;
    return { municipalityId: workbook.municipalityId, campaignName: name, synthetic, layers };
  }
}
