export { CampaignObject } from './campaigns/campaign.types.js';
export { workbookMigrations } from './migrations/index.js';
export { WorkbookModule } from './workbook.module.js';
