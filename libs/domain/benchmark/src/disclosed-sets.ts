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
  /** What follows from the known sets, and from them with the set last asked about; worked out when needed. */
  let derived: Set<string> | null | undefined;
  let next: { set: ReadonlySet<string>; derived: Set<string> | null } | undefined;

  const opensTelling = (set: ReadonlySet<string>) => {
    derived ??= keysOf(derivedGroups(known));
    const after = derivedGroups([...known, set]);
    next = { set, derived: keysOf(after) };
    const before = derived;
    // What cannot be looked through counts as telling.
    if (!after || !before) return true;
    return after.some((ids) => !before.has(keyOf(ids)) && tells(ids));
  };
  return {
    admits(set) {
      if (known.some((other) => overlapsInFew(set, other, minimum))) return false;
      // What is out already tells nothing new.
      if (known.some((other) => isSame(set, other))) return true;
      return !tellsApart(set, known, minimum) && !opensTelling(set);
    },
    add(set) {
      if (known.some((other) => isSame(set, other))) return;
      known.push(set);
      derived = next?.set === set ? next.derived : undefined;
    },
  };
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function keysOf(groups: readonly (readonly string[])[] | null): Set<string> | null {
  return groups && new Set(groups.map(keyOf));
}

/** The same for the same ids in any order. */
export function keyOf(ids: readonly string[]): string {
  return JSON.stringify([...ids].sort());
}
