import type { Queries } from '@commonworks/api-platform';
import type { CampaignEvent, CampaignStatus } from '@commonworks/domain-assessment';
import type { ThresholdKind } from '@commonworks/domain-opportunity';
import type { Campaign } from './campaign.entity.js';

/** A campaign as its coordinator describes it. */
export interface NewCampaign {
  readonly id: string;
  readonly consortiumId: string;
  readonly templateVersionId: string;
  readonly name: string;
  readonly cycle: string;
  readonly year: number;
  /** YYYY-MM-DD */
  readonly closesOn: string | null;
  readonly thresholdKind: ThresholdKind;
  readonly thresholdValue: number;
  /** Whether a score exactly on the line is high; else it is neither low nor high. */
  readonly lineIsHigh: boolean;
  /** Made up for demonstration. */
  readonly synthetic?: boolean;
}

/** Stores a campaign in draft. */
export async function insertCampaign(tx: Queries, campaign: NewCampaign): Promise<void> {
  await tx.query(
    `insert into campaign (consortium_id, id, template_version_id, name, cycle, year, closes_on, threshold_kind,
       threshold_value, line_is_high, synthetic)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      campaign.consortiumId,
      campaign.id,
      campaign.templateVersionId,
      campaign.name,
      campaign.cycle,
      campaign.year,
      campaign.closesOn,
      campaign.thresholdKind,
      campaign.thresholdValue,
      campaign.lineIsHigh,
      campaign.synthetic ?? false,
    ],
  );
}

/** What a coordinator does to a campaign; its release is made elsewhere. */
export type CampaignStep = Exclude<CampaignEvent, 'RELEASE'>;

/**
 * Stores the state a campaign was taken to, and when. The campaign has to be held: the time is the database's, read
 * after the lock was waited for, so that no save is later than the closing.
 */
export async function storeStep(
  tx: Queries,
  { consortiumId, id }: Pick<Campaign, 'consortiumId' | 'id'>,
  status: CampaignStatus,
  step: CampaignStep,
): Promise<void> {
  await tx.query(
    `update campaign set status = $3,
       opened_at = case $4 when 'OPEN' then statement_timestamp() else opened_at end,
       closed_at = case $4 when 'CLOSE' then statement_timestamp() end
     where consortium_id = $1 and id = $2`,
    [consortiumId, id, status, step],
  );
}
