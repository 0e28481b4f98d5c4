import type { Queries } from '@commonworks/api-platform';

/** The services that an opportunity is about, as far as the transaction sees what it cites. */
export async function servicesOf(tx: Queries, opportunityId: string): Promise<string[]> {
  const rows = await tx.query<{ serviceId: string }>(
    `select distinct c.service_id as "serviceId" from opportunity_citation k
     join opportunity_candidate c on (c.consortium_id, c.release_id, c.id) = (k.consortium_id, k.release_id, k.candidate_id)
     join opportunity o on (o.consortium_id, o.release_id, o.id) = (k.consortium_id, k.release_id, k.opportunity_id)
     where o.id = $1 and k.state = 'CITED' and c.service_id is not null order by 1`,
    [opportunityId],
  );
  return rows.map(({ serviceId }) => serviceId);
}
