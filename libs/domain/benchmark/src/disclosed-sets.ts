import { derivedGroups } from './derived-groups.js';
import { overlapsInFew } from './overlaps-in-few.js';
import { tellsApart } from './tells-apart.js';

/** Sets of contributors whose figures on one question are out, or are about to be. */
export interface DisclosedSets {
  /** Whether figures of this set may stand beside those of all the others: rule 6. */
  admits(set: ReadonlySet<string>): boolean;
  add(set: ReadonlySet<string>): void;
}

/**
 * In pairs: sets meet in nobody or at least k, and differ by nobody or at least k. As a whole: no sum of
 * multiples of them leaves 1 to k − 1 contributors, as "all minus each type" might. To the values: no set whose
 * sum follows from the others is one that `tells`, so that "all minus cities" does not give what was withheld
 * of the towns.
 *
 * Example, at k = 5: ten in all, four cities, four towns, two villages; all, cities and towns each differ by
 * four or more, and all minus cities minus towns is the two villages. The third is refused.
 *
 * @param out what is out already: it is not judged again, nor what follows from it
 * @param minimum k
 * @param tells whether the sum over these contributors would tell an answer
 */
export function disclosedSets(
  out: readonly ReadonlySet<string>[],
  minimum: number,
  tells: (ids: readonly string[]) => boolean,
): DisclosedSets {
  const known = out.filter((set) => set.size > 0);
  /** What follows from the known sets; worked out when first asked for. */
  let derived: Set<string> | null | undefined;

  const opensTelling = (set: ReadonlySet<string>) => {
    derived ??= keysOf(derivedGroups(known));
    const after = derivedGroups([...known, set]);
    // What cannot be looked through counts as telling.
    const before = derived;
    if (!after || !before) return true;
    return after.some((ids) => !before.has(keyOf(ids)) && tells(ids));
  };
  return {
    admits: (set) =>
      !known.some((other) => overlapsInFew(set, other, minimum)) &&
      !tellsApart(set, known, minimum) &&
      !opensTelling(set),
    add(set) {
      known.push(set);
      derived = undefined;
    },
  };
}

function keysOf(groups: readonly (readonly string[])[] | null): Set<string> | null {
  return groups && new Set(groups.map(keyOf));
}

/** The same for the same ids in any order. */
export function keyOf(ids: readonly string[]): string {
  return JSON.stringify([...ids].sort());
}
