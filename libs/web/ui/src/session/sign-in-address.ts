/** A page of the product, as the router knows it. */
export interface Whereabouts {
  readonly pathname: string;
  readonly search: string;
  readonly hash?: string;
}

/** The query that holds where to go after signing in, and the one that says that a session has ended. */
export const NEXT = 'next';
export const ENDED = 'ended';

/** Where to sign in and come back to the same place; `ended` where one was signed in before. */
export function signInAddress({ pathname, search, hash = '' }: Whereabouts, ended = false): string {
  const query = new URLSearchParams({ ...(ended && { [ENDED]: 'true' }), [NEXT]: pathname + search + hash });
  return `/sign-in?${query.toString()}`;
}
