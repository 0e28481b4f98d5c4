import { OwnWorkbooks, type OwnAnswer, type OwnWorkbook } from '@commonworks/api-campaign';
import { Catalogue } from '@commonworks/api-catalogue';
import { isUuid, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { answersIn, GIVEN_ANSWERS, type GivenAnswers } from './given-answers.js';
import { WORKBOOK_AND_CAMPAIGN } from './read-workbook.js';
import { readsAsOwn, seesAllSections } from './viewer.js';

/** What other features may ask of workbooks, inside a transaction of theirs. */
@Injectable()
export class OwnWorkbooksService extends OwnWorkbooks {
  constructor(private readonly catalogue: Catalogue) {
    super();
  }

  async ownWorkbook(tx: Transaction, ctx: TenantContext, workbookId: string): Promise<OwnWorkbook | null> {
    return isUuid(workbookId) ? this.find(tx, ctx, 'w.id = $2', [workbookId]) : null;
  }

  async ownWorkbookIn(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
    municipalityId: string,
  ): Promise<OwnWorkbook | null> {
    if (!isUuid(campaignId) || !isUuid(municipalityId)) return null;
    const params = [campaignId, municipalityId];
    return this.find(tx, ctx, '(w.campaign_id, w.municipality_id) = ($2, $3)', params);
  }

  /** In one statement, and nothing of a workbook that is not one's own goes further than this. */
  private async find(
    tx: Transaction,
    ctx: TenantContext,
    condition: string,
    params: string[],
  ): Promise<OwnWorkbook | null> {
    const [row] = await tx.query<Omit<OwnWorkbook, 'answers'> & GivenAnswers>(
      `select w.id, w.municipality_id as "municipalityId", w.consortium_id as "consortiumId",
         w.campaign_id as "campaignId", c.template_version_id as "templateVersionId", c.synthetic, ${GIVEN_ANSWERS}
       from ${WORKBOOK_AND_CAMPAIGN} where ${condition}`,
      [ctx.personId, ...params],
    );
    if (!row || !readsAsOwn(ctx, row)) return null;
    const { given: stored, assignedSectionIds, profile, ...workbook } = row;
    const template = await this.catalogue.templateVersion(tx, workbook.templateVersionId);
    const all = seesAllSections(ctx, workbook);
    const seen = template.sections.filter(({ id }) => all || assignedSectionIds.includes(id));
    const sectionIds = new Set(seen.map(({ id }) => id));
    const { given, derived } = answersIn({ answers: stored, profile }, template, sectionIds);
    return { ...workbook, answers: new Map<string, OwnAnswer>([...given, ...derived]) };
  }
}
