import { permits } from '@commonworks/access';
import { holdCampaign } from '@commonworks/api-campaign';
import {
  faultIf,
  found,
  hintChange,
  isUuid,
  notFound,
  recordAudit,
  refuseFaults,
  requireUuids,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { FACTORS, type Weights } from '@commonworks/domain-opportunity';
import { Injectable } from '@nestjs/common';
import { findReleased } from '../opportunities/find-released.js';
import { insertWeights, readSavedWeights, weightsOf, type SavedWeights } from './weights-rows.js';
import type { OpportunityWeightsObject, SaveOpportunityWeightsInput } from './weights.types.js';

const MOST = 100;

/** What the order of opportunities follows: the choice that a coordinator saved last. */
@Injectable()
export class WeightsService {
  constructor(private readonly database: TenantDatabase) {}

  /** Null before the release, and for those who may not see it. */
  async ofCampaign(ctx: TenantContext, campaignId: string): Promise<OpportunityWeightsObject | null> {
    if (!isUuid(campaignId)) return null;
    return this.database.read(ctx, async (tx) => {
      const released = await findReleased(tx, ctx, campaignId);
      return (
        released &&
        present(campaignId, await readSavedWeights(tx, released.campaign.consortiumId, campaignId))
      );
    });
  }

  /**
   * Saves a further choice. Where the same holds already nothing is done, so it may be sent again.
   * @throws AppError NOT_FOUND before the release and for who does not coordinate the consortium; INVALID_INPUT
   */
  async save(ctx: TenantContext, input: SaveOpportunityWeightsInput): Promise<OpportunityWeightsObject> {
    const { campaignId, demand, supply, reach, urgency } = input;
    requireUuids(campaignId);
    await this.database.write(ctx, async (tx) => {
      await holdCampaign(tx, campaignId);
      const { consortiumId } = found(await findReleased(tx, ctx, campaignId)).campaign;
      if (!permits(ctx.ability, 'curate', 'Opportunity', { consortiumId, status: 'CANDIDATE' })) notFound();
      const weights = { DEMAND: demand, SUPPLY: supply, REACH: reach, URGENCY: urgency };
      checkWeights(weights);
      const present = await readSavedWeights(tx, consortiumId, campaignId);
      if (FACTORS.every((factor) => weightsOf(present)[factor] === weights[factor])) return;
      const number = (present?.number ?? 0) + 1;
      await insertWeights(tx, { consortiumId, campaignId, number }, weights, ctx.personId);
      await recordAudit(tx, ctx, {
        action: 'OPPORTUNITY_WEIGHTS_SAVED',
        subjectType: 'campaign',
        subjectId: campaignId,
        consortiumId,
        detail: { demand, supply, reach, urgency },
      });
      await hintChange(tx, 'opportunity', campaignId, { kind: 'CONSORTIUM', id: consortiumId }, ctx.personId);
    });
    return found(await this.ofCampaign(ctx, campaignId));
  }
}

/** @throws FieldError INVALID_INPUT */
function checkWeights(weights: Weights): void {
  refuseFaults(
    ...FACTORS.map((factor) =>
      faultIf(
        !(weights[factor] >= 0 && weights[factor] <= MOST),
        `input.${factor.toLowerCase()}`,
        'opportunity:invalid.weight',
        { most: MOST },
      ),
    ),
    faultIf(
      FACTORS.every((factor) => weights[factor] === 0),
      'input.demand',
      'opportunity:invalid.noWeight',
    ),
  );
}

function present(campaignId: string, saved: SavedWeights | null): OpportunityWeightsObject {
  const { DEMAND, SUPPLY, REACH, URGENCY } = weightsOf(saved);
  return {
    campaignId,
    demand: DEMAND,
    supply: SUPPLY,
    reach: REACH,
    urgency: URGENCY,
    standard: saved === null,
    savedBy: saved?.savedBy ?? null,
    savedAt: saved?.savedAt ?? null,
  };
}
