export { CommunityModule } from './community.module.js';
export { communityNotifications } from './telling/community-notifications.js';
