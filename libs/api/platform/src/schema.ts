/** What making the database needs: policies and migrations, without GraphQL or Nest. */
export { migrate } from './database/migrate.js';
export type { OwnerQuery } from './database/owner-query.js';
export { narrowGrant, withdraw } from './database/narrow-grant.js';
export { beginTransaction, setContext, type ContextSigner } from './database/begin-transaction.js';
export {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  IDENTITY_ROLE,
  unsignedActing,
  WORKER_ROLE,
} from './database/policies.js';
export {
  contextText,
  deriveContextKey,
  parseContextKey,
  signContext,
  type ActingFor,
  type ContextKey,
  type TransactionMark,
} from './database/signed-context.js';
export { writeContextKey } from './database/write-context-key.js';
export { defineFileKind, type FileKind } from './files/define-file-kind.js';
export { jobKinds as platformJobKinds } from './job-kinds.js';
export type { JobKind } from './jobs/define-job.js';
export { writeJobKinds } from './jobs/write-job-kinds.js';
export { notificationKinds as platformNotificationKinds } from './notification-kinds.js';
export type { NotificationKind } from './notifications/define-notification.js';
export { writeNotificationKinds } from './notifications/write-notification-kinds.js';
export { platformMigrations } from './migrations/index.js';
export { decideMode, type InstallationMode, type ModeFacts } from './installation/decide-mode.js';
export { isPrepared, recordedMode, recordMode } from './installation/installation-record.js';
export { withOwner } from './database/with-owner.js';
export { holdInterests } from './database/opportunity-lock.js';
export type { Queries } from './database/transaction.js';
export * from './tenancy/tenancy-writes.js';
