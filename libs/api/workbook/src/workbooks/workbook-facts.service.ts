import { permits } from '@commonworks/access';
import type { AnswerState, AnswerValue } from '@commonworks/domain-assessment';
import { Catalogue } from '@commonworks/api-catalogue';
import { isUuid, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { Campaign } from '../campaigns/campaign.entity.js';
import { ownAnswers, seenSections } from './compose-workbook.js';
import { readWholeWorkbooks } from './read-workbook.js';
import { readsAsOwn, viewerOf } from './viewer.js';

/** Where a workbook of one's own stands. */
export interface OwnWorkbookFacts {
  readonly id: string;
  readonly municipalityId: string;
  readonly campaignId: string;
}

/** One's own answer; a derived one is computed. The value is null unless the state is ANSWERED. */
export interface OwnAnswerFacts {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
}

/** What other features may ask of campaigns and workbooks, inside a transaction of theirs. */
@Injectable()
export class WorkbookFacts {
  constructor(private readonly catalogue: Catalogue) {}

  /** Null when there is none, or the person may not see it. */
  async campaignOf(tx: Transaction, ctx: TenantContext, campaignId: string): Promise<Campaign | null> {
    if (!isUuid(campaignId)) return null;
    const campaign = await tx.repository(Campaign).findOneBy({ id: campaignId });
    return campaign && permits(ctx.ability, 'read', 'Campaign', campaign) ? campaign : null;
  }

  /** Null when there is none, or it is another municipality's. */
  async ownWorkbook(
    tx: Transaction,
    ctx: TenantContext,
    workbookId: string,
  ): Promise<OwnWorkbookFacts | null> {
    return isUuid(workbookId) ? findOwn(tx, ctx, 'w.id = $1', [workbookId]) : null;
  }

  /** The workbook of one's own municipality in a campaign; null as above. */
  async ownWorkbookIn(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
    municipalityId: string,
  ): Promise<OwnWorkbookFacts | null> {
    if (!isUuid(campaignId) || !isUuid(municipalityId)) return null;
    return findOwn(tx, ctx, '(w.campaign_id, w.municipality_id) = ($1, $2)', [campaignId, municipalityId]);
  }

  /** One's own answers by question id, as far as the person sees them, derived ones included. */
  async ownAnswers(
    tx: Transaction,
    ctx: TenantContext,
    workbookId: string,
  ): Promise<ReadonlyMap<string, OwnAnswerFacts>> {
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
): Promise<OwnWorkbookFacts | null> {
  const [row] = await tx.query<OwnWorkbookFacts>(
    `select w.id, w.municipality_id as "municipalityId", w.campaign_id as "campaignId"
     from workbook w where ${condition}`,
    params,
  );
  return row && readsAsOwn(ctx, row) ? row : null;
}
