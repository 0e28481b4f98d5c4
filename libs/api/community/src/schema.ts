/** What making the database needs: the tables, and the kinds of what is declared. */
export { jobKinds as communityJobKinds } from './job-kinds.js';
export { communityMigrations } from './migrations/index.js';
export { notificationKinds as communityNotificationKinds } from './notification-kinds.js';
