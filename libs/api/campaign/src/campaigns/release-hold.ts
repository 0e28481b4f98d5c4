import {
  releaseHold,
  type CampaignStatus,
  type ReleaseHold,
  type ReleaseStatus,
} from '@commonworks/domain-assessment';
import { found, type Transaction } from '@commonworks/api-platform';

/**
 * Why the campaign's content stays as it is; null while it may change. Read in one statement: the worker
 * publishes release and campaign together, and what is read of both must be of one moment. Null stays true as
 * long as the campaign is held or shared, for no release is asked for meanwhile.
 * @throws AppError NOT_FOUND where the transaction does not see the campaign
 */
export async function readReleaseHold(tx: Transaction, campaignId: string): Promise<ReleaseHold | null> {
  const [row] = await tx.query<{ campaign: CampaignStatus; release: ReleaseStatus | null }>(
    `select c.status as campaign, r.status as release from campaign c
     left join release r on (r.consortium_id, r.campaign_id) = (c.consortium_id, c.id) 
       and r.status not in ('FAILED', 'WITHDRAWN')
     where c.id = $1`,
    [campaignId],
  );
  const { campaign, release } = found(row);
  return releaseHold(campaign, release);
}
