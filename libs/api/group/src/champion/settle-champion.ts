import type { Queries } from '@commonworks/api-platform/worker';
import { chooseChampion } from '@commonworks/domain-group';
import type { GroupFacts } from '../groups/group-rows.js';
import { readCandidates, storeChampion } from './champion-rows.js';

/**
 * Makes the champion whom the members' votes make it, for who holds the group.
 * @param group as it was read; of its members those count that are not in `without`
 * @returns the municipality whose candidate has become the champion; null where nobody has
 */
export async function settleChampion(
  tx: Queries,
  group: Pick<GroupFacts, 'id' | 'members' | 'championMunicipalityId'>,
  without?: string,
): Promise<string | null> {
  const candidates = await readCandidates(tx, [group.id]);
  const members = group.members.filter((id) => id !== without);
  const champion = chooseChampion(group.championMunicipalityId, candidates, members.length);
  if (champion === group.championMunicipalityId) return null;
  const chosen = candidates.find(({ municipalityId }) => municipalityId === champion);
  await storeChampion(tx, group.id, chosen ?? null);
  return champion;
}
