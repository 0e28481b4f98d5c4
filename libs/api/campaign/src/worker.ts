/** What the worker needs to make a release, without anything that serves it. */
export type { PeerGroupKey } from './releases/peer-group-key.js';
export type { PublishedReason } from './releases/published-reason.js';
export { readLedger, releasedVersions, type DisclosedFigure } from './releases/read-ledger.js';
export { campaignReleased } from './notification-kinds.js';
export { campaignNotifications } from './notifications/campaign-notifications.js';
export * from './releases/release-attempts.js';
export { RELEASE_REQUESTED } from './releases/release-requested.js';
export type {
  CellRow,
  LedgerRow,
  NamedAnswerRow,
  ReleaseRows,
  StandingRow,
} from './releases/release-rows.js';
export { writeRelease, type ReleaseKey } from './releases/write-release.js';
export * from './releases/released-evidence.worker.js';
export { withPublishedRelease } from './releases/published-only.js';
