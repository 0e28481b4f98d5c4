/** How long a reason is at most, in characters. */
export const REASON_LENGTH = 1000;
