import { loadInterests, type DeclaredInterest } from '@commonworks/api-opportunity/schema';
import { API_ROLE, IDENTITY_ROLE } from '@commonworks/api-platform/schema';
import { comparatorsOpportunity } from './comparators-opportunity.js';
import { demoConsortia } from './demo-consortia.js';
import { inTransaction } from './demo-transaction.js';
import type { DemoOutcome } from './load-demo-opportunities.js';
import type { DemoConnections } from './load-demo.js';
import { place, readPlaces } from './load-members.js';

/** Whom to turn to stands in the addresses; each consents to be named, so that one batch names them all. */
const of = (
  address: string,
  level: DeclaredInterest['level'],
  collaborationLevel: DeclaredInterest['collaborationLevel'],
): DeclaredInterest => ({ level, collaborationLevel, named: true, tellCoordinator: true, contact: address });

/** What the comparators that run CLASS would do: made up. */
export const comparatorsInterests: ReadonlyMap<string, DeclaredInterest> = new Map([
  ['Municipality of Clarington', of('lead@clarington.example', 'LEAD', 'SYSTEM')],
  ['Town of Ajax', of('lead@ajax.example', 'TAKE_PART', 'SYSTEM')],
  ['City of Oshawa', of('lead@oshawa.example', 'TAKE_PART', 'SYSTEM')],
  ['Town of Caledon', of('lead@caledon.example', 'TAKE_PART', 'PURCHASES')],
]);

/** Has the comparators declare what they would do in the replacement of CLASS, which is published before. */
export async function loadDemoInterests({ apiUrl, identityUrl, key }: DemoConnections): Promise<DemoOutcome> {
  const code = demoConsortia()[1].code;
  const { consortia, municipalities } = await inTransaction(
    identityUrl,
    { role: IDENTITY_ROLE, key },
    async (tx) => {
      await tx.actFor({ purpose: 'ADMINISTRATE' });
      return readPlaces(tx);
    },
  );
  const consortium = place(consortia, code);
  return inTransaction(apiUrl, { role: API_ROLE, key }, async (tx): Promise<DemoOutcome> => {
    await tx.actFor({ consortium });
    const [opportunity] = await tx.query<{ id: string }>(
      `select o.id from opportunity o where o.consortium_id = $1 and o.name_en = $2 and o.status = 'PUBLISHED'`,
      [consortium, comparatorsOpportunity.texts.nameEn],
    );
    // Taken back meanwhile, or never ours: what is published comes before this.
    if (!opportunity) return 'THERE';
    const planned = [...comparatorsInterests].map(([name, interest]) => ({
      municipalityId: place(municipalities, name),
      interest,
    }));
    const actFor = (municipality: string) => tx.actFor({ consortium, municipality });
    return (await loadInterests(tx, actFor, opportunity.id, planned)) ? 'LOADED' : 'THERE';
  });
}
