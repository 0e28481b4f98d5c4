import { permits } from '@commonworks/access';
import { isUuid, type TenantContext, type Transaction } from '@commonworks/api-platform';
import type { CampaignStatus } from '@commonworks/domain-assessment';
import type { ThresholdKind } from '@commonworks/domain-opportunity';

/** A campaign as other features need it. */
export interface CampaignFacts {
  readonly id: string;
  readonly consortiumId: string;
  readonly templateVersionId: string;
  readonly status: CampaignStatus;
  readonly synthetic: boolean;
  readonly thresholdKind: ThresholdKind;
  /** 0 to 100; holds where the kind is FIXED. */
  readonly thresholdValue: number;
  /** Whether a score exactly on the line is high; else it is neither low nor high. */
  readonly lineIsHigh: boolean;
}

/** Null when there is none, or the person may not see it. */
export async function findCampaign(
  tx: Transaction,
  ctx: TenantContext,
  campaignId: string,
): Promise<CampaignFacts | null> {
  if (!isUuid(campaignId)) return null;
  const [campaign] = await tx.query<CampaignFacts>(
    `select id, consortium_id as "consortiumId", template_version_id as "templateVersionId", status, synthetic,
       threshold_kind as "thresholdKind", threshold_value as "thresholdValue", line_is_high as "lineIsHigh"
     from campaign where id = $1`,
    [campaignId],
  );
  return campaign && permits(ctx.ability, 'read', 'Campaign', campaign) ? campaign : null;
}
