import { isIn } from './count-places.js';
import { type MemberPlace } from './member-place.js';

/**
 * How many people a service would reach, 0 to 1: the population of Pursue and Test ÷ that of all who are placed on the
 * client chart. Whose population is unknown is in neither; null where nobody's is known. 30,000 of 120,000: 0.25.
 */
export function reach(places: readonly MemberPlace[]): number | null {
  let reached = 0;
  let all = 0;
  for (const { client, population } of places) {
    if (client.at === 'BESIDE' || population === null) continue;
    all += population;
    if (isIn(client, 'PURSUE') || isIn(client, 'TEST')) reached += population;
  }
  return all === 0 ? null : reached / all;
}
