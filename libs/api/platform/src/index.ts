import './i18n/platform-messages.js';

export { describeDevice } from './audit/describe-device.js';
export * from './audit/record-audit.js';
export {
  CurrentContext,
  CurrentScope,
  Loaders,
  Public,
  RequiresRecentSignIn,
  VisitorContext,
} from './context/decorators.js';
export { defineLoader, RequestLoaders, type LoaderDefinition } from './context/loaders.js';
export {
  VisitorIdentification,
  RequestScope,
  type DeviceCookie,
  type SessionCookie,
  type Visitor,
} from './context/request-scope.js';
export * from './context/tenant-context.js';
export { campaignLockKey } from './database/campaign-lock.js';
export {
  connectTenants,
  type TenantConnections,
  type TenantPoolOptions,
} from './database/connect-tenants.js';
export * from './database/data-source.js';
export * from './database/migrate.js';
export * from './database/policies.js';
export { sqlState } from './database/connection-failures.js';
export { ListeningClient } from './database/listening-client.js';
export { TenantDatabase } from './database/tenant-database.js';
export type { Queries, Transaction } from './database/transaction.js';
export { holdInterests } from './database/opportunity-lock.js';
export { isUuid, requireUuids } from './database/uuid.js';
export { WorkerDatabase } from './database/worker-database.js';
export * from './errors/app-error.js';
export * from './errors/field-error.js';
export { ToldError } from './errors/told-error.js';
export { RefusalObject } from './errors/refusal.types.js';
export { attachmentHeader } from './files/attachment-header.js';
export {
  defineFileKind,
  uploadAddress,
  type FileIds,
  type FileKind,
  type FileSaid,
} from './files/define-file-kind.js';
export { DiskFileStore } from './files/disk-file-store.js';
export { FileLimits } from './files/file-limits.js';
export { FileRefused, type Refusal } from './files/file-refused.js';
export {
  readFiles,
  readFileVersions,
  removeFile,
  type FileRow,
  type FileVersionRow,
} from './files/file-rows.js';
export { FileRules, type FileRule } from './files/file-rules.js';
export { ContentDamaged, FileStore } from './files/file-store.js';
export { safeName } from './files/safe-name.js';
export { FileTransfers, type Arriving, type Leaving } from './files/file-transfers.js';
export { takeWhole, type Taken } from './files/take-whole.js';
export { StoredFileObject } from './files/file.types.js';
export { CentsScalar } from './graphql/cents-scalar.js';
export * from './graphql/enums.js';
export { CollaborationLevelEnum, InterestLevelEnum } from './graphql/interest-enums.js';
export { PageArgs } from './lists/page-args.js';
export { ONE_PAGE, pageIn, pageParams } from './lists/page-of.js';
export { createGraphqlModule, type GraphqlOptions } from './graphql/graphql-module.js';
export { FORMER_MEMBER, shownName } from './graphql/shown-name.js';
export * from './graphql/scalars.js';
export { dayIn } from './i18n/day-in.js';
export * from './i18n/translate.js';
export type { InstallationMode } from './installation/decide-mode.js';
export { readInstallationMode } from './installation/installation-record.js';
export { defineJob, type JobIds, type JobKind } from './jobs/define-job.js';
export { enqueueJob } from './jobs/enqueue-job.js';
export { hintChange, type Audience, type LiveTopic } from './live/hint.js';
export { LiveStreams } from './live/live-streams.js';
export { Kept } from './load/kept.js';
export { asOneRequest, requestLoad } from './load/request-load.js';
export { Shares } from './load/share.js';
export { WaitingLine } from './load/waiting-line.js';
export { describeError } from './logging/describe-error.js';
export * from './logging/logger.js';
export { factsOf, type RequestFacts } from './logging/request-facts.js';
export { MAIL_COMPOSERS } from './mail/mail-composers.js';
export * from './mail/outgoing-mail.js';
export { renderMail, type RenderedMail } from './mail/render-mail.js';
export { dropMails, lockWaitingMail, markOpened } from './mail/mail-state.js';
export { sendMail, type MailDelivery, type RequestedMail } from './mail/send-mail.js';
export { platformMigrations } from './migrations/index.js';
export { defineNotification, type NotificationKind } from './notifications/define-notification.js';
export { jobFailedComposer } from './notifications/job-failed.js';
export { composeNotification, type NotificationComposer } from './notifications/notification-composer.js';
export type { NotificationRow } from './notifications/notification-row.js';
export { notify, type NewNotification } from './notifications/notify.js';
export {
  defineSharedText,
  TEXT_ROOT,
  TextFull,
  TextRefused,
  type CompactText,
  type SharedText,
  type StoredText,
  type TextRight,
} from './shared-text/define-shared-text.js';
export { refuse as refuseUpgrade, SharedTexts } from './shared-text/shared-texts.js';
export type { PersonContext } from './shared-text/text-page.js';
export { consortiumOf } from './tenancy/consortium-of.js';
export * from './tenancy/tenancy.entities.js';
export * from './tenancy/tenancy.loaders.js';
export * from './tenancy/tenancy.types.js';
export * from './tenancy/tenancy-writes.js';
export { PlatformModule, type PlatformOptions } from './platform.module.js';
