import { defineLoader, type Transaction } from '@commonworks/api-platform';
import { type ReleaseObject } from './release.types.js';

export const RELEASE_COLUMNS = `r.id, r.status, r.requested_at as "requestedAt", r.published_at as "publishedAt"`;

/**
 * The release of each campaign, by the campaign's id: the one that is neither failed nor withdrawn, else the latest.
 * None for those who may not see the campaign.
 */
export async function releasesOfCampaigns(
  tx: Transaction,
  campaignIds: readonly string[],
): Promise<Map<string, ReleaseObject>> {
  const rows = await tx.query<ReleaseObject & { campaignId: string }>(
    `select distinct on (r.campaign_id) r.campaign_id as "campaignId", ${RELEASE_COLUMNS}
     from release r where r.campaign_id = any($1::uuid[])
     order by r.campaign_id, (r.status in ('FAILED', 'WITHDRAWN')), r.requested_at desc`,
    [campaignIds],
  );
  return new Map(rows.map(({ campaignId, ...release }) => [campaignId, release]));
}

/** For the field `release` of a campaign, whose type belongs to the workbook feature: the app adds it. */
export const campaignReleaseLoader = defineLoader<string, ReleaseObject>(releasesOfCampaigns);
