import type { RequirementPriority } from './requirement.js';

/**
 * What members agree on by the priorities they gave: at least two thirds say must; else at least half say must or should;
 * else one says more than won't. Nobody's silence is counted. The thresholds are those of seeding (governance.md, part B).
 *
 * @returns null where nobody gave one
 */
export function agreedPriority(given: readonly RequirementPriority[]): RequirementPriority | null {
  const count = (...priorities: RequirementPriority[]) =>
    given.filter((one) => priorities.includes(one)).length;
  if (given.length === 0) return null;
  if (count('MUST') * 3 >= given.length * 2) return 'MUST';
  if (count('MUST', 'SHOULD') * 2 >= given.length) return 'SHOULD';
  return count('MUST', 'SHOULD', 'COULD') > 0 ? 'COULD' : 'WONT';
}
