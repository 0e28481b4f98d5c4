/** What making the database needs: the tables, and the kinds of what is declared. */
export { fileKinds as contractFileKinds } from './file-kinds.js';
export { jobKinds as contractJobKinds } from './job-kinds.js';
export { notificationKinds as contractNotificationKinds } from './notification-kinds.js';
export { contractMigrations } from './migrations/index.js';
