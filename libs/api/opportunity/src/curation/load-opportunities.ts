import type { Queries } from '@commonworks/api-platform/schema';
import { randomUUID } from 'node:crypto';
import { citeCandidates, insertOpportunity, storePublished, type OpportunityTexts } from './curated-rows.js';

/** An opportunity to stand published from the start, of the candidates of these services. */
export interface PlannedOpportunity {
  readonly texts: OpportunityTexts;
  /** Their names in English. */
  readonly services: readonly string[];
}

/**
 * Publishes opportunities in a campaign where nothing was curated yet, as its coordinator would, but tells nobody.
 * @returns TOO_EARLY before the release; THERE where something was curated, be it retired since
 * @throws Error where a service has no candidate
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
  const found = await tx.query<{ id: string; service: string }>(
    `select c.id, s.name_en as service from opportunity_candidate c join service s on s.id = c.service_id
     where c.consortium_id = $1 and c.release_id = $2 and c.kind = 'SERVICE'`,
    [consortiumId, release.id],
  );
  const candidates = new Map(found.map(({ id, service }) => [service, id]));
  for (const { texts, services } of planned) {
    const id = randomUUID();
    await insertOpportunity(tx, place, id, texts, null);
    await citeCandidates(
      tx,
      place,
      id,
      services.map((service) => {
        const candidate = candidates.get(service);
        if (candidate === undefined) throw new Error(`nothing was found of ${service}`);
        return candidate;
      }),
    );
    await storePublished(tx, id);
  }
  return 'LOADED';
}
