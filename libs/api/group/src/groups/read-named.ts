import { found, type Queries } from '@commonworks/api-platform';
import type { CollaborationLevel, InterestLevel } from '@commonworks/domain-opportunity';

/** A municipality that is named in an opportunity, with what it said. */
export interface NamedMunicipality {
  readonly municipalityId: string;
  readonly level: InterestLevel;
  readonly collaborationLevel: CollaborationLevel;
  readonly contact: string;
}

/** Where a published opportunity stands. */
export interface PublishedOpportunity {
  readonly consortiumId: string;
  readonly releaseId: string;
  readonly campaignId: string;
}

/**
 * A published opportunity, and who is named in it, as far as the transaction sees: to its coordinator all, to one that is
 * named the others too.
 * @throws AppError NOT_FOUND where it is not published, or not to them
 */
export async function readNamed(
  tx: Queries,
  opportunityId: string,
): Promise<{ opportunity: PublishedOpportunity; named: NamedMunicipality[] }> {
  const [opportunity] = await tx.query<PublishedOpportunity>(
    `select o.consortium_id as "consortiumId", o.release_id as "releaseId", r.campaign_id as "campaignId"
     from opportunity o
     join opportunity_release r on (r.consortium_id, r.release_id) = (o.consortium_id, o.release_id)
     where o.id = $1 and o.status = 'PUBLISHED'`,
    [opportunityId],
  );
  const named = await tx.query<NamedMunicipality>(
    `select n.municipality_id as "municipalityId", n.level, n.collaboration_level as "collaborationLevel", n.contact
     from opportunity_named n where n.opportunity_id = $1`,
    [opportunityId],
  );
  return { opportunity: found(opportunity), named };
}
