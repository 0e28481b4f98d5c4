import { holdInterests, type Queries } from '@commonworks/api-platform/schema';
import { findPublishedFor, readInterest, storeInterest, type DeclaredInterest } from './interest-rows.js';

/**
 * Declares what a municipality would do in a published opportunity, where it declared nothing yet; tells nobody.
 * @returns whether it did
 * @throws Error where nothing is published to it under this id
 */
export async function loadInterest(
  tx: Queries,
  opportunityId: string,
  municipalityId: string,
  interest: DeclaredInterest,
): Promise<boolean> {
  await holdInterests(tx, opportunityId);
  const place = await findPublishedFor(tx, opportunityId, municipalityId);
  if (!place) throw new Error('the opportunity is not published to this municipality');
  if (await readInterest(tx, opportunityId, municipalityId)) return false;
  await storeInterest(tx, place, municipalityId, interest, null);
  return true;
}
