import { hasPosts, loadPosts, type PostActor } from '@commonworks/api-community/schema';
import { API_ROLE, IDENTITY_ROLE } from '@commonworks/api-platform/schema';
import { COMMUNITY_POSTS, plannedPosts } from './community-posts.js';
import { demoPeople } from './demo-people.js';
import { inTransaction } from './demo-transaction.js';
import type { DemoOutcome } from './load-demo-opportunities.js';
import type { DemoConnections } from './load-demo.js';
import { place, readPlaces } from './load-members.js';

/** Has people of both consortia ask and tell each other something, where nobody has written anything yet. */
export async function loadDemoCommunities({
  apiUrl,
  identityUrl,
  key,
}: DemoConnections): Promise<DemoOutcome> {
  const { places, people } = await inTransaction(identityUrl, { role: IDENTITY_ROLE, key }, async (tx) => {
    await tx.actFor({ purpose: 'ADMINISTRATE' });
    const found = await tx.query<{ email: string; id: string }>(
      'select email, id from person where email = any ($1::text[])',
      [demoPeople.map(({ email }) => email)],
    );
    return { places: await readPlaces(tx), people: new Map(found.map(({ email, id }) => [email, id])) };
  });
  // A demo that was made before has not all of these accounts.
  if (people.size < demoPeople.length) return 'THERE';
  const actor = (email: string): PostActor => {
    const municipality = demoPeople.find((person) => person.email === email)?.municipality;
    const municipalityId = municipality === undefined ? null : place(places.municipalities, municipality);
    return { personId: place(people, email), municipalityId };
  };
  return inTransaction(apiUrl, { role: API_ROLE, key }, async (tx) => {
    // Of several processes that start at once one writes, and the others find it done.
    await tx.query(`select pg_advisory_xact_lock(hashtext('posts of the demo'))`);
    let outcome: DemoOutcome = 'THERE';
    for (const code of Object.keys(COMMUNITY_POSTS)) {
      const consortium = place(places.consortia, code);
      await tx.actFor({ consortium });
      if (await hasPosts(tx, consortium)) continue;
      const actFor = ({ personId, municipalityId }: PostActor) =>
        tx.actFor({
          consortium,
          person: personId,
          coordinates: municipalityId === null,
          ...(municipalityId !== null && { municipality: municipalityId }),
        });
      await loadPosts(tx, actFor, consortium, plannedPosts(code, { actor, now: new Date() }));
      outcome = 'LOADED';
    }
    return outcome;
  });
}
