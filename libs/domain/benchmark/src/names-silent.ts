import { nearlyAll } from './same-answer.js';

/** A group that is shown: who of its hidden municipalities was asked, and who of those gave a value. */
export interface AskedGroup {
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

/**
 * Whether the n of these groups, together, names hidden municipalities that gave no value. Where a whole group
 * answered, a reader takes its members out of all other groups; the rest of those must hide who is silent in it.
 *
 * Example, at k = 3: of six hidden cities all answered. Three of them are large, and so are three hidden towns,
 * none of which answered. The large group has n = 3, and the reader knows which three: the towns are named.
 */
export function namesSilent(groups: readonly AskedGroup[], minimum: number): boolean {
  const known = new Set(
    groups.flatMap(({ asked, answered }) => (asked.size === answered.size ? [...asked] : [])),
  );
  return groups.some(({ asked, answered }) => {
    const rest = [...asked].filter((id) => !known.has(id)).length;
    const silent = asked.size - answered.size;
    return silent > 0 && (rest < minimum || nearlyAll(silent, rest));
  });
}
