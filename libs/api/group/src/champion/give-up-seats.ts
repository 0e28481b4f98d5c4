import type { Queries } from '@commonworks/api-platform/worker';
import type { GroupFacts } from '../groups/group-rows.js';
import { removeDelegates } from '../delegates/delegate-rows.js';
import { removeCandidate, removeVote } from './champion-rows.js';
import { settleChampion } from './settle-champion.js';

/**
 * A municipality stops being a member: its candidate, its vote and its delegates go, and the others may have a champion by
 * it, or none any more. To be done while it still is a member, for afterwards it writes nothing in the group.
 * @returns as `settleChampion`
 */
export async function giveUpSeats(
  tx: Queries,
  group: GroupFacts,
  municipalityId: string,
): Promise<string | null> {
  const place = { groupId: group.id, consortiumId: group.consortiumId, municipalityId };
  await removeVote(tx, place);
  await removeCandidate(tx, place);
  await removeDelegates(tx, place);
  return settleChampion(tx, group, municipalityId);
}
