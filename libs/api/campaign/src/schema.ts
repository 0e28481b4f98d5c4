export { insertCampaign, storeStep } from './campaigns/write-campaign.js';
export { campaignMigrations } from './migrations/index.js';
export { insertRequest } from './releases/release-request.js';
export { notificationKinds as campaignNotificationKinds } from './notification-kinds.js';
