import { Campaign } from './campaigns/campaign.entity.js';

export const workbookEntities = [Campaign];

export { CampaignObject } from './campaigns/campaign.types.js';
export { workbookMigrations } from './migrations/index.js';
export { WorkbookModule } from './workbook.module.js';
export {
  WorkbookFacts,
  type OwnAnswerFacts,
  type OwnWorkbookFacts,
} from './workbooks/workbook-facts.service.js';
