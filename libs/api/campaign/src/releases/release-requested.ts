/** The channel on which the api tells the worker that a release waits. */
export const RELEASE_REQUESTED = 'release_requested';
