import { atomsOf } from './atoms.js';
import { cancel, greatestCommonDivisor, isExact, isZero, type WholeVector } from './whole-vector.js';

/** Groups independent of one another that are still looked through: there are 2 to this power of sums. */
const MOST_INDEPENDENT = 14;

/**
 * The groups of contributors whose sum follows from the sums of the given groups by adding and subtracting
 * multiples: "all but the cities" from "all" and "the cities". Of those, the smallest: the ones that hold no
 * other. What tells in a larger one (all but one the same, one that dominates) tells in a smaller one as well.
 *
 * @returns the ids of each, or `null` when there are too many combinations to look through
 */
export function derivedGroups(groups: readonly ReadonlySet<string>[]): string[][] | null {
  const { atoms, vectors } = atomsOf(groups);
  const basis = reduce(vectors, atoms.length);
  if (basis.length > MOST_INDEPENDENT || !basis.every(({ row }) => isExact(row))) return null;

  // With every pivot at the same unit, a group has each basis row wholly or not at all.
  const unit = basis.reduce((multiple, { row, at }) => leastCommonMultiple(multiple, Math.abs(row[at])), 1);
  const rows = basis.map(({ row, at }) => row.map((entry) => (entry * unit) / row[at]));
  const nothing: WholeVector = atoms.map(() => 0);
  const sums = rows
    .reduce(
      (found, row) => [...found, ...found.map((sum) => sum.map((entry, at) => entry + row[at]))],
      [nothing],
    )
    .filter((sum) => !isZero(sum) && sum.every((entry) => entry === 0 || entry === unit));
  return sums
    .filter((sum) => !sums.some((other) => other !== sum && other.every((entry, at) => entry <= sum[at])))
    .map((sum) => atoms.filter((_, at) => sum[at] === unit).flat());
}

/** A basis of what the vectors span, each row with a pivot where all the other rows are zero. */
function reduce(vectors: readonly WholeVector[], width: number): { row: WholeVector; at: number }[] {
  let basis: { row: WholeVector; at: number }[] = [];
  let rest = vectors;
  for (let at = 0; at < width; at += 1) {
    const pivot = rest.find((vector) => vector[at] !== 0);
    if (!pivot) continue;
    rest = rest.filter((vector) => vector !== pivot).map((vector) => cancel(vector, pivot, at));
    basis = [...basis.map((each) => ({ ...each, row: cancel(each.row, pivot, at) })), { row: pivot, at }];
  }
  return basis;
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}
