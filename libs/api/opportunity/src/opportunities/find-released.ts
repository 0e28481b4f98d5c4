import {
  findCampaign,
  publishedRelease,
  type CampaignFacts,
  type PublishedRelease,
} from '@commonworks/api-campaign';
import type { TenantContext, Transaction } from '@commonworks/api-platform';
import { readAsOf } from '../candidates/candidate-rows.js';

/** A released campaign whose candidates are made. */
export interface Released {
  readonly campaign: CampaignFacts;
  readonly release: PublishedRelease;
  /** YYYY-MM-DD */
  readonly asOf: string;
}

/** Null before the release, and for those who may not see it. */
export async function findReleased(
  tx: Transaction,
  ctx: TenantContext,
  campaignId: string,
): Promise<Released | null> {
  const campaign = await findCampaign(tx, ctx, campaignId);
  const release = campaign && (await publishedRelease(tx, ctx, campaign));
  const asOf = release && (await readAsOf(tx, campaign.consortiumId, release.id));
  return asOf ? { campaign, release, asOf } : null;
}
