/** What making the database needs: the tables, and the kinds of what is declared. */
export { opportunityMigrations } from './migrations/index.js';
export { notificationKinds as opportunityNotificationKinds } from './notification-kinds.js';
