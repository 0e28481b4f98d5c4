import { type Contribution, type OptionCounts } from './cell.js';
import { codesOf, distribution } from './distribution.js';

/** So many hidden contributors hide each other in one entry. */
const LEAST_IN_ENTRY = 3;

/**
 * Rule 4 for categories: the counts of a cell with hidden contributors. Options that 1 or 2 of them chose are
 * put together as other, the next smallest with them, until other holds none or at least 3. With one entry
 * left nothing is told but what all of them gave: `null`, and the cell falls back.
 *
 * Example: of twelve hidden, A was chosen by 6, B by 4, C by 1, D by 1. C and D are rare and hold 2: B, the
 * next smallest, goes with them. Shown are A 6 and other 6. Had D been chosen by 2 and B by 3, C and D would
 * hold 3 by themselves: A 6, B 3, other 3.
 *
 * A yes/no question needs nothing of its own: of twelve, *no* chosen by 2 takes *yes* with it, one entry is
 * left, and the cell falls back. It is shown where 3 or more said either.
 *
 * @param entered everybody in the cell
 * @param hidden those of them who are hidden
 */
export function mergeRareOptions(
  entered: readonly Contribution[],
  hidden: readonly Contribution[],
): OptionCounts | null {
  const holders = holdersByOption(hidden);
  const smallestFirst = [...holders].sort(([a, x], [b, y]) => x.size - y.size || (a < b ? -1 : 1));
  const merged = new Set<string>();
  const held = new Set<string>();
  for (const [option, ids] of smallestFirst) {
    const short = held.size > 0 && held.size < LEAST_IN_ENTRY;
    if (ids.size >= LEAST_IN_ENTRY && !short) continue;
    merged.add(option);
    for (const id of ids) held.add(id);
  }
  const entries = holders.size - merged.size + (merged.size > 0 ? 1 : 0);
  return entries > 1 ? countOptions(entered, merged) : null;
}

/** Whether 1 or 2 of these hidden contributors chose an option, which a count of them alone would show. */
export function hasRareOption(hidden: readonly Contribution[]): boolean {
  return [...holdersByOption(hidden).values()].some((ids) => ids.size < LEAST_IN_ENTRY);
}

/** How many chose each option, those merged counted together: each municipality once. */
export function countOptions(
  entered: readonly Contribution[],
  merged: ReadonlySet<string> = new Set(),
): OptionCounts {
  const options = distribution(entered.map(({ value }) => value));
  if (merged.size === 0) return { options, other: null };
  const count = entered.filter(({ value }) => [...codesOf(value)].some((code) => merged.has(code))).length;
  return {
    options: options.filter(({ value }) => !merged.has(value)),
    other: { values: [...merged].sort(), count },
  };
}

function holdersByOption(contributions: readonly Contribution[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { municipalityId, value } of contributions) {
    for (const code of codesOf(value)) {
      const ids = holders.get(code) ?? new Set<string>();
      holders.set(code, ids.add(municipalityId));
    }
  }
  return holders;
}
