export { groupNotifications } from './group-notifications.js';
export { GroupModule } from './group.module.js';
