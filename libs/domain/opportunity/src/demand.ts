import { countIn } from './count-places.js';
import { type MemberPlace } from './member-place.js';

/**
 * How many want a service, 0 to 1: (Pursue + ½ Test) ÷ n, with n all who are placed on the client chart, on its lines
 * too. Null where nobody is. Two in Pursue, one in Test and one on the line: 2.5 / 4 = 0.625.
 */
export function demand(places: readonly MemberPlace[]): number | null {
  const placed = places.map(({ client }) => client).filter(({ at }) => at !== 'BESIDE');
  if (placed.length === 0) return null;
  return (countIn(placed, 'PURSUE') + countIn(placed, 'TEST') / 2) / placed.length;
}
