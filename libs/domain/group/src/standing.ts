import { takesPart, type InterestLevel } from '@commonworks/domain-opportunity';

/** What a municipality is in a group. */
export const GROUP_STANDINGS = ['MEMBER', 'OBSERVER', 'INVITED', 'FORMER'] as const;
export type GroupStanding = (typeof GROUP_STANDINGS)[number];

/** What it becomes by joining: whoever only observes has no vote and counts for nothing. */
export function standingOf(level: InterestLevel): 'MEMBER' | 'OBSERVER' {
  return takesPart(level) ? 'MEMBER' : 'OBSERVER';
}
