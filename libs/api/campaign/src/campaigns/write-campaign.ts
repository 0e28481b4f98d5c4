import type { Queries } from '@commonworks/api-platform';
import type { CampaignEvent, CampaignStatus } from '@commonworks/domain-assessment';
import type { ThresholdKind } from '@commonworks/domain-opportunity';
import type { Campaign } from './campaign.entity.js';

/** What a coordinator sets for a campaign while it is a draft. */
export interface CampaignSettings {
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
}

/** A campaign as it is prepared. */
export interface NewCampaign extends CampaignSettings {
  readonly id: string;
  readonly consortiumId: string;
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

/** A campaign as its rows name it. */
type CampaignKey = Pick<Campaign, 'consortiumId' | 'id'>;

/** Stores what is set otherwise for a draft, as its next version. The campaign has to be held. */
export async function storeSettings(
  tx: Queries,
  { consortiumId, id }: CampaignKey,
  settings: CampaignSettings,
): Promise<void> {
  await tx.query(
    `update campaign set template_version_id = $3, name = $4, cycle = $5, year = $6, closes_on = $7,
       threshold_kind = $8, threshold_value = $9, line_is_high = $10, version = version + 1
     where consortium_id = $1 and id = $2`,
    [
      consortiumId,
      id,
      settings.templateVersionId,
      settings.name,
      settings.cycle,
      settings.year,
      settings.closesOn,
      settings.thresholdKind,
      settings.thresholdValue,
      settings.lineIsHigh,
    ],
  );
}

/** Stores another day (YYYY-MM-DD) for an open campaign to close on. The campaign has to be held. */
export async function storeClosingDay(
  tx: Queries,
  { consortiumId, id }: CampaignKey,
  closesOn: string,
): Promise<void> {
  await tx.query(
    'update campaign set closes_on = $3, version = version + 1 where consortium_id = $1 and id = $2',
    [consortiumId, id, closesOn],
  );
}

/** Deletes a draft; the database refuses to delete any other campaign. The campaign has to be held. */
export async function removeDraft(tx: Queries, { consortiumId, id }: CampaignKey): Promise<void> {
  await tx.query('delete from campaign where consortium_id = $1 and id = $2', [consortiumId, id]);
}

/** What a coordinator does to a campaign; its release is made elsewhere. */
export type CampaignStep = Exclude<CampaignEvent, 'RELEASE'>;

/**
 * Stores the state a campaign was taken to, and when. The campaign has to be held: the time is the database's, read
 * after the lock was waited for, so that no save is later than the closing.
 */
export async function storeStep(
  tx: Queries,
  { consortiumId, id }: CampaignKey,
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
