export { groupNotifications } from './group-notifications.js';
export { CalendarFeedService } from './calendar/calendar-feed.service.js';
export { AgreedTextService } from './governance/agreed-text.service.js';
export { CostingFileService } from './governance/costing/costing-file.service.js';
export { refuseFile } from './governance/file-trouble.js';
export { FormFileService, type ConsortiumForm } from './governance/forms/form-file.service.js';
export { GOVERNANCE_FORMATS, GovernanceFileService } from './governance/governance-file.service.js';
export {
  MOST_BYTES as MOST_TABLE_BYTES,
  RequirementImportService,
} from './governance/requirements/file/import.service.js';
export { RequirementFileService } from './governance/requirements/file/requirement-file.service.js';
export { TABLE_FORMATS } from './governance/requirements/file/write-table.js';
export { SeedSource } from './governance/requirements/seed-source.js';
export { forgetInvited } from './members/forget-invited.js';
export { GroupModule } from './group.module.js';
export { MinutesDocumentService } from './minutes/document/minutes-document.service.js';
export { groupSharedTexts } from './shared-texts.js';
