import { loadGroup } from '@commonworks/api-group/schema';
import { revealJob } from '@commonworks/api-opportunity/schema';
import { API_ROLE, IDENTITY_ROLE } from '@commonworks/api-platform/schema';
import { comparatorsGroup } from './comparators-group.js';
import { comparatorsOpportunity } from './comparators-opportunity.js';
import { demoConsortia } from './demo-consortia.js';
import { inTransaction } from './demo-transaction.js';
import type { DemoOutcome } from './load-demo-opportunities.js';
import type { DemoConnections } from './load-demo.js';
import { place, readPlaces } from './load-members.js';

/**
 * Has the comparators gather in a group around the replacement of CLASS, once they are named to each other, with
 * Clarington as its champion and up to scoping. While they are not, it asks for the batch that does it: whoever was to ask
 * before may have been killed.
 */
export async function loadDemoGroup({ apiUrl, identityUrl, key }: DemoConnections): Promise<DemoOutcome> {
  const code = demoConsortia()[1].code;
  const { places, people } = await inTransaction(identityUrl, { role: IDENTITY_ROLE, key }, async (tx) => {
    await tx.actFor({ purpose: 'ADMINISTRATE' });
    const found = await tx.query<{ email: string; id: string }>(
      'select email, id from person where email = any ($1::text[])',
      [comparatorsGroup.people],
    );
    return { places: await readPlaces(tx), people: new Map(found.map(({ email, id }) => [email, id])) };
  });
  // A demo that was made before has not all of these accounts.
  if (people.size < comparatorsGroup.people.length) return 'THERE';
  const consortium = place(places.consortia, code);
  const outcome = await inTransaction(apiUrl, { role: API_ROLE, key }, async (tx): Promise<DemoOutcome> => {
    await tx.actFor({ consortium });
    const [opportunity] = await tx.query<{ id: string }>(
      `select o.id from opportunity o where o.consortium_id = $1 and o.name_en = $2 and o.status = 'PUBLISHED'`,
      [consortium, comparatorsOpportunity.texts.nameEn],
    );
    if (!opportunity) return 'THERE';
    const plan = comparatorsGroup.plan({
      opportunityId: opportunity.id,
      municipality: (name) => place(places.municipalities, name),
      person: (email) => place(people, email),
      today: new Date(),
    });
    const actFor = ({ municipalityId, personId }: { municipalityId: string; personId: string }) =>
      tx.actFor({ consortium, coordinates: false, municipality: municipalityId, person: personId });
    return loadGroup(tx, actFor, plan);
  });
  if (outcome === 'TOO_EARLY')
    await inTransaction(identityUrl, { role: IDENTITY_ROLE, key }, async (tx) => {
      await tx.actFor({ purpose: 'ADMINISTRATE' });
      // One that waits already is the same.
      await tx.query('select enqueue_job($1, $2::jsonb)', [revealJob.name, '{}']);
    });
  return outcome;
}
