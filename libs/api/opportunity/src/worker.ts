import './opportunity-messages.js';

/** What the worker does for this feature. */
export { makeMissingCandidates } from './candidates/earlier-releases.worker.js';
export { makeCandidates } from './candidates/make-candidates.worker.js';
export { revealMatches } from './interest/reveal-matches.worker.js';
export { jobKinds as opportunityJobKinds } from './job-kinds.js';
export { opportunityNotifications } from './opportunity-notifications.js';
