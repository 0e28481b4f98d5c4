import { countIn } from './count-places.js';
import { type MemberPlace } from './member-place.js';

/** So many ready to supply are enough, however many want a service. */
const ENOUGH = 2;

/**
 * How far a service can be supplied, 0 to 1: (Harvest + ½ Invest) ÷ 2, and 1 from there on. Null where nobody is placed
 * on the supplier chart. One in Harvest and one in Invest: 0.75.
 */
export function supply(places: readonly MemberPlace[]): number | null {
  const placed = places.map(({ supplier }) => supplier).filter(({ at }) => at !== 'BESIDE');
  if (placed.length === 0) return null;
  return Math.min(1, (countIn(placed, 'HARVEST') + countIn(placed, 'INVEST') / 2) / ENOUGH);
}
