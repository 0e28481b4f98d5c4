/** Why the server ends a connection to a text for good; after any other end the page comes again by itself. */
export const ENDINGS = {
  1007: 'NOT_UNDERSTOOD',
  1009: 'FULL',
  4401: 'SIGNED_OUT',
  4403: 'NO_LONGER',
  4409: 'READ_ON',
  4426: 'OLDER_PAGE',
} as const;

export type Ending = (typeof ENDINGS)[keyof typeof ENDINGS];

export const endingOf = (code: number): Ending | null =>
  code in ENDINGS ? ENDINGS[code as keyof typeof ENDINGS] : null;
