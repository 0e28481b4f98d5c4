import { loadOpportunities } from '@commonworks/api-opportunity/schema';
import { API_ROLE, IDENTITY_ROLE } from '@commonworks/api-platform/schema';
import { demoConsortia } from './demo-consortia.js';
import { inTransaction } from './demo-transaction.js';
import type { DemoConnections } from './load-demo.js';
import { place, readPlaces } from './load-members.js';
import { regionalOpportunities } from './regional-opportunities.js';

/**
 * Publishes the opportunities of the regional case, once the worker has computed its release: they cite what was found
 * there. Through the role that serves requests, and all or none of them.
 * @returns TOO_EARLY before the release; THERE where somebody has worked on opportunities already, be it we
 */
export async function loadDemoOpportunities({
  apiUrl,
  identityUrl,
  key,
}: DemoConnections): Promise<'LOADED' | 'THERE' | 'TOO_EARLY'> {
  const [{ code, campaigns }] = demoConsortia();
  const { consortia } = await inTransaction(identityUrl, { role: IDENTITY_ROLE, key }, async (tx) => {
    await tx.actFor({ purpose: 'ADMINISTRATE' });
    return readPlaces(tx);
  });
  const consortium = place(consortia, code);
  return inTransaction(apiUrl, { role: API_ROLE, key }, async (tx) => {
    await tx.actFor({ consortium });
    const [released] = await tx.query<{ id: string }>(
      'select c.id from campaign c where c.consortium_id = $1 and c.name = $2 and c.cycle = $3',
      [consortium, campaigns[0].name, campaigns[0].cycle],
    );
    return released ? loadOpportunities(tx, consortium, released.id, regionalOpportunities) : 'TOO_EARLY';
  });
}
