import { permits } from '@commonworks/access';
import {
  findCampaign,
  findRelease,
  holdCampaign,
  insertRequest,
  RELEASE_REQUESTED,
  releasesOfCampaigns,
} from '@commonworks/api-campaign';
import {
  AppError,
  found,
  isUuid,
  notFound,
  recordAudit,
  requireUuids,
  TenantDatabase,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { campaignTransition } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { type ReleaseObject } from './release.types.js';

@Injectable()
export class ReleaseService {
  constructor(private readonly database: TenantDatabase) {}

  /** A release of a consortium one belongs to; null when unknown or not to be seen. */
  async byId(ctx: TenantContext, id: string): Promise<ReleaseObject | null> {
    if (!isUuid(id)) return null;
    const row = await this.database.read(ctx, (tx) => findRelease(tx, id));
    if (!row) return null;
    const { consortiumId, ...release } = row;
    return permits(ctx.ability, 'read', 'Release', { consortiumId }) ? release : null;
  }

  /**
   * Asks for the release of a closed campaign; from then on its workbooks and their sharing levels stay as they
   * are. Asked twice, it is the same release: the one under way, or the one already published.
   *
   * @throws AppError NOT_FOUND when unknown or not to be released by this person; CONFLICT when not closed
   */
  async request(ctx: TenantContext, campaignId: string): Promise<ReleaseObject> {
    requireUuids(campaignId);
    return this.database.write(ctx, async (tx) => {
      await holdCampaign(tx, campaignId);
      const { consortiumId, status } = found(await findCampaign(tx, ctx, campaignId));
      if (!permits(ctx.ability, 'release', 'Campaign', { consortiumId, status })) notFound();
      const existing = await runningRelease(tx, campaignId);
      if (existing) return existing;
      if (!campaignTransition(status, 'RELEASE').ok) {
        throw new AppError('CONFLICT', {}, 'benchmark:release.campaignNotClosed');
      }
      const requested = await insertRequest(tx, { consortiumId, campaignId, personId: ctx.personId });
      await recordAudit(tx, ctx, {
        action: 'RELEASE_REQUESTED',
        subjectType: 'release',
        subjectId: requested.id,
        consortiumId,
        detail: { campaignId },
      });
      await tx.query('select pg_notify($1, $2)', [RELEASE_REQUESTED, requested.id]);
      return requested;
    });
  }
}

async function runningRelease(tx: Transaction, campaignId: string): Promise<ReleaseObject | null> {
  const release = (await releasesOfCampaigns(tx, [campaignId])).get(campaignId);
  return release && release.status !== 'FAILED' && release.status !== 'WITHDRAWN' ? release : null;
}
