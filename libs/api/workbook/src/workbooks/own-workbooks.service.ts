import { OwnWorkbooks, type OwnAnswer, type OwnWorkbook } from '@commonworks/api-campaign';
import { Catalogue } from '@commonworks/api-catalogue';
import { isUuid, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { answersIn, readGivenAnswers } from './given-answers.js';
import { WORKBOOK_AND_CAMPAIGN } from './read-workbook.js';
import { readsAsOwn, seesAllSections } from './viewer.js';

/** What other features may ask of workbooks, inside a transaction of theirs. */
@Injectable()
export class OwnWorkbooksService extends OwnWorkbooks {
  constructor(private readonly catalogue: Catalogue) {
    super();
  }

  async ownWorkbook(tx: Transaction, ctx: TenantContext, workbookId: string): Promise<OwnWorkbook | null> {
    return isUuid(workbookId) ? findOwn(tx, ctx, 'w.id = $1', [workbookId]) : null;
  }

  async ownWorkbookIn(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
    municipalityId: string,
  ): Promise<OwnWorkbook | null> {
    if (!isUuid(campaignId) || !isUuid(municipalityId)) return null;
    return findOwn(tx, ctx, '(w.campaign_id, w.municipality_id) = ($1, $2)', [campaignId, municipalityId]);
  }

  async ownAnswers(
    tx: Transaction,
    ctx: TenantContext,
    workbook: OwnWorkbook,
  ): Promise<ReadonlyMap<string, OwnAnswer>> {
    const template = await this.catalogue.templateVersion(tx, workbook.templateVersionId);
    const found = await readGivenAnswers(tx, ctx, workbook);
    const all = seesAllSections(ctx, workbook);
    const seen = template.sections.filter(({ id }) => all || found.assignedSectionIds.includes(id));
    const { given, derived } = answersIn(found, template, new Set(seen.map(({ id }) => id)));
    return new Map<string, OwnAnswer>([...given, ...derived]);
  }
}

async function findOwn(
  tx: Transaction,
  ctx: TenantContext,
  condition: string,
  params: string[],
): Promise<OwnWorkbook | null> {
  const [row] = await tx.query<OwnWorkbook>(
    `select w.id, w.municipality_id as "municipalityId", w.consortium_id as "consortiumId", w.campaign_id as "campaignId",
       c.template_version_id as "templateVersionId", c.year, c.synthetic
     from ${WORKBOOK_AND_CAMPAIGN} where ${condition}`,
    params,
  );
  return row && readsAsOwn(ctx, row) ? row : null;
}
