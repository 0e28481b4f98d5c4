export { groupNotifications } from './group-notifications.js';
export { CalendarFeedService } from './calendar/calendar-feed.service.js';
export { AgreedTextService } from './governance/agreed-text.service.js';
export { GOVERNANCE_FORMATS, GovernanceFileService } from './governance/governance-file.service.js';
export { SeedSource } from './governance/requirements/seed-source.js';
export { forgetInvited } from './members/forget-invited.js';
export { GroupModule } from './group.module.js';
export { MinutesDocumentService } from './minutes/document/minutes-document.service.js';
export { groupSharedTexts } from './shared-texts.js';
