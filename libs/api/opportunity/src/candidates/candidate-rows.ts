import type { Transaction } from '@commonworks/api-platform';
import type { CandidateKind } from '@commonworks/domain-opportunity';

/** A candidate as it is stored. */
export interface CandidateRow {
  readonly id: string;
  readonly kind: CandidateKind;
  readonly serviceId: string | null;
  /** What a replacement replaces; null for a service. */
  readonly product: string | null;
  readonly demand: number | null;
  readonly supply: number | null;
  readonly reach: number | null;
  readonly urgency: number | null;
  readonly firmness: number;
}

/** A release's candidates, as far as the transaction sees them. */
export const readCandidates = (
  tx: Transaction,
  consortiumId: string,
  releaseId: string,
): Promise<CandidateRow[]> =>
  tx.query(
    `select c.id, c.kind, c.service_id as "serviceId", c.demand, c.supply, c.reach, c.urgency, c.firmness,
       (select w.product from opportunity_window w
        where w.consortium_id = c.consortium_id and w.release_id = c.release_id
          and w.question_id = c.question_id and w.product_key = c.product_key) as product
     from opportunity_candidate c where c.consortium_id = $1 and c.release_id = $2`,
    [consortiumId, releaseId],
  );

/** The day (YYYY-MM-DD) from which the windows of a release were looked at; null where it has no candidates yet. */
export async function readAsOf(
  tx: Transaction,
  consortiumId: string,
  releaseId: string,
): Promise<string | null> {
  const [made] = await tx.query<{ asOf: string }>(
    `select as_of::text as "asOf" from opportunity_release where consortium_id = $1 and release_id = $2`,
    [consortiumId, releaseId],
  );
  return made?.asOf ?? null;
}

/** In which campaign a candidate was found; null where the transaction does not see it. */
export async function campaignOfCandidate(tx: Transaction, id: string): Promise<string | null> {
  const [found] = await tx.query<{ campaignId: string }>(
    `select r.campaign_id as "campaignId" from opportunity_candidate c
     join opportunity_release r on (r.consortium_id, r.release_id) = (c.consortium_id, c.release_id)
     where c.id = $1`,
    [id],
  );
  return found?.campaignId ?? null;
}
