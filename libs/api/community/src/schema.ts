/** What making the database needs: the tables, the kinds of what is declared, and what the demo is made with. */
export { jobKinds as communityJobKinds } from './job-kinds.js';
export { hasPosts, loadPosts, type PlannedPost, type PostActor } from './load-posts.js';
export { communityMigrations } from './migrations/index.js';
export { notificationKinds as communityNotificationKinds } from './notification-kinds.js';
