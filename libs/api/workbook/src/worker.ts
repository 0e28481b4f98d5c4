/** What a process needs that tells people of workbooks, without GraphQL or Nest. */
export { workbookNotifications } from './notifications/workbook-notifications.js';
