import { Campaign } from './campaigns/campaign.entity.js';

export const campaignEntities = [Campaign];

export { Campaign } from './campaigns/campaign.entity.js';
export { findCampaign, type CampaignFacts } from './campaigns/find-campaign.js';
export { holdCampaign } from './campaigns/hold-campaign.js';
export { readReleaseHold } from './campaigns/release-hold.js';
export {
  insertCampaign,
  removeDraft,
  storeClosingDay,
  storeSettings,
  storeStep,
  type CampaignSettings,
  type CampaignStep,
  type NewCampaign,
} from './campaigns/write-campaign.js';
export { campaignOpened, campaignReleased, closingDayMoved } from './notification-kinds.js';
export { campaignNotifications } from './notifications/campaign-notifications.js';
export { OwnWorkbooks, type OwnAnswer, type OwnWorkbook } from './own-workbooks.js';
export { campaignMigrations } from './migrations/index.js';
export {
  answersByMunicipality,
  namedAnswers,
  publishedRelease,
  releasedCells,
  type CellAnswer,
  type NamedAnswer,
  type PublishedRelease,
  type ReleasedCell,
  type ReleasedFigures,
  type ReleasedGroup,
} from './releases/published-release.js';
export { groupOf, standingInRelease, type StandingInRelease } from './releases/standing-in-release.js';
export type { PublishedReason } from './releases/published-reason.js';
export type { PeerGroupKey } from './releases/peer-group-key.js';
export { RELEASE_REQUESTED } from './releases/release-requested.js';
export { insertRequest, type ReleaseState } from './releases/release-request.js';
export { campaignReleaseLoader, findRelease, releasesOfCampaigns } from './releases/release-state.js';
export { readSharedWorkbooks, type SharedWorkbookRow } from './releases/shared-workbook.js';
