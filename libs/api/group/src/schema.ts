/** What making the database needs: the tables, and the kinds of what is declared. */
export { fileKinds as groupFileKinds } from './file-kinds.js';
export { jobKinds as groupJobKinds } from './job-kinds.js';
export { notificationKinds as groupNotificationKinds } from './notification-kinds.js';
export type { PlannedCosting } from './load-costing.js';
export type { GroupActor } from './group-actor.js';
export { loadGroup, type PlannedGroup } from './load-group.js';
export type { HeldMeeting } from './load-minutes.js';
export type { PlannedDocument } from './governance/load-documents.js';
export { groupMigrations } from './migrations/index.js';
