/** The longest comment, reply, or reason for a suggestion. */
export const TEXT_LENGTH = 4000;
