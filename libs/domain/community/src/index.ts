export { COMMUNITY_LIMITS } from './limits.js';
export { digestWindow, type DigestWindow } from './digest-window.js';
export { searchTerms } from './search-terms.js';
