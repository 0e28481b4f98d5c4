/** What making the database needs: the tables, the kinds of what is declared, and what a demo begins with. */
export { loadOpportunities, type PlannedOpportunity } from './curation/load-opportunities.js';
export type { DeclaredInterest } from './interest/interest-rows.js';
export { loadInterests } from './interest/load-interests.js';
export { opportunityMigrations } from './migrations/index.js';
export { jobKinds as opportunityJobKinds, revealJob } from './job-kinds.js';
export { notificationKinds as opportunityNotificationKinds } from './notification-kinds.js';
