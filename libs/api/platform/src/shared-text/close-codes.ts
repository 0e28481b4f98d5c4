/** Why a connection to a text ends; a page tells its reader, or comes again. */
export const CLOSE = {
  /** The process stops; another takes its place. */
  RESTART: 1012,
  /** What was sent is no message, or no update that a page of ours makes. */
  NOT_UNDERSTOOD: 1007,
  /** The text has no room for this. */
  FULL: 1009,
  FAILED: 1011,
  /** Come again: the database is away, or too much is open. */
  LATER: 1013,
  SIGNED_OUT: 4401,
  NO_LONGER: 4403,
  /** Nobody may write in the text any more, or this person may not: read on. */
  READ_ON: 4409,
  OLDER_PAGE: 4426,
} as const;

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];
