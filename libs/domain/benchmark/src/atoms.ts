import { type WholeVector } from './whole-vector.js';

/**
 * Groups cut into atoms: contributors in exactly the same groups cannot be told from one another. `atoms` are
 * the ids of each, the largest atom first; `vectors` say for each group which atoms it has (1) and has not (0).
 */
export interface Atoms {
  atoms: string[][];
  vectors: WholeVector[];
}

/** Cuts groups of contributors into atoms. */
export function atomsOf(groups: readonly ReadonlySet<string>[]): Atoms {
  const byMembership = new Map<string, string[]>();
  for (const id of new Set(groups.flatMap((group) => [...group]))) {
    const membership = groups.map((group) => (group.has(id) ? '1' : '0')).join('');
    byMembership.set(membership, [...(byMembership.get(membership) ?? []), id]);
  }
  const largestFirst = [...byMembership].sort(([, a], [, b]) => b.length - a.length);
  return {
    atoms: largestFirst.map(([, ids]) => ids),
    vectors: groups.map((_, row) => largestFirst.map(([membership]) => Number(membership[row]))),
  };
}
