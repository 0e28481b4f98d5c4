import { holdInterests, type Queries } from '@commonworks/api-platform/schema';
import { findPublishedFor, readInterest, storeInterest, type DeclaredInterest } from './interest-rows.js';

/** What a municipality would do. */
export interface PlannedInterest {
  readonly municipalityId: string;
  readonly interest: DeclaredInterest;
}

/**
 * Declares what municipalities would do in a published opportunity, where none of them declared anything yet; tells
 * nobody. What one of them took back since does not come again: the others' stand.
 * @param actFor lets the rest of the transaction act for this municipality
 * @returns whether it did
 * @throws Error where nothing is published to one of them under this id
 */
export async function loadInterests(
  tx: Queries,
  actFor: (municipalityId: string) => Promise<void>,
  opportunityId: string,
  planned: readonly PlannedInterest[],
): Promise<boolean> {
  await holdInterests(tx, opportunityId);
  for (const { municipalityId } of planned) {
    await actFor(municipalityId);
    if (await readInterest(tx, opportunityId, municipalityId)) return false;
  }
  for (const { municipalityId, interest } of planned) {
    await actFor(municipalityId);
    const place = await findPublishedFor(tx, opportunityId, municipalityId);
    if (!place) throw new Error('the opportunity is not published to this municipality');
    await storeInterest(tx, place, municipalityId, interest, null);
  }
  return true;
}
