import { DEFAULT_THRESHOLD } from '@commonworks/domain-opportunity';
import { randomUUID } from 'node:crypto';
import { permits } from '@commonworks/access';
import { Campaign, insertCampaign } from '@commonworks/api-campaign';
import { Catalogue, presentVersion } from '@commonworks/api-catalogue';
import {
  found,
  isUuid,
  notFound,
  PageArgs,
  pageIn,
  recordAudit,
  requireUuids,
  TenantDatabase,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CampaignObject, CreateCampaignInput } from './campaign.types.js';
import { checkSettings } from './check-settings.js';

/** Campaigns to be read, and new ones. */
@Injectable()
export class CampaignService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /** The campaigns the person may see: the newest year first, the made up of a year last, then by name. */
  list(ctx: TenantContext, consortiumCode: string | null, page = new PageArgs()): Promise<CampaignObject[]> {
    return this.database.read(ctx, async (tx) => {
      const query = tx
        .repository(Campaign)
        .createQueryBuilder('campaign')
        .orderBy('campaign.year', 'DESC')
        // What was made up for demonstration comes after what was published.
        .addOrderBy('campaign.synthetic')
        .addOrderBy('campaign.name')
        .addOrderBy('campaign.id');
      if (consortiumCode !== null) {
        query.where(
          'campaign.consortiumId in (select c.id from consortium c where c.code = :consortiumCode)',
          {
            consortiumCode,
          },
        );
      }
      return pageIn(await this.present(tx, ctx, await query.getMany()), page);
    });
  }

  /** Those of the campaigns that the person may see, by id. */
  async byIds(
    tx: Transaction,
    ctx: TenantContext,
    ids: readonly string[],
  ): Promise<Map<string, CampaignObject>> {
    const campaigns = await tx.repository(Campaign).findBy({ id: In(ids.filter(isUuid)) });
    const presented = await this.present(tx, ctx, campaigns);
    return new Map(presented.map((campaign) => [campaign.id, campaign]));
  }

  /** Null when there is none, or the person may not see it. */
  async one(ctx: TenantContext, id: string): Promise<CampaignObject | null> {
    const campaigns = await this.database.read(ctx, (tx) => this.byIds(tx, ctx, [id]));
    return campaigns.get(id) ?? null;
  }

  /**
   * A new campaign, in draft.
   * @throws AppError NOT_FOUND for a consortium the person does not coordinate or an unpublished template;
   *   INVALID_INPUT
   */
  async create(ctx: TenantContext, input: CreateCampaignInput): Promise<CampaignObject> {
    const { consortiumId, templateVersionId } = input;
    requireUuids(consortiumId, templateVersionId);
    if (!permits(ctx.ability, 'create', 'Campaign', { consortiumId, status: 'DRAFT' })) notFound();
    const settings = checkSettings({
      ...input,
      thresholdKind: input.thresholdKind ?? 'FIXED',
      thresholdValue: input.thresholdValue ?? DEFAULT_THRESHOLD,
      lineIsHigh: input.lineIsHigh ?? false,
    });
    const id = randomUUID();
    await this.database.write(ctx, async (tx) => {
      const version = await this.catalogue.templateVersion(tx, templateVersionId);
      if (!version.published) notFound();
      await insertCampaign(tx, { id, consortiumId, ...settings });
      await recordAudit(tx, ctx, {
        action: 'CAMPAIGN_CREATED',
        subjectType: 'campaign',
        subjectId: id,
        consortiumId,
      });
    });
    return found(await this.one(ctx, id));
  }

  private async present(
    tx: Transaction,
    ctx: TenantContext,
    campaigns: readonly Campaign[],
  ): Promise<CampaignObject[]> {
    const presented: CampaignObject[] = [];
    for (const campaign of campaigns) {
      if (!permits(ctx.ability, 'read', 'Campaign', campaign)) continue;
      const version = await this.catalogue.templateVersion(tx, campaign.templateVersionId);
      presented.push({
        ...campaign,
        opensOn: campaign.openedAt && campaign.openedAt.toISOString().slice(0, 10),
        templateVersion: presentVersion(version, ctx.locale),
      });
    }
    return presented;
  }
}
