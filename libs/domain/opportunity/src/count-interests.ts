import { type InterestLevel } from './interest.js';

/** How many municipalities declared each level; null where that is not told. */
export type InterestCounts = Readonly<Record<InterestLevel, number | null>>;

/**
 * What a coordinator is told of the interests that it was not told of one by one: how many there are of each level, and
 * of a level nothing where there are fewer than `least`, none included. Nor is it told anything where all who could
 * have declared one did: then a count is as good as their names.
 *
 * **Worked example.** Of 27 members 4 told the coordinator. Of the other 23, 7 would lead, 3 would take part, none
 * observes. With `least` 5: 7, nothing, nothing. Had 23 declared something, nothing of any level.
 *
 * @param levels of those who did not tell
 * @param others members that did not tell, whether they declared anything or not
 * @param least the smallest count that is told, 1 or more
 */
export function countInterests(
  levels: readonly InterestLevel[],
  others: number,
  least: number,
): InterestCounts {
  const allDid = levels.length >= others;
  const count = (level: InterestLevel) => {
    const found = levels.filter((each) => each === level).length;
    return allDid || found < least ? null : found;
  };
  return { LEAD: count('LEAD'), TAKE_PART: count('TAKE_PART'), OBSERVE: count('OBSERVE') };
}
