import './i18n/platform-messages.js';

/** What a process needs that serves no requests: the database, the queue and the log, without GraphQL. */
export { AuditSealer, type Seal } from './audit/audit-sealer.js';
export { checkAuditLog, type AuditCheck, type BrokenWhy } from './audit/check-audit-log.js';
export { recordWorkerAudit } from './audit/record-audit.js';
export { createDataSource } from './database/data-source.js';
export { ListeningClient } from './database/listening-client.js';
export { WorkerDatabase } from './database/worker-database.js';
export { describeError } from './logging/describe-error.js';
export { holdInterests } from './database/opportunity-lock.js';
export type { Queries, Transaction } from './database/transaction.js';
export { createTenantContext, type Locale, type TenantContext } from './context/tenant-context.js';
export { dayIn } from './i18n/day-in.js';
export { registerMessages, translate } from './i18n/translate.js';
export { DiskFileStore } from './files/disk-file-store.js';
export type { FileStore } from './files/file-store.js';
export { readReferred } from './files/read-referred.js';
export {
  jobKinds as platformJobKinds,
  mailJob,
  tidyFilesJob,
  tidyJobsJob,
  tidyNotificationsJob,
} from './job-kinds.js';
export { defineJob, jobKindsByName, type JobIds, type JobKind } from './jobs/define-job.js';
export { enqueueJob } from './jobs/enqueue-job.js';
export * from './jobs/job-handler.js';
export { hintChange } from './live/hint.js';
export { createLogger, type Logger } from './logging/logger.js';
export * from './mail/outgoing-mail.js';
export { queueMail, sendsMails, type QueuedMail } from './mail/queue-mail.js';
export { renderMail, type RenderedMail } from './mail/render-mail.js';
export { jobFailed } from './notification-kinds.js';
export { defineNotification, type NotificationKind } from './notifications/define-notification.js';
export { jobFailedComposer } from './notifications/job-failed.js';
export {
  composeNotification,
  composersOfKinds,
  type NotificationComposer,
} from './notifications/notification-composer.js';
export { notificationMail, type FindMailReader, type MailReader } from './notifications/notification-mail.js';
export type { NotificationRow } from './notifications/notification-row.js';
export { notMailed } from './notifications/not-mailed.js';
export { notify, type NewNotification } from './notifications/notify.js';
