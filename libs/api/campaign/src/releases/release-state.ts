import { defineLoader, type Transaction } from '@commonworks/api-platform';
import { RELEASE_COLUMNS, type ReleaseState } from './release-request.js';

/**
 * The release of each campaign, by the campaign's id: the one that is neither failed nor withdrawn, else the latest.
 * None for those who may not see the campaign.
 */
export async function releasesOfCampaigns(
  tx: Transaction,
  campaignIds: readonly string[],
): Promise<Map<string, ReleaseState>> {
  const rows = await tx.query<ReleaseState & { campaignId: string }>(
    `select distinct on (r.campaign_id) r.campaign_id as "campaignId", ${RELEASE_COLUMNS}
     from release r where r.campaign_id = any($1::uuid[])
     order by r.campaign_id, (r.status in ('FAILED', 'WITHDRAWN')), r.requested_at desc`,
    [campaignIds],
  );
  return new Map(rows.map(({ campaignId, ...release }) => [campaignId, release]));
}

/** The same for many campaigns of one request, in one statement. */
export const campaignReleaseLoader = defineLoader<string, ReleaseState>(releasesOfCampaigns);

/** A release with the consortium that may read it; undefined where the transaction sees none. */
export async function findRelease(
  tx: Transaction,
  id: string,
): Promise<(ReleaseState & { consortiumId: string }) | undefined> {
  const [release] = await tx.query<ReleaseState & { consortiumId: string }>(
    `select r.consortium_id as "consortiumId", ${RELEASE_COLUMNS} from release r where r.id = $1`,
    [id],
  );
  return release;
}
