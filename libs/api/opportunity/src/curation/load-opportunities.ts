import type { Queries } from '@commonworks/api-platform/schema';
import type { CandidateKind } from '@commonworks/domain-opportunity';
import { randomUUID } from 'node:crypto';
import {
  citeCandidates,
  insertOpportunity,
  storePublished,
  type CuratedPlace,
  type OpportunityTexts,
} from './curated-rows.js';

/** An opportunity to stand published from the start, of what was found of these services and products. */
export interface PlannedOpportunity {
  readonly texts: OpportunityTexts;
  /** Names of services in English. */
  readonly services: readonly string[];
  /** Names of products that are to be replaced. */
  readonly products: readonly string[];
}

/**
 * Publishes opportunities in a campaign where nothing was curated yet, as its coordinator would, but tells nobody.
 * @returns TOO_EARLY before the release; THERE where something was curated, be it retired since
 * @throws Error where nothing was found of a service or a product
 */
export async function loadOpportunities(
  tx: Queries,
  consortiumId: string,
  campaignId: string,
  planned: readonly PlannedOpportunity[],
): Promise<'LOADED' | 'THERE' | 'TOO_EARLY'> {
  const [release] = await tx.query<{ id: string }>(
    'select release_id as id from opportunity_release where consortium_id = $1 and campaign_id = $2',
    [consortiumId, campaignId],
  );
  if (!release) return 'TOO_EARLY';
  const place = { consortiumId, releaseId: release.id };
  const standing = await tx.query(
    'select 1 from opportunity where consortium_id = $1 and release_id = $2 limit 1',
    [consortiumId, release.id],
  );
  if (standing.length > 0) return 'THERE';
  const candidates = await readByName(tx, place);
  for (const { texts, services, products } of planned) {
    const id = randomUUID();
    await insertOpportunity(tx, place, id, texts, null);
    const cited = [
      ...services.map((service) => candidateOf(candidates, 'SERVICE', service)),
      ...products.map((product) => candidateOf(candidates, 'REPLACEMENT', product)),
    ];
    await citeCandidates(tx, place, id, cited);
    await storePublished(tx, id);
  }
  return 'LOADED';
}

interface NamedCandidate {
  readonly id: string;
  readonly kind: CandidateKind;
  readonly name: string;
}

/** Candidates by the names of their services and products. */
const readByName = (tx: Queries, { consortiumId, releaseId }: CuratedPlace): Promise<NamedCandidate[]> =>
  tx.query(
    `select c.id, c.kind, s.name_en as name from opportunity_candidate c join service s on s.id = c.service_id
     where c.consortium_id = $1 and c.release_id = $2 and c.kind = 'SERVICE'
     union all
     select c.id, c.kind, w.product from opportunity_candidate c
     join opportunity_window w on w.consortium_id = c.consortium_id and w.release_id = c.release_id
       and w.question_id = c.question_id and w.product_key = c.product_key
     where c.consortium_id = $1 and c.release_id = $2 and c.kind = 'REPLACEMENT'`,
    [consortiumId, releaseId],
  );

function candidateOf(candidates: readonly NamedCandidate[], kind: CandidateKind, name: string): string {
  const candidate = candidates.find((one) => one.kind === kind && one.name === name);
  if (!candidate) throw new Error(`nothing was found of ${name}`);
  return candidate.id;
}
