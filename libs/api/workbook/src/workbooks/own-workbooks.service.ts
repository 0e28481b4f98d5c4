import { OwnWorkbooks, type OwnAnswer, type OwnWorkbook } from '@commonworks/api-campaign';
import { Catalogue } from '@commonworks/api-catalogue';
import { isUuid, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { ownAnswers, seenSections } from './compose-workbook.js';
import { readWholeWorkbooks } from './read-workbook.js';
import { readsAsOwn, viewerOf } from './viewer.js';

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
    workbookId: string,
  ): Promise<ReadonlyMap<string, OwnAnswer>> {
    const [row] = isUuid(workbookId) ? await readWholeWorkbooks(tx, [workbookId]) : [];
    if (!row || !readsAsOwn(ctx, row)) return new Map();
    const template = await this.catalogue.templateVersion(tx, row.templateVersionId);
    const seen = seenSections(row, template.sections, viewerOf(ctx, row));
    return ownAnswers(row, template, new Set(seen.map(({ section }) => section.id)));
  }
}

async function findOwn(
  tx: Transaction,
  ctx: TenantContext,
  condition: string,
  params: string[],
): Promise<OwnWorkbook | null> {
  const [row] = await tx.query<OwnWorkbook>(
    `select w.id, w.municipality_id as "municipalityId", w.campaign_id as "campaignId"
     from workbook w where ${condition}`,
    params,
  );
  return row && readsAsOwn(ctx, row) ? row : null;
}
