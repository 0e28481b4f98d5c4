export { CampaignObject } from './campaigns/campaign.types.js';
export { workbookMigrations } from './migrations/index.js';
export { workbookNotifications } from './notifications/workbook-notifications.js';
export { WorkbookModule } from './workbook.module.js';
