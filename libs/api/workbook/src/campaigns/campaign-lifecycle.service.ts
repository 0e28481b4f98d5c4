import { campaignTransition, isOver } from '@commonworks/domain-assessment';
import {
  type Campaign,
  campaignOpened,
  type CampaignStep,
  readReleaseHold,
  storeStep,
} from '@commonworks/api-campaign';
import { Catalogue } from '@commonworks/api-catalogue';
import {
  AppError,
  found,
  notify,
  recordAudit,
  requireUuids,
  TenantDatabase,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { CampaignService } from './campaign.service.js';
import type { CampaignObject } from './campaign.types.js';
import { holdPermitted } from './hold-permitted.js';

const STEPS = {
  OPEN: { permission: 'open', audit: 'CAMPAIGN_OPENED' },
  CLOSE: { permission: 'close', audit: 'CAMPAIGN_CLOSED' },
  REOPEN: { permission: 'reopen', audit: 'CAMPAIGN_REOPENED' },
} as const;

/** Opens, closes and reopens campaigns. */
@Injectable()
export class CampaignLifecycle {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
    private readonly campaigns: CampaignService,
  ) {}

  /**
   * Takes a campaign one step on. Opening it gives each municipality of the consortium a workbook; closing it
   * waits for the saves that have begun, and none commits afterwards.
   * @throws AppError NOT_FOUND where the person may not; CONFLICT where its status does not allow it, or
   *   where the day on which it would close is over before it opens
   */
  async step(ctx: TenantContext, id: string, step: CampaignStep): Promise<CampaignObject> {
    requireUuids(id);
    await this.database.write(ctx, async (tx) => {
      const campaign = await holdPermitted(tx, ctx, id, STEPS[step].permission);
      const next = campaignTransition(campaign.status, step);
      if (!next.ok || (step === 'REOPEN' && (await readReleaseHold(tx, id)))) {
        throw new AppError('CONFLICT', {}, `workbook:campaign.conflict.${step}`);
      }
      if (step === 'OPEN' && campaign.closesOn !== null && isOver(campaign.closesOn, new Date())) {
        throw new AppError('CONFLICT', {}, 'workbook:campaign.conflict.closingDayOver');
      }
      await storeStep(tx, campaign, next.status, step);
      if (step !== 'CLOSE') await this.giveWorkbooks(tx, campaign);
      await recordAudit(tx, ctx, {
        action: STEPS[step].audit,
        subjectType: 'campaign',
        subjectId: id,
        consortiumId: campaign.consortiumId,
      });
      if (step !== 'CLOSE') await this.tellOpened(tx, campaign);
    });
    return found(await this.campaigns.one(ctx, id));
  }

  private tellOpened(tx: Transaction, { id, consortiumId }: Campaign): Promise<void> {
    return notify(tx, {
      kind: campaignOpened,
      about: { subjectId: id },
      place: { consortiumId },
      to: { roles: campaignOpened.roles },
    });
  }

  /** A workbook for each municipality of the consortium that has none yet. */
  private async giveWorkbooks(tx: Transaction, campaign: Campaign): Promise<void> {
    const { questionCount } = await this.catalogue.templateVersion(tx, campaign.templateVersionId);
    await tx.query(
      `insert into workbook (municipality_id, consortium_id, campaign_id, question_count)
       select m.municipality_id, m.consortium_id, $2, $3 from consortium_member m where m.consortium_id = $1
       on conflict do nothing`,
      [campaign.consortiumId, campaign.id, questionCount],
    );
  }
}
