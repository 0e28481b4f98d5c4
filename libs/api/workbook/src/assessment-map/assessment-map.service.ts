import { TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { CampaignService } from '../campaigns/campaign.service.js';
import { WorkbookReader } from '../workbooks/workbook-reader.service.js';
import type { AssessmentMapObject } from './assessment-map.types.js';
import { composeAssessment, followsPublished } from './compose-assessment.js';
import { readFindings } from './read-findings.js';

/** Assessment maps, drawn from workbooks as their readers see them. */
@Injectable()
export class AssessmentMaps {
  constructor(
    private readonly database: TenantDatabase,
    private readonly reader: WorkbookReader,
    private readonly campaigns: CampaignService,
  ) {}

  /** Null where the person sees no rating of the workbook, or its template asks for none. */
  async ofWorkbook(ctx: TenantContext, workbookId: string): Promise<AssessmentMapObject | null> {
    const workbook = await this.reader.find(ctx, workbookId);
    if (!workbook) return null;
    const findings = await this.database.read(ctx, (tx) => readFindings(tx, workbook.id, ctx.locale));
    const layers = composeAssessment(workbook, findings);
    if (layers.length === 0) return null;
    const campaign = await this.campaigns.one(ctx, workbook.campaignId);
    if (!campaign) return null;
    const { municipalityId } = workbook;
    const published = followsPublished(layers);
    // In a campaign of made-up answers, those of a municipality that has published its own are none of them.
    const synthetic = campaign.synthetic && !published;
    return { municipalityId, campaignName: campaign.name, synthetic, published, layers };
  }
}
