export { workbookFileKinds } from './file-kinds.js';
export {
  insertWorkbook,
  loadWorkbook,
  type LoadedWorkbook,
  type PublishedFinding,
} from './loading/load-workbook.js';
export { workbookMigrations } from './migrations/index.js';
export { notificationKinds as workbookNotificationKinds } from './notification-kinds.js';
export { insertAssignment } from './workbooks/assign-section.js';
