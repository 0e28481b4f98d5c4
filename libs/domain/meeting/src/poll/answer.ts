/** What a municipality says of a time that is proposed. */
export const POLL_ANSWERS = ['YES', 'IF_NEEDED', 'NO'] as const;
export type PollAnswer = (typeof POLL_ANSWERS)[number];
