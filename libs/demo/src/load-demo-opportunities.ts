import { loadOpportunities, type PlannedOpportunity } from '@commonworks/api-opportunity/schema';
import { API_ROLE, IDENTITY_ROLE } from '@commonworks/api-platform/schema';
import { comparatorsOpportunity } from './comparators-opportunity.js';
import { demoConsortia } from './demo-consortia.js';
import { inTransaction } from './demo-transaction.js';
import type { DemoConnections } from './load-demo.js';
import { place, readPlaces } from './load-members.js';
import { regionalOpportunities } from './regional-opportunities.js';

/** What became of a step of the demo: TOO_EARLY while what it stands on is not there; THERE where it was done before. */
export type DemoOutcome = 'LOADED' | 'THERE' | 'TOO_EARLY';

/** What is published of each case, in the order of `demoConsortia`. */
const PLANNED: readonly (readonly PlannedOpportunity[])[] = [regionalOpportunities, [comparatorsOpportunity]];

/**
 * Publishes the opportunities of both cases, once the worker has computed their releases: they cite what was found there.
 * Through the role that serves requests; of each case all or none.
 * @returns THERE where somebody has worked on opportunities already, be it we
 */
export async function loadDemoOpportunities({
  apiUrl,
  identityUrl,
  key,
}: DemoConnections): Promise<DemoOutcome> {
  const { consortia } = await inTransaction(identityUrl, { role: IDENTITY_ROLE, key }, async (tx) => {
    await tx.actFor({ purpose: 'ADMINISTRATE' });
    return readPlaces(tx);
  });
  const outcomes: DemoOutcome[] = [];
  for (const [at, { code, campaigns }] of demoConsortia().entries()) {
    const consortium = place(consortia, code);
    const outcome = await inTransaction(apiUrl, { role: API_ROLE, key }, async (tx) => {
      await tx.actFor({ consortium });
      const [released] = await tx.query<{ id: string }>(
        'select c.id from campaign c where c.consortium_id = $1 and c.name = $2 and c.cycle = $3',
        [consortium, campaigns[0].name, campaigns[0].cycle],
      );
      return released ? loadOpportunities(tx, consortium, released.id, PLANNED[at] ?? []) : 'TOO_EARLY';
    });
    outcomes.push(outcome);
  }
  if (outcomes.includes('TOO_EARLY')) return 'TOO_EARLY';
  return outcomes.includes('LOADED') ? 'LOADED' : 'THERE';
}
