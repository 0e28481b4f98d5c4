export { GroupModule } from './group.module.js';
export { meetingNotifications as groupNotifications } from './meetings/meeting-notifications.js';
