import { atomsOf } from './atoms.js';
import { cancel, isExact, isZero, type WholeVector } from './whole-vector.js';

/**
 * True when the figures of `group`, combined with those of the `known` groups, tell of 1 to `minimum` − 1
 * contributors: when some `group + Σ cᵢ knownᵢ` (the cᵢ any fractions) is not zero on so few alone. What the
 * known groups tell among themselves is not asked again.
 *
 * The search keeps the sum, and the known groups still free to be added, and asks of one atom after another,
 * the largest first: does it stay in the sum (its size is spent), or is it cancelled (which uses up a known
 * group)? Both answers are tried, and sizes up to the minimum can be spent only, so the search is short and
 * misses nothing.
 */
export function tellsApart(
  group: ReadonlySet<string>,
  known: readonly ReadonlySet<string>[],
  minimum: number,
): boolean {
  const { atoms, vectors } = atomsOf([group, ...known]);
  const [sum, ...free] = vectors;
  const weights = atoms.map((ids) => ids.length);
  return leavesFew(sum, free, weights, minimum - 1, new Set());
}

/**
 * Whether some `sum + Σ cᵢ freeᵢ` is zero but for atoms that stay, of at most `budget` weight together, and is
 * not zero on all of those. A sum that vanishes was in the known groups already and tells nothing new. What
 * outgrows exact arithmetic counts as telling: undecided is withheld.
 */
function leavesFew(
  sum: WholeVector,
  free: readonly WholeVector[],
  weights: readonly number[],
  budget: number,
  staying: ReadonlySet<number>,
): boolean {
  if (![sum, ...free].every(isExact)) return true;
  const atom = sum.findIndex((entry, index) => entry !== 0 && !staying.has(index));
  if (atom < 0) return !isZero(sum);
  const left = budget - weights[atom];
  if (left >= 0 && leavesFew(sum, free, weights, left, new Set([...staying, atom]))) return true;
  const pivot = free.find((vector) => vector[atom] !== 0);
  if (!pivot) return false;
  const others = free.filter((vector) => vector !== pivot).map((vector) => cancel(vector, pivot, atom));
  return leavesFew(
    cancel(sum, pivot, atom),
    others.filter((v) => !isZero(v)),
    weights,
    budget,
    staying,
  );
}
