import type { Queries } from '@commonworks/api-platform';
import { STANDARD_WEIGHTS, type Weights } from '@commonworks/domain-opportunity';

/** A choice of weights, as it was saved. */
export interface SavedWeights {
  readonly number: number;
  readonly demand: number;
  readonly supply: number;
  readonly reach: number;
  readonly urgency: number;
  readonly savedAt: Date;
  /** Null where the reader may not know. */
  readonly savedBy: string | null;
}

/** The choice that holds for a campaign; null while it is the standard. */
export async function readSavedWeights(
  tx: Queries,
  consortiumId: string,
  campaignId: string,
): Promise<SavedWeights | null> {
  const [saved] = await tx.query<SavedWeights>(
    `select w.number, w.demand, w.supply, w.reach, w.urgency, w.saved_at as "savedAt", p.name as "savedBy"
     from opportunity_weights w left join person p on p.id = w.saved_by
     where w.consortium_id = $1 and w.campaign_id = $2 order by w.number desc limit 1`,
    [consortiumId, campaignId],
  );
  return saved ?? null;
}

/** What opportunities are ordered by. */
export const weightsOf = (saved: SavedWeights | null): Weights =>
  saved === null
    ? STANDARD_WEIGHTS
    : { DEMAND: saved.demand, SUPPLY: saved.supply, REACH: saved.reach, URGENCY: saved.urgency };

/** Stores a further choice; the campaign has to be held, so that choices are counted one after the other. */
export async function insertWeights(
  tx: Queries,
  place: { readonly consortiumId: string; readonly campaignId: string; readonly number: number },
  { DEMAND, SUPPLY, REACH, URGENCY }: Weights,
  personId: string | null,
): Promise<void> {
  await tx.query(
    `insert into opportunity_weights (consortium_id, campaign_id, number, demand, supply, reach, urgency, saved_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [place.consortiumId, place.campaignId, place.number, DEMAND, SUPPLY, REACH, URGENCY, personId],
  );
}
