import { type Campaign, removeDraft, storeSettings, type CampaignSettings } from '@commonworks/api-campaign';
import { Catalogue } from '@commonworks/api-catalogue';
import {
  AppError,
  found,
  notFound,
  recordAudit,
  requireUuids,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { isDraft } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { CampaignService } from './campaign.service.js';
import type { ChangeCampaignInput, ChangeCampaignResult } from './change-campaign.types.js';
import { checkSettings } from './check-settings.js';
import { holdPermitted } from './hold-permitted.js';

/** Changes and deletes campaigns that were not opened yet. */
@Injectable()
export class CampaignDrafts {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
    private readonly campaigns: CampaignService,
  ) {}

  /**
   * Sets all of a draft anew. Where it stands as asked already, nothing is done, whatever version the change was
   * based on: so it may be sent again.
   * @returns the campaign; or, where somebody else changed it since that version, what stands
   * @throws AppError NOT_FOUND where the person may not or the template version is not published; CONFLICT where
   *   it is no draft; INVALID_INPUT
   */
  async change(ctx: TenantContext, input: ChangeCampaignInput): Promise<ChangeCampaignResult> {
    const { id, templateVersionId, expectedVersion } = input;
    requireUuids(id, templateVersionId);
    const isOutdated = await this.database.write(ctx, async (tx) => {
      const campaign = await this.holdDraft(tx, ctx, id, 'change', 'workbook:campaign.conflict.notDraft');
      const settings = checkSettings(input);
      const changed = changedSettings(campaign, settings);
      if (Object.keys(changed).length === 0) return false;
      if (campaign.version !== expectedVersion) return true;
      const version = await this.catalogue.templateVersion(tx, templateVersionId);
      if (!version.published) notFound();
      await storeSettings(tx, campaign, settings);
      await recordAudit(tx, ctx, { action: 'CAMPAIGN_CHANGED', ...subjectOf(campaign), detail: changed });
      return false;
    });
    const current = found(await this.campaigns.one(ctx, id));
    return isOutdated
      ? { message: translate(ctx.locale, 'workbook:campaign.conflict.outdated'), current }
      : current;
  }

  /**
   * Deletes a draft for ever; what was done to it stays in the audit log.
   * @throws AppError NOT_FOUND where the person may not; CONFLICT where it is no draft
   */
  async delete(ctx: TenantContext, id: string): Promise<void> {
    requireUuids(id);
    await this.database.write(ctx, async (tx) => {
      const campaign = await this.holdDraft(tx, ctx, id, 'delete', 'workbook:campaign.conflict.notDeleted');
      await removeDraft(tx, campaign);
      await recordAudit(tx, ctx, {
        action: 'CAMPAIGN_DELETED',
        ...subjectOf(campaign),
        detail: { name: campaign.name },
      });
    });
  }

  private async holdDraft(
    tx: Transaction,
    ctx: TenantContext,
    id: string,
    permission: 'change' | 'delete',
    refusal: string,
  ): Promise<Campaign> {
    const campaign = await holdPermitted(tx, ctx, id, permission);
    if (!isDraft(campaign.status)) throw new AppError('CONFLICT', {}, refusal);
    return campaign;
  }
}

const subjectOf = ({ id, consortiumId }: Campaign) => ({
  subjectType: 'campaign',
  subjectId: id,
  consortiumId,
});

/** What differs from what stands, as it is to be. */
function changedSettings(present: CampaignSettings, next: CampaignSettings): Partial<CampaignSettings> {
  const names = Object.keys(next) as (keyof CampaignSettings)[];
  return Object.fromEntries(
    names.filter((name) => next[name] !== present[name]).map((name) => [name, next[name]]),
  );
}
