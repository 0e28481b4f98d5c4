/**
 * What a visitor sees.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const BEFORE_SIGNING_IN = [
  { name: 'sign in', route: '/sign-in' },
  { name: 'forgotten password', route: '/forgot' },

  { name: 'reset, too late', route: '/reset/:token', of: 'unknown' },
  { name: 'setup, done', route: '/setup' },
  { name: 'invitation, over', route: '/invitation/:token', of: 'unknown' },
].map((state) => ({ ...state, as: 'visitor' }));
