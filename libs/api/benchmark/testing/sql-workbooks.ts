import { type TenantContext, type Transaction } from '@commonworks/api-platform';
import {
  WorkbookPort,
  type CampaignFacts,
  type OwnAnswer,
  type OwnWorkbook,
} from '../src/results/workbook-port.js';

const WORKBOOK = 'select id, municipality_id as "municipalityId", campaign_id as "campaignId" from workbook';

/** The port by plain SQL, behind the same policies; derived answers are left out. */
export class SqlWorkbooks extends WorkbookPort {
  async campaignOf(tx: Transaction, _ctx: TenantContext, campaignId: string): Promise<CampaignFacts | null> {
    const [campaign] = await tx.query<CampaignFacts>(
      `select id, consortium_id as "consortiumId", template_version_id as "templateVersionId", status, synthetic,
         threshold_kind as "thresholdKind", threshold_value as "thresholdValue"
       from campaign where id = $1`,
      [campaignId],
    );
    return campaign ?? null;
  }

  async ownWorkbook(tx: Transaction, ctx: TenantContext, workbookId: string): Promise<OwnWorkbook | null> {
    return own(ctx, await tx.query<OwnWorkbook>(`${WORKBOOK} where id = $1`, [workbookId]));
  }

  async ownWorkbookIn(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
    municipalityId: string,
  ): Promise<OwnWorkbook | null> {
    const where = 'where campaign_id = $1 and municipality_id = $2';
    return own(ctx, await tx.query<OwnWorkbook>(`${WORKBOOK} ${where}`, [campaignId, municipalityId]));
  }

  async ownAnswers(
    tx: Transaction,
    _ctx: TenantContext,
    workbookId: string,
  ): Promise<Map<string, OwnAnswer>> {
    const answers = await tx.query<OwnAnswer & { questionId: string }>(
      'select question_id as "questionId", state, value from answer where workbook_id = $1',
      [workbookId],
    );
    return new Map(answers.map(({ questionId, state, value }) => [questionId, { state, value }]));
  }
}

function own(ctx: TenantContext, [workbook]: OwnWorkbook[]): OwnWorkbook | null {
  return workbook && ctx.municipalityIds.includes(workbook.municipalityId) ? workbook : null;
}
