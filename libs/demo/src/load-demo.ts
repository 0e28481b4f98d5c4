import { API_ROLE, IDENTITY_ROLE, type ContextKey } from '@commonworks/api-platform/schema';
import { demoConsortia } from './demo-consortia.js';
import { demoPeople } from './demo-people.js';
import { connect, inTransaction } from './demo-transaction.js';
import { loadCampaign } from './load-campaign.js';
import { completeMembers, loadMembers, place, readPlaces } from './load-members.js';

/** How the demo reaches the database: as the two roles that serve requests, with what signs their contexts. */
export interface DemoConnections {
  readonly apiUrl: string;
  readonly identityUrl: string;
  readonly key: ContextKey;
}

/**
 * Loads the two cases through the roles that serve requests: what row-level security would refuse a person, it
 * refuses the demo. Who there is comes in one transaction and what they answered in another, each all or
 * nothing, so that the next start completes what one that was killed left. The rows are written by those whose
 * tables they are.
 *
 * @returns whether its campaigns were loaded; where they are there, only accounts and positions that it lacks are added
 */
export async function loadDemo({ apiUrl, identityUrl, key }: DemoConnections): Promise<{ loaded: boolean }> {
  const [first] = demoConsortia();
  const places = await inTransaction(identityUrl, { role: IDENTITY_ROLE, key }, async (tx) => {
    await tx.actFor({ purpose: 'ADMINISTRATE' });
    const present = await tx.query('select 1 from consortium where code = $1', [first.code]);
    if (present.length === 0) await loadMembers(tx);
    const known = await readPlaces(tx);
    await completeMembers(tx, known);
    return readPlaces(tx);
  });
  return inTransaction(apiUrl, { role: API_ROLE, key }, async (tx) => {
    await tx.actFor({ consortium: place(places.consortia, first.code) });
    const present = await tx.query('select 1 from campaign limit 1');
    if (present.length > 0) return { loaded: false };
    for (const { code, campaigns } of demoConsortia())
      for (const campaign of campaigns)
        await loadCampaign(tx, place(places.consortia, code), places, campaign);
    return { loaded: true };
  });
}

/**
 * Whether any of the demo's accounts, whose password is published, stands in the database, whatever version of
 * the product made it: the owner looks, and puts back at once what it takes away in order to see.
 */
export async function hasDemoAccounts(ownerUrl: string): Promise<boolean> {
  const client = await connect(ownerUrl);
  try {
    await client.query('begin');
    await client.query('alter table person no force row level security');
    const emails = demoPeople.map(({ email }) => email);
    const { rowCount } = await client.query('select from person where email = any($1) limit 1', [emails]);
    await client.query('rollback');
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
