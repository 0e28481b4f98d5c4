/** What a municipality would do in an opportunity. */
export const INTEREST_LEVELS = ['LEAD', 'TAKE_PART', 'OBSERVE'] as const;
export type InterestLevel = (typeof INTEREST_LEVELS)[number];

/** How far it would go together with others, from the least to the most. */
export const COLLABORATION_LEVELS = ['KNOWLEDGE', 'PURCHASES', 'SYSTEM', 'SERVICE'] as const;
export type CollaborationLevel = (typeof COLLABORATION_LEVELS)[number];

/** Whether two of these could begin something: whoever only observes begins nothing. */
export function takesPart(level: InterestLevel): boolean {
  return level !== 'OBSERVE';
}

/** Days within which a municipality that is invited is asked to answer. */
export const INVITATION_STANDS = 30;
